import BitextCore

extension Rule {
  /// A passage that breaks off.
  public static let truncatedPassage = Rule(
    "truncated-passage",
    summary: "A paragraph of the target breaks off in mid-sentence.",
    rationale: """
      Half a sentence at the end of a paragraph is what a slip of copying leaves. Reported where \
      the target's paragraph ends without a mark that could end it while the source's ends with \
      one, and where it ends in a word behind which something must follow, or its source's last \
      words have no rendering. If only the mark is missing, it is a note. Headings, list items and \
      table cells need no such mark.
      """,
    issueType: "omission", errorType: "omission", severity: .error,
    examples: [
      Example(
        (
          "The tower was closed in May because the stairs had become unsafe.",
          "⟦Der Turm wurde im Mai geschlossen, weil die⟧"
        )),
      Example(
        (
          "The tower was closed in May. Visitors use the lift instead now.",
          "Der Turm wurde im Mai geschlossen. Besucher nehmen nun den Aufzug."
        )),
      Example(("The office is open until 4 p.m.", "Das Büro ist bis 16 Uhr geöffnet.")),
      Example(
        (
          "When the guests arrived in the evening, the table had long been laid.",
          "⟦Als die Gäste am Abend ankamen, war der Tisch⟧"
        )),
      Example(
        (
          "Das Büro ist werktags bis 16 Uhr geöffnet.",
          "On weekdays the office is open until 4 p.m."
        )
      ).fromGerman,
      Example(("Opening hours in summer", "Öffnungszeiten im Sommer")),
      Example(
        (
          "Der Turm wurde im Mai geschlossen, weil die Treppe unsicher geworden war.",
          "⟦The tower was closed in May because the⟧"
        )
      ).fromGerman,
    ]
  ) { context in
    context.truncations.map { place in
      Finding(
        severity: severity(place), confidence: place.confidence,
        message: place.isProved
          ? "the paragraph breaks off after “\(place.lastWord)”"
          : "the paragraph ends without a mark after “\(place.lastWord)”",
        unit: .sentence, source: [place.source], target: [place.target])
    }
  }

  private static func severity(_ place: Truncation.Place) -> Severity {
    if !place.isProved { return .note }
    return place.confidence < 0.8 ? .warning : .error
  }
}
