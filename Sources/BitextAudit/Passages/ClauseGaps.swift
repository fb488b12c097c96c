import BitextAlignment
import BitextCore
import BitextLanguages
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
    /// Without what stands in brackets: glosses and asides come and go in translation.
    var ties: ArraySlice<Float>
    var letters: Double

    init(_ side: Side, _ run: Range<Int>, _ ties: [Float]) {
      self.side = side
      self.run = run
      self.ties = ties[side.tokens(of: run)]
      letters = Double(side.range(of: run).count)
      for aside in Brackets.ranges(in: side.tokens(of: run), of: side) {
        for token in aside { self.ties[token] = 0 }
        letters -= Double(side.range(ofTokens: aside).count)
      }
    }
  }

  /// Translators say in more words what is there far more often than they add: of the parts that
  /// looked added, 1 in 14 was, of those that looked lost, 5 in 7 (`web`); as log odds.
  private static let elaboration = 2.5
  /// Fewer missed words are a turn of phrase.
  private static let minimumMissed = 3
  /// A smaller share of a bead is an aside.
  private static let minimumShare = 0.15
  /// So many words may stand between a gap and the marks around its clause.
  private static let clauseRest = 2
  /// Less sure gaps are not worth a reader's time.
  private static let minimumConfidence = 0.7
  /// The logarithm of the ratio of lengths below which nobody says the same in so few words.
  private static let overhang = -0.9

  private let source: Half
  private let target: Half
  /// The usual logarithm of target letters for one source letter.
  private let expansion: Double

  init(_ bead: Bead, of bitext: Bitext) {
    source = Half(bitext.source, bead.source, bitext.ties.source)
    target = Half(bitext.target, bead.target, bitext.ties.target)
    expansion =
      Pack.expansion(from: bitext.source.language, into: bitext.target.language) ?? 0
  }

  /// The part of the source that has no rendering, if any.
  var missing: Gap? { gap(in: source, against: target, expansion: expansion, prior: 0) }

  /// The part of the target that renders nothing, if any.
  var added: Gap? {
    gap(in: target, against: source, expansion: -expansion, prior: -Self.elaboration)
  }

  /// `expansion` is the usual logarithm of the other side's letters for one of this one's.
  private func gap(
    in half: Half, against other: Half, expansion: Double, prior: Double
  ) -> Gap? {
    let length = log(other.letters / half.letters) - expansion
    guard var core = Self.core(of: half.ties) else { return nil }
    if half.rest(of: core) <= 0 {
      // Of a headline too few words are tied to tell where it ends and what is glued to it begins.
      guard length < Self.overhang else { return nil }
      core = half.overhang(beyond: other.letters * exp(-expansion) * 1.3)
    }
    let inside = TieSums(half.ties[core])
    let share = Double(half.side.range(ofTokens: core).count) / half.letters
    guard inside.missedWords >= Self.minimumMissed, share >= Self.minimumShare else { return nil }
    // Fitted to clauses cut from professional translations, and to what these left whole.
    let spread = LengthModel.variance(letters: half.letters + other.letters).squareRoot()
    let excess = min(60, half.letters - other.letters * exp(-expansion))
    // A dozen words in a row without a tie are no rewording, whatever the other side has instead.
    let isReworded = inside.missedWords < 12 || inside.missedWords * 8 < inside.words * 7
    let odds =
      -0.44 * inside.total - (isReworded ? 0.35 : 0.15) * TieSums(other.ties).missed
      - length / spread + 0.65 * share + 0.07 * excess - 6.5 + prior
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

  /// The stretch together with the small words around it, and with the rest of its clause where
  /// that is a few words.
  private func widened(_ core: Range<Int>, in half: Half) -> Range<Int> {
    let tokens = half.side.tokens
    let isSmall = { (index: Int) in half.ties[index] == 0 && tokens[index].isWordLike }
    var lower = core.lowerBound
    while lower > half.ties.startIndex, isSmall(lower - 1) { lower -= 1 }
    let before = (half.ties.startIndex..<lower).suffix(Self.clauseRest + 1)
    if let mark = before.last(where: { !tokens[$0].isWordLike }) {
      lower = mark + 1
    } else if before.count <= Self.clauseRest {
      lower = half.ties.startIndex
    }
    var upper = core.upperBound
    while upper < half.ties.endIndex, isSmall(upper) { upper += 1 }
    let behind = (upper..<half.ties.endIndex).prefix(Self.clauseRest + 1)
    if let mark = behind.first(where: { !tokens[$0].isWordLike }) {
      upper = mark
    } else if behind.count <= Self.clauseRest {
      upper = half.ties.endIndex
    }
    while lower < upper - 1, !tokens[lower].isWordLike { lower += 1 }
    while upper - 1 > lower, !tokens[upper - 1].isWordLike { upper -= 1 }
    return lower..<upper
  }
}

extension ClauseGaps.Half {
  /// What the words outside of a stretch say for the bead.
  fileprivate func rest(of core: Range<Int>) -> Double {
    TieSums(ties[..<core.lowerBound]).total + TieSums(ties[core.upperBound...]).total
  }

  /// What is left when so many letters from the beginning, or up to the end, are taken away:
  /// whichever is missed more.
  fileprivate func overhang(beyond letters: Double) -> Range<Int> {
    let start = side.tokens[ties.startIndex].range.lower
    let end = side.tokens[ties.endIndex - 1].range.upper
    let behind = ties.indices.first { Double(side.tokens[$0].range.upper - start) > letters }
    let before = ties.indices.last { Double(end - side.tokens[$0].range.lower) > letters }
    let tail = (behind ?? ties.startIndex)..<ties.endIndex
    let head = ties.startIndex..<(before ?? ties.endIndex - 1) + 1
    return TieSums(ties[tail]).total <= TieSums(ties[head]).total ? tail : head
  }

  fileprivate func segments(of tokens: Range<Int>) -> Range<Int> {
    let touched = run.filter { side.segments[$0].tokens.overlaps(tokens) }
    guard let first = touched.first, let last = touched.last else { return run }
    return first..<last + 1
  }
}
