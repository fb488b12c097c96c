import BitextCore
import BitextTestSupport
import Testing

/// A text in English or German, its rendering in French, and what is to be said of the two.
typealias FrenchCase = (other: String, french: String, verdict: Verdict)

/// A case in one direction.
struct FrenchRow: Sendable, CustomTestStringConvertible {
  var source: String
  var from: Language
  var target: String
  var to: Language
  var verdict: Verdict

  var testDescription: String { "\(from)-\(to) \(verdict.rawValue): \(source) | \(target)" }
}

extension FrenchRow {
  static func intoFrench(_ cases: [FrenchCase], _ language: Language = .english) -> [FrenchRow] {
    cases.map {
      FrenchRow(
        source: $0.other, from: language, target: $0.french, to: .french, verdict: $0.verdict)
    }
  }

  static func fromFrench(_ cases: [FrenchCase], _ language: Language = .english) -> [FrenchRow] {
    cases.map {
      FrenchRow(
        source: $0.french, from: .french, target: $0.other, to: language, verdict: $0.verdict)
    }
  }

  static func bothWays(_ english: [FrenchCase], _ german: [FrenchCase]) -> [FrenchRow] {
    intoFrench(english) + fromFrench(english) + intoFrench(german, .german)
      + fromFrench(german, .german)
  }
}
