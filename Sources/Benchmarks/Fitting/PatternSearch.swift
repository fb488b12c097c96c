import BitextAlignment

/// Finds parameters that make an objective large, by coordinate search over a grid that is refined
/// (the pattern search of Hooke and Jeeves, 1961, without its pattern moves).
///
/// Parameters are tried in the order of their table, a step up and a step down; an improvement is
/// kept and tried on in the same direction. When no parameter improves, steps are halved. The
/// same samples give the same parameters, whatever the number of threads.
struct PatternSearch: Sendable {
  /// How often steps are halved.
  var refinements = 2
  /// The most rounds over all parameters for each size of step.
  var maximumRounds = 6
  /// An improvement below this is none.
  var tolerance = 1e-6

  /// Climbs from `start`; `value` is asked of every candidate.
  func climb(
    from start: AlignmentParameters, _ parameters: [FittedParameter],
    value: (AlignmentParameters) async -> Double
  ) async -> AlignmentParameters {
    var best = Point(parameters: start, value: await value(start))
    var share = 1.0
    for _ in 0...refinements {
      for _ in 0..<maximumRounds {
        let before = best.value
        for parameter in parameters { await walk(&best, parameter, share: share, value: value) }
        if best.value - before < tolerance { break }
      }
      share /= 2
    }
    return best.parameters
  }

  private struct Point {
    var parameters: AlignmentParameters
    var value: Double
  }

  /// Moves one parameter for as long as that helps.
  private func walk(
    _ best: inout Point, _ parameter: FittedParameter, share: Double,
    value: (AlignmentParameters) async -> Double
  ) async {
    for direction in [1.0, -1.0] {
      var hasMoved = false
      while let next = await improvement(
        of: best, parameter, by: direction * share * parameter.step, value: value)
      {
        best = next
        hasMoved = true
      }
      if hasMoved { return }
    }
  }

  private func improvement(
    of point: Point, _ parameter: FittedParameter, by move: Double,
    value: (AlignmentParameters) async -> Double
  ) async -> Point? {
    let moved = parameter.setting(
      parameter.value(in: point.parameters) + move, in: point.parameters)
    guard moved != point.parameters else { return nil }
    let found = await value(moved)
    return found - point.value > tolerance ? Point(parameters: moved, value: found) : nil
  }
}
