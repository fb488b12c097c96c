import BitextAudit
public import BitextCore

/// An audit as GitHub-flavoured Markdown, for a pull request's comment or a job's summary.
///
/// A place in the text stands in `⟦…⟧`. Notes and what is more than one reads in one go are folded.
/// Findings that are known or waived are counted only.
public struct MarkdownReport: AuditReport {
  /// How many bytes of findings to write at most; what is left out is counted at the end.
  ///
  /// A comment on GitHub holds 65 536 characters.
  public var limit: Int

  /// Writes all findings unless a limit is given.
  public init(limit: Int = .max) { self.limit = limit }

  /// Appends the Markdown as UTF-8.
  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    let summary = AuditSummary(result)
    out.line("# Translation audit")
    out.line("")
    for sentence in [summary.sentence] + result.unjudged.map(MarkdownText.of) {
      out.line(sentence)
      out.line("")
    }
    writeTable(of: result, to: &out)
    var room = limit
    var omitted = 0
    for pair in result.pairs { omitted += write(pair, room: &room, to: &out) }
    if omitted > 0 {
      out.line("… and \(counted(omitted, "more finding")).")
      out.line("")
    }
    write(result.unpaired.filter { $0.state == .new }, to: &out)
    write(result.failures, to: &out)
    while out.suffix(2).elementsEqual("\n\n".utf8) { out.removeLast() }
  }

  private func writeTable(of result: AuditResult, to out: inout [UInt8]) {
    let pairs = result.pairs.filter { $0.counts.contains { $0 > 0 } }
    guard !pairs.isEmpty else { return }
    out.line("| article | translation | errors | warnings | notes |")
    out.line("|---|---|--:|--:|--:|")
    for pair in pairs {
      let paths = [pair.bitext.source.document.path, pair.bitext.target.document.path]
      let cells = paths.map(MarkdownText.of) + pair.counts.map { "\($0)" }
      out.line("| \(cells.joined(separator: " | ")) |")
    }
    out.line("")
  }

  /// Writes a pair's findings as far as there is room, and counts those left out.
  private func write(_ pair: AuditedPair, room: inout Int, to out: inout [UInt8]) -> Int {
    let findings = pair.findings.filter { $0.state == .new }
    guard !findings.isEmpty else { return 0 }
    let source = pair.bitext.source.document.path
    let target = pair.bitext.target.document.path
    let writer = FindingMarkdown(pair.bitext)
    var omitted = findings.count
    var section: [UInt8] = []
    section.line("## \(MarkdownText.code(source)) → \(MarkdownText.code(target))")
    section.line("")
    section.line(MarkdownText.of(AlignedCounts(pair.bitext).sentence))
    section.line("")
    for group in FindingGroup.groups(of: findings) {
      let closing = group.summary == nil ? "" : MarkdownFold.closing
      if let summary = group.summary { section += MarkdownFold.opening(summary).utf8 }
      for (index, finding) in group.findings.enumerated() {
        writer.write(finding, to: &section)
        guard section.count + closing.utf8.count <= room else {
          if index > 0 { out += closing.utf8 }
          return omitted
        }
        omitted -= 1
        room -= section.count
        out += section
        section.removeAll()
      }
      room -= closing.utf8.count
      out += closing.utf8
    }
    return 0
  }

  private func write(_ unpaired: [AuditResult.Unpaired], to out: inout [UInt8]) {
    guard !unpaired.isEmpty else { return }
    out.line("## Without a counterpart")
    out.line("")
    let isFolded = unpaired.count > FindingGroup.mostUnfolded
    if isFolded { out += MarkdownFold.opening(counted(unpaired.count, "article")).utf8 }
    for article in unpaired {
      out.line(MarkdownItem.of(article, rule: AuditResult.Unpaired.rule))
    }
    out.line("")
    if isFolded { out += MarkdownFold.closing.utf8 }
  }

  private func write(_ failures: [AuditResult.Failure], to out: inout [UInt8]) {
    guard !failures.isEmpty else { return }
    out.line("## Not audited")
    out.line("")
    for failure in failures { out.line(MarkdownItem.of(failure)) }
    out.line("")
  }
}
