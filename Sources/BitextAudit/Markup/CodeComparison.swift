import BitextCore

/// Holds inline code and placeholders of both sides against each other, bead by bead.
struct CodeComparison {
  private let context: AuditContext
  private let source: [CodeItem]
  private let target: [CodeItem]

  init(_ context: AuditContext) {
    self.context = context
    source = CodeItem.all(of: context.bitext.source)
    target = CodeItem.all(of: context.bitext.target)
  }

  func findings() -> [Finding] {
    if source.isEmpty, target.isEmpty { return [] }
    let bitext = context.bitext
    return context.runs.flatMap { run -> [Finding] in
      var original = CodeHalf(bitext.source, bitext.segments(of: run, \.source), source)
      var rendering = CodeHalf(bitext.target, bitext.segments(of: run, \.target), target)
      if original.items.isEmpty, rendering.items.isEmpty { return [] }
      let isWhole = run.allSatisfy { context.isCertain[$0] && !bitext.beads[$0].isNull }
      return run.flatMap { index -> [Finding] in
        let bead = bitext.beads[index]
        guard context.isCertain[index], !bead.isNull else { return [] }
        let lost = original.items(of: bead.source).filter { !rendering.says($0, of: original) }
        let gained = rendering.items(of: bead.target).filter { !original.says($0, of: rendering) }
        return findings(lost, gained, original, in: bead, isWhole: isWhole)
      }
    }
  }

  private func findings(
    _ lost: [CodeItem], _ gained: [CodeItem], _ original: CodeHalf, in bead: Bead, isWhole: Bool
  ) -> [Finding] {
    var findings: [Finding] = []
    var waiting = Dictionary(grouping: gained.indices.reversed()) { gained[$0].kind }
    for item in lost {
      if let place = waiting[item.kind]?.popLast() {
        if let finding = changed(item, gained[place]) { findings.append(finding) }
      } else if isWhole, !context.bitext.source.document.text.isQuoted(item.range) {
        findings.append(missing(item, in: bead))
      }
    }
    if isWhole {
      let rest = waiting.values.joined().sorted().map { gained[$0] }
      findings += rest.filter { !context.bitext.target.document.text.isQuoted($0.range) }
        .compactMap { misspelled($0, original) ?? added($0, in: bead) }
    }
    return findings
  }

  /// Two pieces of code that are not the same; a text in quotes may be translated.
  private func changed(_ source: CodeItem, _ target: CodeItem) -> Finding? {
    let bitext = context.bitext
    let (before, after) = (bitext.source.document, bitext.target.document)
    if before.text.isQuoted(source.range), after.text.isQuoted(target.range) { return nil }
    let (old, new) = (before.text[source.range.offsets], after.text[target.range.offsets])
    let isNear = old.isNear(new)
    if CodeSpelling.areAlike(old, new, withBlanks: !isNear) { return nil }
    // A tag with texts in it is no placeholder.
    let isTag = old.first == UInt8(ascii: "<") && old.contains(0x20)
    let isFilled = source.kind == .placeholder && !isTag
    let isSure = isFilled || isNear
    return Finding(
      severity: isSure ? .warning : .note,
      confidence: isSure ? Confidence.code : Confidence.even,
      message: "\(before.string(source.range)) became \(after.string(target.range))",
      unit: .token, source: [source.range], target: [target.range])
  }

  /// How many pieces of the source's code a stray one is held against at most.
  private static let mostRivals = 1024

  /// Code that is nearly a piece of the source's, which the target has elsewhere as well.
  private func misspelled(_ item: CodeItem, _ original: CodeHalf) -> Finding? {
    let code = context.bitext.target.document.text[item.range.offsets]
    let text = context.bitext.source.document.text
    return original.items.prefix(Self.mostRivals).first { text[$0.range.offsets].isNear(code) }
      .flatMap { changed($0, item) }
  }

  private func missing(_ item: CodeItem, in bead: Bead) -> Finding {
    let isSure = item.kind == .placeholder
    return Finding(
      severity: isSure ? .warning : .note,
      confidence: isSure ? Confidence.code : Confidence.even,
      message: "\(context.bitext.source.document.string(item.range)) is missing from the target",
      unit: .token, source: [item.range],
      target: context.bitext.target.places(of: bead.target))
  }

  private func added(_ item: CodeItem, in bead: Bead) -> Finding {
    let isSure = item.kind == .placeholder || item.kind == .entity
    let shown = context.bitext.target.document.string(item.range)
    return Finding(
      severity: isSure ? .warning : .note,
      confidence: isSure ? Confidence.code : Confidence.even,
      message: item.kind == .entity
        ? "\(shown) was not decoded" : "\(shown) is not in the source",
      unit: .token, source: context.bitext.source.places(of: bead.source), target: [item.range])
  }
}

extension [UInt8] {
  /// Whether a stretch is a text in quotation marks.
  fileprivate func isQuoted(_ range: TextRange) -> Bool {
    range.count > 2 && quotationGlyph(at: range.lower) != nil
  }
}
