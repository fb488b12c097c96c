import BitextCore

/// Finds what the target says twice and the source does not.
struct Repetition {
  struct Copy: Hashable {
    var segments: Range<Int>
    /// How many words both copies have, in the same order.
    var common: Int
    /// The share of the shorter copy's words that stand in the other in the same order.
    var likeness: Double

    /// The copy that has more of the words, in fewer segments.
    func isBetter(than other: Copy?) -> Bool {
      guard let other else { return true }
      return common != other.common ? common > other.common : likeness > other.likeness
    }
  }

  /// What two passages must have in common to be taken for copies.
  private static let minimumLikeness = 0.6
  /// Passages of fewer words are repeated for good reasons.
  private static let minimumWords = 5

  private let bitext: Bitext
  private let source: [[UInt64]]
  private let target: [[UInt64]]

  init(_ bitext: Bitext) {
    self.bitext = bitext
    source = bitext.source.segments.map { Self.words(of: $0, in: bitext.source) }
    target = bitext.target.segments.map { Self.words(of: $0, in: bitext.target) }
  }

  /// The passage elsewhere in the target that says the same as a run of target segments.
  func copy(of run: Range<Int>) -> Copy? {
    let words = run.flatMap { target[$0] }
    guard words.count >= Self.minimumWords else { return nil }
    var best: Copy?
    for start in target.indices where !run.contains(start) {
      guard let copy = copy(of: words, from: start, besides: run) else { continue }
      if copy.isBetter(than: best) { best = copy }
    }
    guard let best, !sourceRepeats(run, best.segments) else { return nil }
    return best
  }

  /// The source segments that a run of target segments renders.
  func rendered(by run: Range<Int>) -> Range<Int>? {
    let beads = bitext.beads.filter { !$0.isNull && $0.target.overlaps(run) }
    guard let lower = beads.map(\.source.lowerBound).min(),
      let upper = beads.map(\.source.upperBound).max()
    else { return nil }
    return lower..<upper
  }

  /// Whether a source run and a target run have most of their words in common, to the letter.
  func sharesWords(source run: Range<Int>, target other: Range<Int>) -> Bool {
    let forms = { (side: Side, run: Range<Int>) in
      Set(
        run.flatMap { side.segments[$0].tokens }.filter { side.tokens[$0].isWordLike }
          .map { side.tokens[$0].form })
    }
    let words = forms(bitext.source, run)
    return !words.isEmpty
      && words.intersection(forms(bitext.target, other)).count * 5 >= words.count * 3
  }

  /// Target passages that stand twice, each rendering another passage of the source.
  func alignedCopies() -> [Passage] {
    var first: [[UInt64]: Int] = [:]
    let beads = beadOfTarget()
    return target.indices.compactMap { segment in
      guard target[segment].count >= Self.minimumWords, let bead = beads[segment] else { return nil }
      guard let other = first[target[segment]], let otherBead = beads[other] else {
        first[target[segment]] = segment
        return nil
      }
      let sources = (bitext.beads[bead].source, bitext.beads[otherBead].source)
      if sources.0 == sources.1 || likeness(sources.0, sources.1, in: source) >= 0.5 { return nil }
      let worse = bitext.beads[bead].score < bitext.beads[otherBead].score
      let (copy, kept) = worse ? (segment, other) : (other, segment)
      return Passage(
        kind: .duplicated, segments: copy..<copy + 1, counterpart: kept..<kept + 1,
        rendered: worse ? sources.1 : sources.0, unit: .sentence, confidence: 0.8)
    }
  }

  private func beadOfTarget() -> [Int?] {
    var beads = [Int?](repeating: nil, count: target.count)
    for (index, bead) in bitext.beads.enumerated() where !bead.isNull {
      for segment in bead.target { beads[segment] = index }
    }
    return beads
  }

  /// The best copy of some words among the runs that begin at `start`.
  private func copy(of words: [UInt64], from start: Int, besides run: Range<Int>) -> Copy? {
    var best: Copy?
    var other: [UInt64] = []
    for end in start..<min(start + run.count + 2, target.count) where !run.contains(end) {
      if end > start && run.contains(end - 1) { break }
      other += target[end]
      guard other.count >= Self.minimumWords else { continue }
      let common = Self.common(words, other)
      let copy = Copy(
        segments: start..<end + 1, common: common,
        likeness: Double(common) / Double(min(words.count, other.count)))
      if copy.likeness >= Self.minimumLikeness && copy.isBetter(than: best) { best = copy }
    }
    return best
  }

  /// Whether the source says a thing twice as well, so that both copies are renderings.
  private func sourceRepeats(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard let there = rendered(by: b) else { return false }
    if let here = rendered(by: a) { return likeness(here, there, in: source) >= 0.5 }
    return source.indices.contains { other in
      !there.contains(other) && likeness(other..<other + 1, there, in: source) >= 0.7
    }
  }

  private func likeness(_ a: Range<Int>, _ b: Range<Int>, in words: [[UInt64]]) -> Double {
    let (a, b) = (a.flatMap { words[$0] }, b.flatMap { words[$0] })
    let shorter = min(a.count, b.count)
    return shorter < Self.minimumWords ? 0 : Double(Self.common(a, b)) / Double(shorter)
  }

  /// The length of the longest common subsequence, or 0 for sequences with little in common.
  private static func common(_ a: [UInt64], _ b: [UInt64]) -> Int {
    guard Set(a).intersection(b).count * 3 >= Set(a.count < b.count ? a : b).count
    else { return 0 }
    var row = Array(repeating: 0, count: b.count + 1)
    for word in a {
      var diagonal = 0
      for (column, other) in b.enumerated() {
        let above = row[column + 1]
        row[column + 1] = word == other ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[b.count]
  }

  /// The stems of a segment's words of three letters and more.
  private static func words(of segment: Segment, in side: Side) -> [UInt64] {
    segment.tokens.compactMap { index in
      let token = side.tokens[index]
      return token.isWordLike && (token.range.count >= 3 || token.kind == .number)
        ? token.stem : nil
    }
  }
}
