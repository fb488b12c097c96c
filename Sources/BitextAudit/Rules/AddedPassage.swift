import BitextCore

extension Rule {
  /// A passage of the target that renders nothing.
  public static let addedPassage = Rule(
    "added-passage",
    summary: "A passage of the target renders nothing in the source.",
    rationale: """
      What a translation says beyond its source was invented, comes from another version of the \
      article, or belongs elsewhere. A lead or summary put before the body is customary on news \
      sites and only noted; a sentence is a warning unless none of its words is in the source, since \
      translators often say freely what is there. Remove the passage, or allow it where it explains \
      something to the readers of the target language.
      """,
    issueType: "addition", errorType: "addition", severity: .error,
    examples: [
      Example(
        ("The ferry runs every hour.", "Die Fähre verkehrt stündlich."),
        ("", "⟦Fahrräder sind werktags kostenlos, Hunde dagegen nicht.⟧"),
        ("The last crossing is at nine.", "Die letzte Überfahrt ist um neun."),
        isOneParagraph: true),
      Example(
        ("The bridge was closed on Monday.", "Die Brücke wurde am Montag gesperrt."),
        ("Nobody was hurt.", "Verletzt wurde niemand."),
        ("", "⟦Der Verein sammelt seit Jahren Spenden für einen Neubau.⟧")),
      Example(
        ("It was late, and it was raining.", "Es war spät. Es regnete.")),
      Example(
        ("Die Mühle steht still.", "The mill stands still."),
        ("", "⟦Its owner has moved to the coast.⟧")
      ).fromGerman,
    ]
  ) { context in
    let side = context.bitext.target
    let severity = PassageSeverity(context.bitext.sides, .target, context.bitext.beads)
    return context.passages.filter { $0.kind == .added }.compactMap { passage in
      guard let severity = severity.of(passage) else { return nil }
      return Finding(
        severity: severity, confidence: passage.confidence,
        message: "this \(side.name(of: passage)) of the target renders nothing in the source",
        unit: passage.unit,
        source: passage.rendered.map(context.bitext.source.places) ?? [],
        target: [passage.range(in: side)])
    }
  }
}
