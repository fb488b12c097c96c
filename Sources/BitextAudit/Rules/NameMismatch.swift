import BitextCore

extension Rule {
  /// A name that another one stands for.
  public static let nameMismatch = Rule(
    "name-mismatch",
    summary: "Another name stands in the place of a name, or a name is misspelled.",
    rationale: """
      A wrong name reads as well as the right one. What is found is a name or an acronym without \
      a counterpart in whose place the target has another one that the source does not have; and \
      a name that differs by a letter or two from how the source, and the rest of the translation, \
      spells it. A name that is left out, or told by a title or a pronoun, is the translator's \
      freedom. Exonyms, inflection, compounds and transliteration are no difference.
      """,
    issueType: "inconsistent-entities", errorType: "entity", severity: .warning,
    needs: [.names],
    examples: [
      Example(("They arrived in ⟦Moscow⟧ on Friday.", "Sie kamen am Freitag in ⟦Warschau⟧ an.")),
      Example(("The ⟦WHO⟧ has a plan.", "Die ⟦WTO⟧ hat einen Plan.")),
      Example(
        ("A plan of Mr Steinmeier is new.", "Ein Plan von Herrn Steinmeier ist neu."),
        ("Later Mr ⟦Steinmeier⟧ left.", "Später ging Herr ⟦Steinmeyer⟧.")),
      Example(("They arrived in Moscow on Friday.", "Sie kamen am Freitag in Moskau an.")),
      Example(("In 1960 Khrushchev came.", "1960 kam Chruschtschow.")),
      Example(("The UN has a plan.", "Die Vereinten Nationen haben einen Plan.")),
      Example(("Merkel's government has a plan.", "Die Merkel-Regierung hat einen Plan.")),
      Example(("In May Mr Weaver went to Moscow.", "Im Mai fuhr der Minister nach Moskau.")),
      Example(
        ("Am Montag fuhren sie nach ⟦Wien⟧.", "On Monday they went to ⟦Prague⟧.")
      ).fromGerman,
      Example(("Am Montag fuhren sie nach Wien.", "On Monday they went to Vienna.")).fromGerman,
      Example(("Die ⟦WHO⟧ hat einen Plan.", "The ⟦WTO⟧ has a plan.")).fromGerman,
    ]
  ) { context in
    guard let comparison = NameComparison(context) else { return [] }
    return comparison.discrepancies().map { $0.finding(in: context.bitext) }
  }
}

extension NameDiscrepancy {
  /// Below this a finding is only noted.
  private static let warning = 0.7

  fileprivate func finding(in bitext: Bitext) -> Finding {
    let places = (bitext.source.tokens[source].range, bitext.target.tokens[target].range)
    let original = bitext.source.document.string(places.0)
    let rendering = bitext.target.document.string(places.1)
    return Finding(
      severity: confidence >= Self.warning ? .warning : .note,
      confidence: confidence,
      message: kind == .misspelled
        ? "“\(rendering)” is spelled “\(original)” in the source"
        : "“\(rendering)” stands where the source has “\(original)”",
      unit: .token, source: [places.0], target: [places.1],
      evidence: [
        Finding.Evidence(.reading(.source), original),
        Finding.Evidence(.reading(.target), rendering),
      ])
  }
}
