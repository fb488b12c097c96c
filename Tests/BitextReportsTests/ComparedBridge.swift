import BitextCore
import BitextHistory

@testable import BitextReports

/// The small comparison of which every report has a snapshot: an article about a bridge whose
/// source, target, or both were edited, and whose findings came, went and were waived.
enum ComparedBridge {
  private static let english = [
    ["The bridge over the Saale turns 130."],
    ["It has 42 arches and carries two railway tracks.", "It opened in 1894."],
    ["“We never close,” says the engineer Änne Groß."],
    ["Repairs will cost 1.5 million euros."],
  ]
  private static let german = [
    ["Die Brücke über die Saale wird 130."],
    ["Sie hat 24 Bögen und trägt zwei Gleise.", "Eröffnet wurde sie 1894."],
    ["„Wir schließen nie“, sagt die Ingenieurin Änne Groß."],
    ["Die Reparatur kostet 1,5 Milliarden Euro."],
  ]

  /// With the edits, as words and what they became.
  private static func pair(
    source: [String: String] = [:], target: [String: String] = [:], path: String = "bridge",
    findings: (Bitext) -> [Finding]
  ) -> AuditedPair {
    func edited(_ paragraphs: [[String]], _ edits: [String: String]) -> [[String]] {
      paragraphs.map { $0.map { edits.reduce($0) { $0.replacing($1.key, with: $1.value) } } }
    }
    var written = WrittenBitext(
      edited(english, source), edited(german, target),
      beads: (0..<5).map { Bead($0..<$0 + 1, $0..<$0 + 1) })
    written.name("articles/\(path).en.md", "articles/\(path).de.md")
    return AuditedPair(bitext: written.bitext, findings: findings(written.bitext))
  }

  private static func finding(
    _ rule: String, _ severity: Severity, _ source: String, _ target: String, in bitext: Bitext,
    _ message: String, state: Finding.State = .new
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, confidence: 0.97, message: message, unit: .token,
      source: [bitext.source.place(source)], target: [bitext.target.place(target)],
      fingerprint: WordHash.digits(rule + source + target), state: state)
  }

  private static func arches(_ bitext: Bitext) -> Finding {
    finding("number-mismatch", .error, "42", "24", in: bitext, "24 stands where the source says 42")
  }

  private static func euros(_ bitext: Bitext, _ state: Finding.State) -> Finding {
    finding(
      "number-mismatch", .warning, "1.5 million", "1,5 Milliarden", in: bitext,
      "1,5 Milliarden (1 500 000 000) renders 1.5 million (1 500 000)", state: state)
  }

  static let old = AuditResult(
    pairs: [
      pair { [arches($0), euros($0, .new)] },
      pair(path: "ferry") { [arches($0)] },
    ],
    unpaired: [.init(path: "articles/locks.en.md", language: .english, severity: .warning)])

  static let new = AuditResult(
    pairs: [
      pair(
        source: ["two railway": "three railway", "engineer": "architect"],
        target: ["24 Bögen": "42 Bögen", "wird 130": "wird 131", "Ingenieurin": "Architektin"]
      ) { bitext in
        [
          finding(
            "number-mismatch", .error, "130", "131", in: bitext,
            "131 stands where the source says 130"),
          finding(
            "quote-mismatch", .note, "“We", "„Wir", in: bitext, "the quotation `is` <b>closed</b>"),
          euros(bitext, .waived),
        ]
      },
      pair(path: "fähre") { [arches($0)] },
    ],
    failures: [.init(path: "articles/tunnel.de.md", message: "neither UTF-8 nor a guess that fits")]
  )

  static let comparison = compared(old, new)

  /// As two files of findings and words.
  static func compared(_ old: AuditResult, _ new: AuditResult) -> AuditComparison {
    AuditComparison(("januar.json", "februar.json"), from: record(old), to: record(new))
  }

  private static func record(_ result: AuditResult) -> AuditRecord {
    AuditRecord(
      pairs: result.pairs.map { PairRecord($0) }, unpaired: result.unpaired,
      failures: result.failures)
  }
}
