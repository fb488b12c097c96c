import BitextCore

extension Rule {
  /// A passage that stands elsewhere in the order.
  public static let movedPassage = Rule(
    "moved-passage",
    summary: "A passage stands elsewhere in the order of the target.",
    rationale: """
      A paragraph that slipped out of its place makes the text hard to follow, and looks missing \
      to whoever compares from top to bottom. Said once, instead of a missing and an added \
      passage. Sentences that changed places with a neighbour are only noted.
      """,
    issueType: "other", errorType: "sequence", severity: .warning,
    examples: [
      Example(
        ("⟦The ferry was built in Rostock.⟧", "⟦Die Fähre wurde in Rostock gebaut.⟧"),
        ("It carries 400 passengers.", "Sie befördert 400 Fahrgäste."),
        ("The crossing takes two hours.", "Die Überfahrt dauert zwei Stunden.")
      ).moving(0),
      Example(
        ("The ferry was built in Rostock.", "Die Fähre wurde in Rostock gebaut."),
        ("It carries 400 passengers.", "Sie befördert 400 Fahrgäste.")),
    ]
  ) { context in
    MovedRuns(context.bitext).runs.map { run in
      Finding(
        severity: run.isNearby || !run.isSure ? .note : .warning,
        confidence: run.isSure ? run.confidence : min(run.confidence, Confidence.even),
        message: "this passage stands elsewhere in the order of the target",
        unit: run.unit, source: context.bitext.source.places(of: run.source),
        target: context.bitext.target.places(of: run.target))
    }
  }
}
