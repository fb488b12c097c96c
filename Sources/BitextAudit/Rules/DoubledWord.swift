extension Rule {
  /// A word that stands twice in a row.
  public static let doubledWord = Rule(
    "doubled-word",
    summary: "A word stands twice in a row in the target.",
    rationale: """
      What editing leaves behind and the eye passes over, most of all across the end of a line. \
      Function words that no sentence has twice are reported; what grammar allows ("die die \
      Sitzung leitende Richterin", "that that") is at most noted; names, words doubled for stress \
      and doubles that the source has too are none.
      """,
    issueType: "duplication", errorType: "duplication", severity: .warning,
    needs: [.doubledWords],
    examples: [
      Example(
        (
          "⟦The mill stands on the river and works.⟧",
          "Die Mühle steht am Fluss ⟦und und⟧ arbeitet."
        )),
      Example(
        ("⟦She came with her brother.⟧", "⟦Mit mit⟧ ihrem Bruder kam sie.")),
      Example(
        (
          "The judge who chaired the session asked her to sit.",
          "Die die Sitzung leitende Richterin bat, dass sie sie setze, zu zu später Stunde."
        )),
      Example(
        (
          "People who know the town like the bridge over which the bus goes.",
          "Leute, die die Stadt kennen, mögen die Brücke, über die die Buslinie führt."
        )),
      Example(("Duran Duran played in Baden Baden.", "In Baden Baden spielten Duran Duran.")),
      Example(("It was very, very cold.", "Es war sehr sehr kalt, ja ja.")),
      Example(("She said that they saw her.", "Sie sie gesehen zu haben, sagten sie.")),
      Example(
        ("⟦Die Brücke führt über den Fluss.⟧", "The bridge crosses ⟦the the⟧ river.")
      ).fromGerman,
      Example(
        (
          "Er sagte, dass das Buch, das er ihr gegeben hatte, alt war.",
          "He said that that book he had had was old."
        )
      ).fromGerman,
    ]
  ) { DoubledWords($0)?.findings() ?? [] }
}
