import BitextAudit
import BitextCore
import Testing

@Suite struct RuleExampleTests {
  /// Each rule with each of its examples.
  static let cases = AllRules.rules.flatMap { rule in
    rule.examples.enumerated().map { RuleExample(rule: rule, number: $0, example: $1) }
  }

  struct RuleExample: Sendable, CustomTestStringConvertible {
    var rule: Rule
    var number: Int
    var example: Example

    var testDescription: String {
      "\(rule.name) \(number): \(example.beads.first?.source ?? "")"
    }
  }

  @Test(arguments: cases) func findsWhatTheExampleMarks(_ item: RuleExample) throws {
    let text = try ExampleBitext(item.example)
    let least = min(item.rule.severity, .warning)
    let findings = item.rule.findings(in: AuditContext(text.bitext, lexicon: text.lexicon)).filter {
      $0.severity >= least
    }
    if text.sourcePlaces.isEmpty, text.targetPlaces.isEmpty {
      #expect(findings.map(\.message) == [])
      return
    }
    let sources = findings.flatMap(\.source)
    let targets = findings.flatMap(\.target)
    for place in text.sourcePlaces { #expect(sources.contains(place), "\(findings)") }
    for place in text.targetPlaces { #expect(targets.contains(place), "\(findings)") }
    #expect(findings.count == max(text.sourcePlaces.count, text.targetPlaces.count))
  }

  @Test func standInAlphabeticalOrder() {
    let names = AllRules.rules.map(\.name)
    #expect(names == names.sorted())
  }
}
