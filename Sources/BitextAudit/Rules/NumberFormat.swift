extension Rule {
  /// A figure in the format of the other language.
  public static let numberFormat = Rule(
    "number-format",
    summary: "The value agrees but is written in the other language's format.",
    rationale: """
      German writes 1.234,5 what English writes 1,234.5, so separators that are left as they \
      were change the value or look wrong. The Swiss form 1'234.50 and blanks between groups of \
      three are right in either language.
      """,
    issueType: "locale-violation", errorType: "number-format", severity: .error,
    examples: [
      Example(("Sales rose by ⟦2.5 percent⟧.", "Der Umsatz stieg um ⟦2.5 Prozent⟧.")),
      Example(("It needs version 2.5 or later.", "Es braucht Version 2.5 oder neuer.")),
      Example(("It has ⟦1,234⟧ seats.", "Es hat ⟦1,234⟧ Plätze.")),
      Example(("It costs ⟦$1,234.50⟧.", "Es kostet ⟦1,234.50 Dollar⟧.")),
      Example(("It costs 1,234.50 francs.", "Es kostet 1'234.50 Franken.")),
      Example(("It has 1,234 seats.", "Es hat 1 234 Plätze.")),
    ]
  ) { $0.quantityFindings(about: .format) }
}
