import BitextAlignment

/// What fits to all folds but one say of the one that was held out.
struct CrossValidation {
  struct Fold {
    var parameters: AlignmentParameters
    /// On the articles held out, one tally a set.
    var fitted: [AlignmentTally]
    var present: [AlignmentTally]
  }

  var folds: [Fold] = []

  init(_ fit: inout ParameterFit) async {
    for fold in 0..<fit.folds.count {
      let parameters = await fit.fit(.allBut(fold))
      folds.append(
        Fold(
          parameters: parameters, fitted: await fit.tallies(parameters, .fold(fold)),
          present: await fit.tallies(fit.objective.anchor, .fold(fold))))
      Console.tell(
        "fold \(fold + 1) of \(fit.folds.count) fitted, \(fit.evaluation.count) parameters tried")
    }
  }

  /// The tallies of all articles, each aligned with what was fitted without it; one a set.
  var heldOut: [AlignmentTally] { Self.sum(folds.map(\.fitted)) }

  private static func sum(_ tallies: [[AlignmentTally]]) -> [AlignmentTally] {
    (tallies.first ?? []).indices.map { set in tallies.map { $0[set] }.sum() }
  }
}
