import BitextAlignment

/// Fits parameters to articles: to all of them, or to all but those of a fold.
struct ParameterFit {
  var evaluation: Evaluation
  let objective: Objective
  let folds: Folds
  let parameters: [FittedParameter]
  let search = PatternSearch()

  /// Which articles are looked at.
  enum Selection {
    case all
    case fold(Int)
    case allBut(Int)
  }

  mutating func fit(_ selection: Selection) async -> AlignmentParameters {
    let (search, objective, parameters) = (search, objective, parameters)
    return await search.climb(from: objective.anchor, parameters) { candidate in
      objective.value(await tallies(candidate, selection), candidate)
    }
  }

  /// The tallies of the selected articles, one a set.
  mutating func tallies(
    _ candidate: AlignmentParameters, _ selection: Selection
  ) async -> [AlignmentTally] {
    let folds = folds
    return await evaluation.tallies(candidate) { name in
      switch selection {
      case .all: true
      case .fold(let fold): folds.fold(of: name) == fold
      case .allBut(let fold): folds.fold(of: name) != fold
      }
    }
  }
}
