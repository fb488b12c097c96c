extension Rule {
  /// An amount of money in another currency.
  public static let currencyMismatch = Rule(
    "currency-mismatch",
    summary: "The amount agrees and its currency does not.",
    rationale: """
      A translator may convert an amount or leave it, but the figure of one currency with the \
      name of another is wrong. A bare "$" or "Dollar" may stand for any dollar.
      """,
    issueType: "numbers", errorType: "number", severity: .error,
    examples: [
      Example(("The ticket costs ⟦$350⟧.", "Die Karte kostet ⟦350 Euro⟧.")),
      Example(("They paid ⟦£11m⟧ for it.", "Sie zahlten dafür ⟦11 Millionen Dollar⟧.")),
      Example(("A room costs ⟦80 euros⟧.", "Ein Zimmer kostet ⟦80 Franken⟧.")),
      Example(("The ticket costs $350.", "Die Karte kostet 350 US-Dollar.")),
      Example(("They paid A$20 for it.", "Sie zahlten dafür 20 australische Dollar.")),
    ]
  ) { $0.quantityFindings(about: .currency) }
}
