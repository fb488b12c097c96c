extension Rule {
  /// A figure without an equal on the other side.
  public static let numberMismatch = Rule(
    "number-mismatch",
    summary: "A figure on one side has no equal on the other.",
    rationale: """
      Readers trust figures without checking them, so a digit that was swapped or lost does more \
      harm than a clumsy sentence. Figures are compared by value, not by their digits: "1.5 \
      billion" equals "1,5 Milliarden" and differs from "1,5 Billionen". A figure may move into \
      the next sentence, be rounded where the text says so, or be said twice; small numbers and \
      idioms may be rendered freely.
      """,
    issueType: "numbers", errorType: "number", severity: .error,
    needs: [.numbers],
    examples: [
      Example(("The bridge has ⟦42⟧ arches.", "Die Brücke hat ⟦24⟧ Bögen.")),
      Example(
        (
          "The company is worth ⟦1.5 billion dollars⟧, say analysts.",
          "Die Firma ist ⟦1,5 Billionen⟧ wert, sagen Analysten."
        )),
      Example(("About ⟦360,000⟧ people live there.", "Dort leben ⟦viele⟧ Menschen.")),
      Example(("It was ⟦minus five degrees⟧ outside.", "Draußen waren es ⟦fünf Grad⟧.")),
      Example(("Install version ⟦3.4.2⟧ first.", "Installieren Sie zuerst Version ⟦3.4.1⟧.")),
      Example(("Sales ⟦doubled⟧ last year.", "Der Umsatz ⟦verdreifachte⟧ sich letztes Jahr.")),
      Example(("One in five children is poor.", "20 Prozent der Kinder sind arm.")),
      Example(("The town has 21,500 inhabitants.", "Die Stadt hat 21.500 Einwohner.")),
      Example(("They sold twelve boats.", "Sie verkauften 12 Boote.")),
      Example(
        ("The plant opened with 340 workers.", "Das Werk wurde eröffnet."),
        ("It was a cold day.", "Es war ein kalter Tag. 340 Arbeiter standen bereit.")),
    ]
  ) { $0.quantityFindings(about: .number) }
}
