import BitextAlignment

/// How much is lost when one parameter is not what it was fitted to.
struct Sensitivity {
  /// Changes against the fitted parameters; negative is a loss.
  struct Change {
    var objective: Double
    var strict: Double
    var null: Double

    var text: String {
      [objective, strict, null].map { ($0 > 0 ? "+" : "") + Figures.percent($0, 2) }
        .joined(separator: " / ")
    }
  }

  static let share = 0.25

  var lower: Change
  var upper: Change

  init(
    _ parameter: FittedParameter, at fitted: AlignmentParameters, _ fit: inout ParameterFit
  ) async {
    let value = parameter.value(in: fitted)
    // A quarter of nothing is nothing; what is 0 is moved by a step.
    let move = value == 0 ? parameter.step : Self.share * value.magnitude
    lower = await Change(from: fitted, to: parameter.setting(value - move, in: fitted), &fit)
    upper = await Change(from: fitted, to: parameter.setting(value + move, in: fitted), &fit)
  }
}

extension Sensitivity.Change {
  fileprivate init(
    from fitted: AlignmentParameters, to moved: AlignmentParameters, _ fit: inout ParameterFit
  ) async {
    let before = await fit.tallies(fitted, .all)
    let after = await fit.tallies(moved, .all)
    let (sumBefore, sumAfter) = (before.sum(), after.sum())
    objective = fit.objective.quality(after) - fit.objective.quality(before)
    strict = sumAfter.strict.f1 - sumBefore.strict.f1
    null = sumAfter.null.f1 - sumBefore.null.f1
  }
}
