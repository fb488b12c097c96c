import BitextCore

extension Rule {
  /// A passage that the target says twice and the source once.
  public static let duplicatedPassage = Rule(
    "duplicated-passage",
    summary: "The target says a passage twice, and the source says it once.",
    rationale: """
      Pasting a revised paragraph without deleting the first draft leaves both. The copies need \
      not be equal: other words, another inflection or an end that was cut off are found as well. \
      What the source repeats may be repeated. The copy complained of is the one that the \
      alignment does without; compare both before deleting one.
      """,
    issueType: "duplication", errorType: "duplication", severity: .error,
    examples: [
      Example(
        (
          "The council bought the old mill in 1998 and turned it into a library.",
          "Die Gemeinde kaufte die alte Mühle 1998 und machte daraus eine Bücherei."
        ),
        ("", "⟦Die Gemeinde kaufte die alte Mühle 1998 und machte daraus eine Bücherei.⟧")),
      Example(
        ("", "⟦Die Gemeinde erwarb die alte Mühle im Jahr 1998 und machte aus ihr⟧"),
        (
          "The council bought the old mill in 1998 and turned it into a library.",
          "Die Gemeinde kaufte die alte Mühle im Jahr 1998 und machte aus ihr eine Bücherei."
        )),
      Example(
        (
          "Row, row, row your boat gently down the stream.",
          "Rudert, rudert euer Boot sanft den Bach hinab."
        ),
        (
          "Row, row, row your boat gently down the stream.",
          "Rudert, rudert euer Boot sanft den Bach hinab."
        )),
      Example(
        (
          "Die Gemeinde kaufte die alte Mühle und baute sie um.",
          "The parish bought the old mill and rebuilt it."
        ),
        ("", "⟦The parish bought the old mill and rebuilt it.⟧")
      ).fromGerman,
    ]
  ) { context in
    context.passages.filter { $0.kind == .duplicated }.compactMap { passage in
      guard let copy = passage.counterpart else { return nil }
      let (source, target) = (context.bitext.source, context.bitext.target)
      return Finding(
        rule: "duplicated-passage", severity: .error, confidence: passage.confidence,
        message: "this \(target.name(of: passage)) says again what the target says elsewhere",
        unit: passage.unit, source: passage.rendered.map { [source.range(of: $0)] } ?? [],
        target: [target.range(of: passage.segments), target.range(of: copy)],
        evidence: [Finding.Evidence("aligned", "the second of the two target places")])
    }
  }
}
