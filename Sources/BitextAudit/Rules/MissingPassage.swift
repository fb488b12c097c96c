import BitextCore

extension Rule {
  /// A passage of the source that nothing renders.
  public static let missingPassage = Rule(
    "missing-passage",
    summary: "A passage of the source has no rendering in the target.",
    rationale: """
      A paragraph or sentence that was skipped is invisible to whoever reads only the \
      translation. Reported is what stays without a counterpart when all else is aligned; what \
      the target says elsewhere is moved and not missing. Translate the passage, or allow it \
      where it was left out on purpose.
      """,
    issueType: "omission", errorType: "omission", severity: .error,
    examples: [
      Example(
        ("The ferry runs every hour.", "Die Fähre verkehrt stündlich."),
        ("⟦Bicycles travel free of charge on weekdays.⟧", ""),
        ("The last crossing is at nine.", "Die letzte Überfahrt ist um neun."),
        isOneParagraph: true),
      Example(
        ("The museum opened in spring.", "Das Museum öffnete im Frühjahr."),
        ("⟦Its architect never saw the finished building.⟧", "")),
      Example(
        ("It was late, and it was raining.", "Es war spät. Es regnete.")),
      Example(
        ("⟦Wer zu spät kommt, muss bis zum Morgen warten.⟧", ""),
        ("Das Tor schließt um zehn.", "The gate closes at ten.")
      ).fromGerman,
    ]
  ) { context in
    let (side, target) = (context.bitext.source, context.bitext.target)
    // A target that holds nothing is no translation: see `unpaired-article`.
    if target.segments.isEmpty { return [] }
    let severity = PassageSeverity(context.bitext.sides, .source, context.bitext.beads)
    return context.passages.filter { $0.kind == .missing }.compactMap { passage in
      guard let severity = severity.of(passage) else { return nil }
      return Finding(
        severity: severity, confidence: passage.confidence,
        message: "this \(side.name(of: passage)) of the source has no rendering",
        unit: passage.unit, source: [passage.range(in: side)],
        target: passage.rendered.map(target.places) ?? [],
        evidence: passage.rendered == nil
          ? context.neighbours(ofSource: passage.segments) : [])
    }
  }
}
