import BitextAlignment

/// The outcome of a fit as text: held-out figures, figures on all, how flat the optimum is, and
/// the parameters to paste.
struct FitReport {
  var fit: ParameterFit
  var fitted: AlignmentParameters
  var validation: CrossValidation
  /// One tally a set, on all articles.
  var presentTallies: [AlignmentTally]
  var fittedTallies: [AlignmentTally]
  var sensitivities: [Sensitivity]

  init(_ fit: ParameterFit) async {
    self.fit = fit
    validation = await CrossValidation(&self.fit)
    fitted = await self.fit.fit(.all)
    presentTallies = await self.fit.tallies(fit.objective.anchor, .all)
    fittedTallies = await self.fit.tallies(fitted, .all)
    sensitivities = []
    for parameter in fit.parameters {
      sensitivities.append(await Sensitivity(parameter, at: fitted, &self.fit))
    }
  }

  var text: String {
    """
    Held-out figures, fold by fold: means over the sets, present parameters -> fitted without the fold

    \(foldTable)
    All articles: with the present parameters, with those fitted without the article, with those fitted to all

    \(setTable)
    Parameters: present, fitted, least and greatest over the folds; change of objective, strict F1 and null F1 when \
    the fitted value is moved by -25 % and +25 % (in points of a hundred)

    \(parameterTable)
    \(literal)
    """
  }

  private var foldTable: String {
    var table = TextTable(["fold", "strict F1", "null F1", "Brier", "objective"])
    for (number, fold) in validation.folds.enumerated() {
      table.rows.append(["\(number + 1)"] + comparison(fold.present, fold.fitted))
    }
    let means = ["mean"] + meanComparison()
    table.rows.append(means)
    return table.text
  }

  private func comparison(_ present: [AlignmentTally], _ fitted: [AlignmentTally]) -> [String] {
    zip(Self.means(present, fit.objective), Self.means(fitted, fit.objective)).map(Self.change)
  }

  private func meanComparison() -> [String] {
    let present = validation.folds.map { Self.means($0.present, fit.objective) }
    let fitted = validation.folds.map { Self.means($0.fitted, fit.objective) }
    return zip(Self.mean(present), Self.mean(fitted)).map(Self.change)
  }

  private static func change(_ before: Double, _ after: Double) -> String {
    "\(Figures.percent(before, 2)) -> \(Figures.percent(after, 2))"
  }

  /// Strict F1, null F1 (of the sets that have null lines), Brier score and objective.
  private static func means(_ tallies: [AlignmentTally], _ objective: Objective) -> [Double] {
    let withNull = tallies.filter { $0.null.recall.total > 0 }
    return [
      mean(tallies.map(\.strict.f1)), mean(withNull.map(\.null.f1)), mean(tallies.map(\.brier)),
      objective.quality(tallies),
    ]
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }

  private static func mean(_ rows: [[Double]]) -> [Double] {
    (rows.first ?? []).indices.map { column in mean(rows.map { $0[column] }) }
  }

  private var setTable: String {
    var table = QualityTable(["set", "mode", "parameters"])
    for (number, set) in fit.evaluation.sets.enumerated() {
      let first = [set.name, set.mode.rawValue]
      table.append(first + ["present"], presentTallies[number])
      table.append(first + ["held out"], validation.heldOut[number])
      table.append(first + ["fitted"], fittedTallies[number])
    }
    return table.text
  }

  private var parameterTable: String {
    var table = TextTable(["parameter", "present", "fitted", "folds", "-25 %", "+25 %"])
    for (parameter, sensitivity) in zip(fit.parameters, sensitivities) {
      let values = validation.folds.map { parameter.value(in: $0.parameters) }
      table.rows.append([
        parameter.name, Figures.short(parameter.value(in: fit.objective.anchor)),
        Figures.short(parameter.value(in: fitted)),
        "\(Figures.short(values.min() ?? .nan)) ... \(Figures.short(values.max() ?? .nan))",
        sensitivity.lower.text, sensitivity.upper.text,
      ])
    }
    return table.text
  }

  private var literal: String {
    fit.parameters.map { parameter in
      "public var \(parameter.name) = \(Figures.literal(parameter.value(in: fitted)))\n"
    }.joined()
  }
}
