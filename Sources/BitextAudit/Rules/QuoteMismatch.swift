extension Rule {
  /// A quotation that opens, closes or exists on one side only.
  public static let quoteMismatch = Rule(
    "quote-mismatch",
    summary: "A quotation opens, closes or exists on one side only.",
    rationale: """
      Where a mark is missing, readers cannot tell whose words they read. Reported where a \
      quotation is opened and not closed in its paragraph, or closed and not opened, while the \
      other side's marks are in order. The marks of both languages and of Switzerland are equals, \
      apostrophes and inches are none, and a quotation may run over several paragraphs. Direct \
      speech that became reported speech is only noted.
      """,
    issueType: "typographical", errorType: "unpaired-marks", severity: .warning,
    examples: [
      Example(
        (
          "“We will stay open all winter,” said the landlord.",
          "⟦„⟧Wir haben den ganzen Winter geöffnet, sagte der Wirt."
        )),
      Example(
        (
          "“We will stay open,” said the landlord. “Even in winter.”",
          "„Wir haben geöffnet“, sagte der Wirt. ⟦„⟧Auch im Winter."
        )),
      Example(
        (
          "'It's the students' choice,' she said.",
          "»Das entscheiden die Studierenden«, sagte sie."
        )),
      Example(
        (
          "The 6'2\" keeper said: \"I've been here since '98.\"",
          "Der 1,88 m große Torwart sagte: «Ich bin seit 1998 hier.»"
        )),
      Example(
        (
          "“The bridge”, he said, “is old.”",
          "„Die Brücke ist alt“, sagte er."
        )),
      Example(
        (
          "‘I’m a rock ’n’ roll fan – always was,’ the guard’s brother told “The Post”.",
          "„Ich bin ein Rock-’n’-Roll-Fan, war’s immer“, sagte der Bruder des Wachmanns der ‚Post‘."
        )),
      Example(
        (
          "At 35°10'N the 12\" mast broke: \"We saw it,\" the crew's log says.",
          "Auf 35° 10' N brach der 12\"-Mast: \"Wir sahen es\", steht im Logbuch."
        )),
      Example(
        ("“The bridge is old.", "„Die Brücke ist alt."),
        ("“But it holds,” she said.", "„Aber sie hält“, sagte sie.")),
      Example(
        (
          "“The bridge is old,” he said. “It holds.”",
          "Die Brücke sei alt, sagte er, aber sie halte."
        )),
      Example(
        (
          "„Die Brücke ist alt“, sagte er. „Aber sie hält.“",
          "“The bridge is old,” he said. ⟦“⟧But it holds."
        )
      ).fromGerman,
      Example(
        (
          "»Die Brücke ist alt«, sagte er, »und ’s wird Zeit.«",
          "“The bridge is old,” he said, “and it’s about time.”"
        )
      ).fromGerman,
    ]
  ) { QuotationComparison($0).findings() }
}
