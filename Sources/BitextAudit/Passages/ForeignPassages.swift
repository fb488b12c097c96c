import BitextCore

/// Finds what stands on one side in the other's language.
struct ForeignPassages {
  /// A verdict on fewer words is about a title or a saying.
  private static let minimumWords = 6

  private let bitext: Bitext

  init(_ bitext: Bitext) { self.bitext = bitext }

  /// Runs of target segments in the source's language, cut at the ends of paragraphs.
  func untranslated() -> [Passage] {
    let (source, target) = (bitext.source, bitext.target)
    guard source.language != target.language else { return [] }
    let beadOf = beads(\.target, count: target.segments.count)
    return runs(of: source.language, in: target).compactMap { run in
      let bead = beadOf[run.lowerBound].map { bitext.beads[$0] }
      if let bead, isRendered(run, in: bead) { return nil }
      let counterpart = bead.flatMap { $0.source.isEmpty ? nil : $0.source }
      return Passage(
        kind: .untranslated, segments: run, counterpart: counterpart,
        unit: unit(of: run, in: target),
        confidence: counterpart == nil ? 0.9 : 0.97)
    }
  }

  /// Runs of source segments in the target's language, cut at the ends of paragraphs.
  func inSource() -> [Passage] {
    let (source, target) = (bitext.source, bitext.target)
    guard source.language != target.language else { return [] }
    let beadOf = beads(\.source, count: source.segments.count)
    return runs(of: target.language, in: source).compactMap { run in
      guard source.wordCount(of: run) >= Self.minimumWords else { return nil }
      let bead = beadOf[run.lowerBound].map { bitext.beads[$0] }
      return Passage(
        kind: .foreign, segments: run,
        counterpart: bead.flatMap { $0.target.isEmpty ? nil : $0.target },
        unit: unit(of: run, in: source), confidence: 0.9)
    }
  }

  private func runs(of language: Language, in side: Side) -> [Range<Int>] {
    side.paragraphs.flatMap { paragraph in
      paragraph.split { side.segments[$0].language != language }
    }
  }

  private func unit(of run: Range<Int>, in side: Side) -> Finding.Unit {
    side.paragraphs.contains(run) ? .paragraph : .sentence
  }

  private func beads(_ side: KeyPath<Bead, Range<Int>>, count: Int) -> [Int?] {
    var beads = [Int?](repeating: nil, count: count)
    for (index, bead) in bitext.beads.enumerated() {
      for segment in bead[keyPath: side] { beads[segment] = index }
    }
    return beads
  }

  /// Whether the rest of the bead renders the source, so that the foreign run is a quotation whose
  /// translation stands beside it.
  private func isRendered(_ run: Range<Int>, in bead: Bead) -> Bool {
    let rest = bead.target.filter { !run.contains($0) }
    guard !bead.source.isEmpty, !rest.isEmpty else { return false }
    let letters = rest.reduce(0) { $0 + bitext.target.segments[$1].range.count }
    return letters * 2 >= bitext.source.range(of: bead.source).count
  }
}

extension Side {
  /// Whether some passages, of one kind, are most of what has a language at all.
  func isCovered(by passages: [Passage]) -> Bool {
    let covered = passages.reduce(0) { $0 + range(of: $1.segments).count }
    let known = segments.reduce(0) { $0 + ($1.language == nil ? 0 : $1.range.count) }
    return passages.count > 1 && covered * 10 >= known * 9
  }
}
