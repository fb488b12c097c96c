import BitextCore

/// The small audit of which every report has a snapshot: an article about a bridge, with a
/// passage missing, one twice, one too many, and a figure with its digits swapped.
enum BridgeAudit {
  static let source: Side = {
    var written = WrittenSide("articles/bridge.en.md", .english)
    written.add(.chrome, "Home | Regional news | Subscribe")
    written.add(.title, "The Müller Bridge turns 130", markup: "# ")
    written.add(
      .paragraph, "The bridge over the Saale has 42 arches and carries two railway tracks.",
      "It opened in 1894.")
    written.add(
      .paragraph, "Before that, a ferry took people across.",
      "The last ferryman, Jörg Böhm, retired a year earlier.",
      "He never used the bridge himself.")
    written.add(.paragraph, "Repairs will cost 1.5 million euros and take until March 2027.")
    written.add(.listItem, "“We never close,” says the engineer Änne Groß.", markup: "- ")
    return written.side
  }()

  static let target: Side = {
    var written = WrittenSide("articles/bridge.de.md", .german, newline: "\r\n")
    written.add(.chrome, "Startseite | Region | Abo")
    written.add(.title, "Die Müller-Brücke wird 130", markup: "# ")
    written.add(
      .paragraph, "Die Brücke über die Saale hat 24 Bögen und trägt zwei Gleise.",
      "Eröffnet wurde sie damals.")
    written.add(
      .paragraph, "Davor setzte eine Fähre die Leute über.",
      "Der letzte Fährmann, Jörg Böhm, hörte ein Jahr früher auf – die Brücke benutzte er nie.")
    written.add(.listItem, "„Wir schließen nie“, sagt die Ingenieurin Änne Groß.", markup: "- ")
    written.add(.paragraph, "Davor setzte eine Fähre die Leute über.")
    written.add(.paragraph, "Lesen Sie auch unseren Bericht über die Schleusen.")
    written.add(.tags, "Brücken, Saale 🌉")
    return written.side
  }()

  static let bitext = Bitext(
    source: source, target: target,
    beads: [
      bead(0..<1, 0..<1, 0.93), bead(1..<2, 1..<2, 0.88), bead(2..<3, 2..<3, 0.8125),
      bead(3..<4, 3..<4, 0.91), bead(4..<6, 4..<5, 0.7), bead(6..<7, 5..<5, 0),
      bead(7..<8, 5..<6, 0.95), bead(8..<8, 6..<7, 0), bead(8..<8, 7..<8, 0),
    ],
    paragraphs: [
      ParagraphBead(source: [0], target: [0]), ParagraphBead(source: [1], target: [1]),
      ParagraphBead(source: [2], target: [2]), ParagraphBead(source: [3], target: []),
      ParagraphBead(source: [4], target: [3]), ParagraphBead(source: [], target: [4]),
      ParagraphBead(source: [], target: [5]),
    ],
    links: [])

  /// The same with the words that tie its sentences.
  static let tied: Bitext = {
    var written = WrittenBitext(bitext)
    written.tie("Müller", "Müller", .identical, bead: 0)
    written.tie("Bridge", "Brücke", bead: 0)
    written.tie("130", "130", .quantity, bead: 0)
    written.tie("bridge", "Brücke", bead: 1)
    written.tie("Saale", "Saale", .identical, bead: 1)
    written.tie("arches", "Bögen", bead: 1)
    written.tie("and", "und", bead: 1)
    written.tie("railway", "Gleise", .compound, bead: 1)
    written.tie("tracks", "Gleise", .compound, bead: 1)
    written.tie("ferry", "Fähre", bead: 3)
    written.tie("last", "letzte", bead: 4)
    written.tie("ferryman", "Fährmann", bead: 4)
    written.tie("Jörg", "Jörg", .identical, bead: 4)
    written.tie("Böhm", "Böhm", .identical, bead: 4)
    written.tie("year", "Jahr", bead: 4)
    written.tie("used", "benutzte", bead: 4)
    written.tie("engineer", "Ingenieurin", .cognate, bead: 6)
    written.tie("Änne", "Änne", .identical, bead: 6)
    written.tie("Groß", "Groß", .identical, bead: 6)
    return written.bitext
  }()

  static let findings = [
    Finding(
      rule: "number-mismatch", severity: .error, confidence: 0.97,
      message: "24 stands where the source says 42", unit: .token,
      source: [source.place("42")], target: [target.place("24")],
      evidence: [.init(.reading(.source), "42"), .init(.reading(.target), "24")],
      fingerprint: "2f6c1d0e9b8a7654"),
    Finding(
      rule: "date-mismatch", severity: .warning, confidence: 0.55,
      message: "1894 is missing from the target", unit: .token, source: [source.place("1894")],
      target: [target.place("Eröffnet wurde sie damals.")], fingerprint: "a0b1c2d3e4f50617"),
    Finding(
      rule: "missing-passage", severity: .error, confidence: 0.9449,
      message: "the passage has no rendering", unit: .paragraph,
      source: [
        source.place("Repairs will cost 1.5 million euros and take until March 2027.")
      ],
      target: [], fingerprint: "00aa11bb22cc33dd"),
    Finding(
      rule: "duplicated-passage", severity: .warning, confidence: 0.99,
      message: "the passage stands twice, and the source says it once", unit: .paragraph,
      source: [source.place("Before that, a ferry took people across.")],
      target: [
        target.place("Davor setzte eine Fähre die Leute über.", occurrence: 2),
        target.place("Davor setzte eine Fähre die Leute über."),
      ],
      evidence: [.init(.other("similarity"), "1")], fingerprint: "9988776655443322"),
    Finding(
      rule: "added-passage", severity: .note, confidence: 0.6,
      message: "the passage renders nothing", unit: .paragraph, source: [],
      target: [target.place("Lesen Sie auch unseren Bericht über die Schleusen.")],
      fingerprint: "0123456789abcdef", state: .waived),
  ]

  static let result = AuditResult(
    pairs: [AuditedPair(bitext: bitext, findings: findings)],
    unpaired: [.init(path: "articles/locks.en.md", language: .english, severity: .warning)],
    failures: [
      .init(path: "articles/ferry.de.md", message: "neither UTF-8 nor a guess that fits")
    ])

  private static func bead(_ source: Range<Int>, _ target: Range<Int>, _ score: Double) -> Bead {
    Bead(source: source, target: target, score: score, probability: score > 0 ? 0.98 : 0.9)
  }
}
