import BitextCore

/// An audit of articles whose words would do harm to a careless report.
enum HostileAudit {
  static let sentences = [
    "<script>alert(1)</script> and </style><img src=x onerror=alert(2)>.",
    "A link [click](javascript:alert(3)) and <javascript:alert(4)>.",
    "Bidi \u{202E}tfel ot thgir\u{202C} and \u{2066}isolates\u{2069} and a mark\u{200F}.",
    "Controls \u{0}\u{7}\u{1B}[31mred\u{1B}[0m\u{9B}2J\u{7F} here.",
    "A quote \"\u{301} onmouseover=alert(5) x=\u{600}\" and '\u{308} and <\u{338}b>.",
    "Mustache {{{style.css}}} {{#rows}} {{/rows}} {{% CONTENT_TYPE: TEXT}}.",
    "Markdown *bold* _it_ `code` ~~gone~~ | cell | # head 1. list $x^2$ &amp; \\.",
    "Sigils @octocat #12 :+1: https://example.org www.example.org a@example.org.",
    "Lines\u{2028}end\u{2029}here, tags \u{E0041}\u{E0042}, a\u{FEFF}mark.",
  ]

  /// As a file might declare it.
  static let language = Language("<b>\u{1B}[2J\"|`")

  static let path = "a\u{1B}]0;x\u{7}/<b>|`'\"\u{202E}&.md"

  static let result: AuditResult = {
    var source = WrittenSide(path, language)
    var target = WrittenSide("t/" + path, .german)
    for sentence in sentences {
      source.add(.paragraph, sentence)
      target.add(.paragraph, sentence)
    }
    let count = sentences.count
    let bitext = Bitext(
      source: source.side, target: target.side,
      beads: (0..<count).map {
        Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, score: .nan, probability: 1)
      },
      paragraphs: (0..<count).map { ParagraphBead(source: [$0], target: [$0]) }, links: [])
    let findings = sentences.indices.map { index in
      Finding(
        rule: "untranslated-passage", severity: .error, confidence: 1,
        message: "“\(sentences[index])” was left", unit: .sentence,
        source: [source.side.segments[index].range], target: [target.side.segments[index].range],
        evidence: [.init(.other("words"), sentences[index])], fingerprint: "\"><script>")
    }
    return AuditResult(
      pairs: [AuditedPair(bitext: bitext, findings: findings)],
      unpaired: [.init(path: path, language: language, severity: .error)],
      failures: [.init(path: path, message: sentences[0])])
  }()
}
