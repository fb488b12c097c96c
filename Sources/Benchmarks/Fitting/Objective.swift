import BitextAlignment

/// What a fit makes large: how well the sets are aligned, less a penalty for moving away from the
/// present parameters.
///
/// A set's share is `strictWeight` times strict F1, `nullWeight` times null F1 (where the set has
/// lines without a counterpart; otherwise strict F1 takes that weight too) and
/// `probabilityWeight` times one less the Brier score of the beads' probabilities. F1 does not
/// notice when all parameters grow by one factor; the probabilities do, and fix the scale. Sets
/// count alike, whatever their size.
///
/// The penalty (ridge) is the sum of squared moves, each in units of four steps of the parameter,
/// times `ridge`: a parameter has to earn its move by more beads than the luck of a few articles
/// could explain.
struct Objective: Sendable {
  static let strictWeight = 0.6
  static let nullWeight = 0.3
  static let probabilityWeight = 0.1

  var ridge: Double
  /// The parameters that the penalty pulls towards.
  var anchor: AlignmentParameters

  func value(_ tallies: [AlignmentTally], _ parameters: AlignmentParameters) -> Double {
    quality(tallies) - penalty(parameters)
  }

  /// The mean of the sets' shares; one tally a set.
  func quality(_ tallies: [AlignmentTally]) -> Double {
    tallies.map { tally in
      let strict = tally.strict.f1
      let null = tally.null.recall.total > 0 ? tally.null.f1 : strict
      return Self.strictWeight * strict + Self.nullWeight * null
        + Self.probabilityWeight * (1 - tally.brier)
    }.reduce(0, +) / Double(max(1, tallies.count))
  }

  func penalty(_ parameters: AlignmentParameters) -> Double {
    ridge
      * FittedParameter.all.map { parameter in
        let move = parameter.value(in: parameters) - parameter.value(in: anchor)
        let unit = 4 * parameter.step
        return move * move / (unit * unit)
      }.reduce(0, +)
  }
}
