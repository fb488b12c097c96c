import Bitext

extension Rule {
  /// A word that our house does not print.
  static let forbiddenWord = Rule(
    "forbidden-word",
    summary: "A word in the translation is one that our house does not print.",
    rationale: "Readers write to us about it.",
    issueType: "terminology", errorType: "terminology", severity: .warning
  ) { context in
    let target = context.bitext.target
    return target.tokens.filter { target.document.string($0.range) == "Viadukt" }.map { token in
      Finding(
        severity: .warning, confidence: 1, message: "our house says “Brücke”", unit: .token,
        source: [], target: [token.range])
    }
  }
}
