extension Rule {
  /// A date, year, weekday or clock time that differs.
  public static let dateMismatch = Rule(
    "date-mismatch",
    summary: "A date, year, weekday or clock time differs between the sides.",
    rationale: """
      A wrong year or weekday survives proofreading because the sentence reads well with it. \
      Dates are compared by their parts, whatever their order and form; a year may be told as \
      "last year" and a weekday as "yesterday", and a twelve-hour time may be either half of the \
      day where the text does not say which.
      """,
    issueType: "numbers", errorType: "date-time", severity: .error,
    needs: [.dates],
    examples: [
      Example(("The hall opened in ⟦1939⟧.", "Die Halle wurde ⟦1942⟧ eröffnet.")),
      Example(("They meet on ⟦Tuesday⟧.", "Sie treffen sich am ⟦Mittwoch⟧.")),
      Example(("It starts at ⟦7 p.m.⟧ sharp.", "Es beginnt pünktlich um ⟦18 Uhr⟧.")),
      Example(("The fair ends on ⟦22 January 2025⟧.", "Die Messe endet am ⟦23.01.2025⟧.")),
      Example(("The fair ends on January 22, 2025.", "Die Messe endet am 22.01.2025.")),
      Example(("The call is at 3 p.m. EST.", "Das Gespräch ist um 21 Uhr MEZ.")),
      Example(("They met on Monday night.", "Sie trafen sich gestern Abend.")),
      Example(("In the 1990s, trams came back.", "In den Neunzigern kam die Tram wieder.")),
    ]
  ) { $0.quantityFindings(about: .date) }
}
