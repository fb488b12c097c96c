import Bitext
import Foundation
import Testing

/// Holds the audit to its mirror: an article audited against its translation, and the translation
/// against the article, say the same of the same places.
@Suite struct MirrorTests {
  /// What each rule is called with source and target exchanged.
  static let mirrors: [String: String] = {
    let both = [
      "alignment-uncertain", "code-mismatch", "currency-mismatch", "date-mismatch",
      "link-mismatch", "moved-passage", "name-mismatch", "negation-mismatch", "number-mismatch",
      "quote-mismatch", "unit-mismatch",
    ]
    var mirrors = Dictionary(uniqueKeysWithValues: both.map { ($0, $0) })
    mirrors["missing-passage"] = "added-passage"
    mirrors["added-passage"] = "missing-passage"
    return mirrors
  }()

  /// The rules that have no mirror, and why.
  static let oneSided: [String: String] = [
    "doubled-word": "a slip of the translation's; what its source doubles is its author's",
    "duplicated-passage": "the source may say a thing twice, its rendering alone may not",
    "number-format": "the figures of the source are written as its author writes them",
    "stale-passage": "the source goes ahead and its rendering follows",
    "truncated-passage": "a rendering breaks off; a source that does is rendered as it is",
    "unpaired-article": "is said of a file alone",
    "untranslated-passage": "the source's language is left in the translation",
  ]

  /// Pairs of the sample corpus, and what of them is not the same from the other side.
  struct Pair: Decodable, Sendable, CustomTestStringConvertible {
    var source: String
    var target: String

    var testDescription: String { target }
  }

  private struct Gold: Decodable { var pairs: [Pair] }

  private static let seeds = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("seeds")

  static let pairs: [Pair] = {
    let file = try? Data(contentsOf: seeds.appendingPathComponent("gold.json"))
    return file.flatMap { try? JSONDecoder().decode(Gold.self, from: $0) }?.pairs ?? []
  }()

  /// Without a dictionary, so that it is the same on every machine.
  private static func audit(from source: Language, into target: Language) -> TextAudit {
    let lexicon = Lexicon.open(source: source, target: target, cache: .none, dictionaries: [])
    return TextAudit(from: source, into: target, lexicon: lexicon)
  }

  private static let forwards = audit(from: .english, into: .german)
  private static let backwards = audit(from: .german, into: .english)

  private struct Said: Hashable, CustomStringConvertible {
    var rule: String
    var source: [TextRange]
    var target: [TextRange]

    var description: String {
      "\(rule) \(source.map { "\($0.offsets)" }) \(target.map { "\($0.offsets)" })"
    }
  }

  @Test func everyRuleHasAMirrorOrAReason() {
    for rule in AllRules.rules.map(\.name) {
      #expect((Self.mirrors[rule] != nil) != (Self.oneSided[rule] != nil), "\(rule)")
    }
    #expect(Self.pairs.count > 10)
  }

  @Test(arguments: pairs) func saysTheSameFromTheOtherSide(_ pair: Pair) async throws {
    let source = try text(pair.source)
    let target = try text(pair.target)
    let format = Self.format(of: pair.source)
    let forwards = try await Self.forwards.audit(source, target, as: format).findings
    let backwards = try await Self.backwards.audit(target, source, as: format).findings
    // A passage that breaks off is told by a rule without a mirror, and from the other side as
    // words that are missing or added.
    let broken = (forwards + backwards).filter { $0.rule == "truncated-passage" }
    func isBroken(_ finding: Said) -> Bool {
      broken.contains { other in
        (finding.source + finding.target).contains { range in
          (other.source + other.target).contains(where: range.overlaps)
        }
      }
    }
    // That a part of a sentence was added takes more than that one was lost: translators explain.
    func isPart(_ finding: Said) -> Bool {
      ["missing-passage", "added-passage"].contains(finding.rule)
        && !finding.source.isEmpty && !finding.target.isEmpty
    }
    let said = forwards.filter { Self.mirrors[$0.rule] != nil }.map {
      Said(rule: $0.rule, source: $0.source, target: $0.target)
    }
    let mirrored = backwards.compactMap { finding in
      Self.mirrors[finding.rule].map {
        Said(rule: $0, source: finding.target, target: finding.source)
      }
    }
    #expect(
      Set(said.filter { !isBroken($0) && !isPart($0) })
        == Set(mirrored.filter { !isBroken($0) && !isPart($0) }))
  }

  /// Planted slips, one a kind, that the sample corpus has none of.
  @Test(arguments: [
    ("It weighs 12 kilograms.", "Sie wiegt 12 Pfund."),
    ("The repair cost 300 euros.", "Die Reparatur kostete 300 Dollar."),
    ("The museum does not open on Mondays.", "Das Museum öffnet montags."),
    ("The museum opens on Mondays.", "Das Museum öffnet montags nicht."),
    ("“The bridge is safe, the mayor says.", "„Die Brücke ist sicher“, sagt der Bürgermeister."),
    ("The bridge has 42 arches.", "Die Brücke hat 24 Bögen."),
    ("It opened on 3 May 1894.", "Sie wurde am 5. Mai 1894 eröffnet."),
    ("The train leaves at 5:30 p.m.", "Der Zug fährt um 17.45 Uhr."),
  ])
  func mirrorsPlantedSlips(_ english: String, _ german: String) async throws {
    let forwards = try await Self.forwards.audit(english, german).findings
    let backwards = try await Self.backwards.audit(german, english).findings
    #expect(!forwards.isEmpty)
    #expect(forwards.map { Self.mirrors[$0.rule] } == backwards.map(\.rule))
    #expect(forwards.map(\.source) == backwards.map(\.target))
    #expect(forwards.map(\.target) == backwards.map(\.source))
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.seeds.appendingPathComponent(path), encoding: .utf8)
  }

  private static func format(of path: String) -> Format {
    path.hasSuffix(".html") ? .html : path.hasSuffix(".md") ? .markdown : .plain
  }
}
