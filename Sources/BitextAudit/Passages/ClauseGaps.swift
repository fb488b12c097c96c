import BitextCore
import Glibc

/// Finds the part of a bead's source or target of which nothing stands on the other side.
///
/// The words that link to nothing decide where it is, the lengths of both sides whether it is lost
/// or only said in other words: a free rendering has strange words on both sides and the length of
/// its original.
struct ClauseGaps {
  /// A stretch of words on one side of a bead.
  struct Gap {
    var tokens: Range<Int>
    /// The segments that it lies in.
    var segments: Range<Int>
    var confidence: Double
  }

  /// One side of the bead that a gap is looked for in.
  fileprivate struct Half {
    var side: Side
    var run: Range<Int>
    var ties: ArraySlice<Float>
    var letters: Double

    init(_ side: Side, _ run: Range<Int>, _ ties: [Float]) {
      self.side = side
      self.run = run
      self.ties = ties[side.tokens(of: run)]
      letters = Double(side.range(of: run).count)
    }
  }

  /// Fewer missed words are a turn of phrase.
  private static let minimumMissed = 3
  /// A smaller share of a bead is an aside.
  private static let minimumShare = 0.15
  /// Less sure gaps are not worth a reader's time.
  private static let minimumConfidence = 0.5
  /// The usual logarithm of German letters for one English letter.
  private static let expansion = 0.1

  private let source: Half
  private let target: Half
  private let isSourceLonger: Double

  init(_ bead: Bead, of bitext: Bitext) {
    source = Half(bitext.source, bead.source, bitext.ties.source)
    target = Half(bitext.target, bead.target, bitext.ties.target)
    let isGerman = (bitext.source.language == .german, bitext.target.language == .german)
    isSourceLonger = isGerman.0 == isGerman.1 ? 0 : isGerman.0 ? 1 : -1
  }

  /// The part of the source that has no rendering, if any.
  var missing: Gap? { gap(in: source, against: target, expected: -isSourceLonger) }

  /// The part of the target that renders nothing, if any.
  var added: Gap? { gap(in: target, against: source, expected: isSourceLonger) }

  /// `expected` is 1 if the other side is by nature the longer, -1 if it is the shorter.
  private func gap(in half: Half, against other: Half, expected: Double) -> Gap? {
    guard let core = Self.core(of: half.ties) else { return nil }
    let inside = TieSums(half.ties[core])
    let outside =
      TieSums(half.ties[..<core.lowerBound]).total + TieSums(half.ties[core.upperBound...]).total
    let range = half.side.tokens[core.lowerBound].range.union(
      half.side.tokens[core.upperBound - 1].range)
    let share = Double(range.count) / half.letters
    guard inside.missedWords >= Self.minimumMissed, share >= Self.minimumShare, outside > 0
    else { return nil }
    let length = log(other.letters / half.letters) - expected * Self.expansion
    // Fitted to clauses cut from professional translations, and to what these left whole.
    let odds =
      0.5 * -inside.total - 0.24 * TieSums(other.ties).missed - 9.5 * length - 1.4 * share - 6
    let confidence = probability(logOdds: odds)
    guard confidence >= Self.minimumConfidence else { return nil }
    let tokens = widened(core, in: half)
    return Gap(
      tokens: tokens, segments: half.segments(of: tokens), confidence: confidence)
  }

  /// The stretch whose words are missed most, all in all (Kadane's algorithm); linear.
  private static func core(of ties: ArraySlice<Float>) -> Range<Int>? {
    var best: (sum: Float, range: Range<Int>)?
    var sum: Float = 0
    var start = ties.startIndex
    for index in ties.indices {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum -= ties[index]
      if sum > best?.sum ?? 0 { best = (sum, start..<index + 1) }
    }
    guard let best else { return nil }
    // Small words at its beginning say nothing by themselves.
    let first = best.range.first { ties[$0] != 0 } ?? best.range.lowerBound
    return first..<best.range.upperBound
  }

  /// The stretch together with the small words around it, up to the marks that part clauses.
  private func widened(_ core: Range<Int>, in half: Half) -> Range<Int> {
    let tokens = half.side.tokens
    let isMeant = { (index: Int) in half.ties[index] == 0 && tokens[index].isWordLike }
    var (lower, upper) = (core.lowerBound, core.upperBound)
    while lower > half.ties.startIndex, isMeant(lower - 1) { lower -= 1 }
    while upper < half.ties.endIndex, isMeant(upper) { upper += 1 }
    while lower < upper - 1, !tokens[lower].isWordLike { lower += 1 }
    while upper - 1 > lower, !tokens[upper - 1].isWordLike { upper -= 1 }
    return lower..<upper
  }
}

extension ClauseGaps.Half {
  fileprivate func segments(of tokens: Range<Int>) -> Range<Int> {
    let touched = run.filter { side.segments[$0].tokens.overlaps(tokens) }
    guard let first = touched.first, let last = touched.last else { return run }
    return first..<last + 1
  }
}
