extension Rule {
  /// A figure that counts something else than its equal.
  public static let unitMismatch = Rule(
    "unit-mismatch",
    summary: "The figure agrees and its unit does not, or a conversion is wrong.",
    rationale: """
      "385 miles" may become "620 Kilometer" or stay "385 Meilen", but never "385 Kilometer". \
      A converted measure has to agree within what its last digit leaves open; a percentage is \
      not a percentage point.
      """,
    issueType: "numbers", errorType: "unit-conversion", severity: .error,
    examples: [
      Example(("The road is ⟦385 miles⟧ long.", "Die Straße ist ⟦385 Kilometer⟧ lang.")),
      Example(("Support fell by ⟦5 percent⟧.", "Der Zuspruch fiel um ⟦5 Prozentpunkte⟧.")),
      Example(("The trial took ⟦18 days⟧.", "Der Prozess dauerte ⟦18 Wochen⟧.")),
      Example(("The road is 385 miles long.", "Die Straße ist 620 Kilometer lang.")),
      Example(("It was 95 °F in the shade.", "Im Schatten waren es 35 °C.")),
    ]
  ) { $0.quantityFindings(about: .unit) }
}
