/// How good an aligner's beads are on a set; shares from 0 to 1.
struct AlignerQuality: Codable, Sendable {
  var set: String
  var aligner: String
  /// F1 of the beads that equal a gold bead.
  var strict: Double
  /// F1 of the lines without a counterpart; 0 where the set has none.
  var null: Double
  /// Recall in exchanged paragraphs; 0 where the set has none.
  var swapped: Double
}

extension AlignerQuality {
  init(_ set: AlignmentSet, aligner: String, _ tally: AlignmentTally) {
    self.init(
      set: set.name, aligner: aligner, strict: tally.strict.f1, null: tally.null.f1,
      swapped: tally.swapped.value)
  }
}
