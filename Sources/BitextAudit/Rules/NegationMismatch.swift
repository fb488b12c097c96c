import BitextCore

extension Rule {
  /// A sentence that denies what its counterpart says.
  public static let negationMismatch = Rule(
    "negation-mismatch",
    summary: "One side denies what the other says.",
    rationale: """
      A "nicht" that was lost turns a sentence into its opposite and reads well. Languages deny in \
      many ways: by a word, a prefix, a verb ("fail to"), a phrase ("no longer", "nichts als"). \
      So this is only said of sentences that are rendered nearly word by word, where one side has \
      a word that denies and the other nothing negative of any sort.
      """,
    issueType: "mistranslation", errorType: "mistranslation", severity: .warning,
    needs: [.negation],
    examples: [
      Example(("The law is ⟦not⟧ new.", "⟦Das Gesetz ist neu.⟧")),
      Example(("There is ⟦no⟧ water in the house.", "⟦Im Haus ist Wasser.⟧")),
      Example(("⟦The plan is important.⟧", "Der Plan ist ⟦nicht⟧ wichtig.")),
      Example(("The law is not new.", "Das Gesetz ist keineswegs neu.")),
      Example(("The law is not only old.", "Das Gesetz ist alt.")),
      Example(("The plan is impossible today.", "Der Plan ist heute nicht möglich.")),
      Example(("Isn't the house old?", "Ist das Haus alt?")),
      Example(
        ("The plan “Saying No” is important.", "Der Plan „Saying No“ ist wichtig.")),
      Example(("We have plan no. 5 today.", "Wir haben heute Plan Nr. 5.")),
      Example(("Das Gesetz ist ⟦nicht⟧ neu.", "⟦The law is new.⟧")).fromGerman,
      Example(("⟦Der Plan ist wichtig.⟧", "The plan is ⟦never⟧ important.")).fromGerman,
      Example(("Die Stadt ist nicht weit.", "The city is near.")).fromGerman,
    ]
  ) { context in
    guard let comparison = NegationComparison(context) else { return [] }
    return comparison.contradictions().map { $0.finding(in: context.bitext) }
  }
}

extension NegationComparison.Contradiction {
  /// The finding points at the word that denies, and at the whole sentence that does not.
  fileprivate func finding(in bitext: Bitext) -> Finding {
    let bead = bitext.beads[bead]
    let side = half == .source ? bitext.source : bitext.target
    let place = side.tokens[denial].range
    let word = side.document.string(place)
    return Finding(
      // A word without a partner may deny by its own sense ("verbeten", "reserved").
      severity: share < 0.9 ? .note : .warning,
      confidence: share < 0.9 ? Confidence.hint : Confidence.likely,
      message: half == .source
        ? "“\(word)” is not rendered: the target affirms what the source denies"
        : "“\(word)” renders nothing: the target denies what the source affirms",
      unit: .sentence,
      source: half == .source ? [place] : bitext.source.places(of: bead.source),
      target: half == .target ? [place] : bitext.target.places(of: bead.target),
      evidence: [Finding.Evidence(.reading(half), word)])
  }
}
