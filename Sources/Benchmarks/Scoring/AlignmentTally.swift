import BitextCore

/// What is counted of one or more aligned articles; sums are micro averages.
struct AlignmentTally: Hashable, Sendable {
  /// Pairs of lines.
  var pairs = Rates()
  /// Beads that equal a gold bead. Precision counts null beads (one a line), recall only gold
  /// beads with both sides, as Vecalign's scorer (Thompson and Koehn, 2019) and Bleualign's paper
  /// (Sennrich and Volk, 2010).
  var strict = Rates()
  /// Beads that overlap a gold bead on both sides.
  var lax = Rates()
  /// Lines without a counterpart, both sides together; those of exchanged paragraphs left out.
  var null = Rates()
  /// Pairs of lines in exchanged paragraphs that were found.
  var swapped = Ratio()
  /// Sum of the squared errors of the beads' probabilities, and their number.
  var squaredError = 0.0
  var judgedBeads = 0

  /// The Brier score of the beads' probabilities, from 0 (sure and right) to 1.
  var brier: Double { judgedBeads == 0 ? 0 : squaredError / Double(judgedBeads) }

  static func += (sum: inout AlignmentTally, other: AlignmentTally) {
    sum.pairs += other.pairs
    sum.strict += other.strict
    sum.lax += other.lax
    sum.null += other.null
    sum.swapped += other.swapped
    sum.squaredError += other.squaredError
    sum.judgedBeads += other.judgedBeads
  }
}

extension Sequence<AlignmentTally> {
  func sum() -> AlignmentTally { reduce(into: AlignmentTally()) { $0 += $1 } }
}

extension AlignmentSet {
  /// What is right of the beads that an aligner makes of the set's articles.
  func tally(_ beads: (Side, Side) -> [Bead]) -> AlignmentTally {
    samples.map { AlignmentScorer($0.gold).tally(beads($0.source, $0.target)) }.sum()
  }
}
