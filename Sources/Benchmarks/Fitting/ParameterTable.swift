import BitextAlignment

/// A number of the aligner that can be fitted.
struct FittedParameter: Sendable {
  /// As the property of `AlignmentParameters` is called.
  var name: String
  var path: any WritableKeyPath<AlignmentParameters, Double> & Sendable
  /// The first step of the search: a change that one would notice.
  var step: Double
  /// What the search keeps to.
  var range: ClosedRange<Double> = -20...20
}

extension FittedParameter {
  /// The parameters in the order in which the search tries them. A change of
  /// `AlignmentParameters` is followed here and nowhere else.
  static let all: [FittedParameter] = [
    FittedParameter(name: "wordWeight", path: \.wordWeight, step: 0.06, range: 0.02...2),
    FittedParameter(name: "null", path: \.null, step: 0.6),
    FittedParameter(name: "wholeParagraph", path: \.wholeParagraph, step: 0.2),
    FittedParameter(name: "lengthWeight", path: \.lengthWeight, step: 0.3, range: 0...5),
    FittedParameter(name: "merge", path: \.merge, step: 0.6),
    FittedParameter(name: "furtherMerge", path: \.furtherMerge, step: 0.6),
    FittedParameter(name: "crossesParagraph", path: \.crossesParagraph, step: 0.5),
    FittedParameter(name: "paragraphMismatch", path: \.paragraphMismatch, step: 0.3),
    FittedParameter(name: "headingMismatch", path: \.headingMismatch, step: 0.5),
    FittedParameter(name: "repetition", path: \.repetition, step: 1.5),
    FittedParameter(name: "quoted", path: \.quoted, step: 0.5),
    FittedParameter(name: "moved", path: \.moved, step: 0.5),
    FittedParameter(name: "crossed", path: \.crossed, step: 1),
    FittedParameter(name: "belief", path: \.belief, step: 1.5, range: 0.5...50),
    FittedParameter(name: "chanceGrowth", path: \.chanceGrowth, step: 0.2, range: 0...1),
    FittedParameter(name: "unknownLinked", path: \.unknownLinked, step: 0.1, range: 0.05...0.95),
    FittedParameter(name: "unknownBelief", path: \.unknownBelief, step: 5, range: 0.5...200),
  ]

  static func named(_ name: String) -> FittedParameter? { all.first { $0.name == name } }

  func value(in parameters: AlignmentParameters) -> Double { parameters[keyPath: path] }

  /// The parameters with this one set, to four decimals and inside of its range.
  func setting(_ value: Double, in parameters: AlignmentParameters) -> AlignmentParameters {
    var parameters = parameters
    let rounded = (value * 10_000).rounded() / 10_000
    parameters[keyPath: path] = min(range.upperBound, max(range.lowerBound, rounded))
    return parameters
  }
}
