import BitextCore

extension Rule {
  /// A passage that the target says twice and the source once.
  public static let duplicatedPassage = Rule(
    "duplicated-passage",
    summary: "The target says a passage twice, and the source says it once.",
    rationale: """
      Pasting a revised paragraph without deleting the first draft leaves both. The copies need \
      not be equal: other words, another inflection or an end that was cut off are found as well. \
      What both sides repeat may be repeated; what only the source repeats is reported there, \
      as a warning. The copy complained of is the one that the alignment does without; compare both \
      before deleting one.
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
          "The trainer was not satisfied after the match.",
          "⟦Der Trainer war nicht⟧ Der Trainer war nicht zufrieden nach dem Spiel."
        )),
      Example(
        (
          "⟦The council bought the old mill in 1998 and turned it into a library.⟧",
          ""
        ),
        (
          "The council bought the old mill in 1998 and turned it into a library.",
          "Die Gemeinde kaufte die alte Mühle 1998 und machte daraus eine Bücherei."
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
    context.passages.compactMap { passage in
      switch passage.kind {
      case .duplicated: finding(passage, context.bitext)
      case .repeated: findingInSource(passage, context.bitext)
      case _: nil
      }
    }
  }

  /// Two short items may be alike by chance.
  private static func severity(_ passage: Passage, in side: Side) -> Severity {
    if passage.confidence < Confidence.even { return .note }
    return side.wordCount(of: passage.segments) < 4 || passage.confidence < 0.75
      ? .warning : .error
  }

  private static func finding(_ passage: Passage, _ bitext: Bitext) -> Finding? {
    let (source, target) = (bitext.source, bitext.target)
    guard let copy = passage.counterpartRange(in: target) else { return nil }
    return Finding(
      severity: severity(passage, in: target),
      confidence: passage.confidence,
      message: "this \(target.name(of: passage)) says again what the target says elsewhere",
      unit: passage.unit, source: passage.rendered.map(source.places) ?? [],
      target: [passage.range(in: target), copy],
      evidence: [Finding.Evidence(.aligned, "the second of the two target places")])
  }

  private static func findingInSource(_ passage: Passage, _ bitext: Bitext) -> Finding? {
    guard let copy = passage.counterpart else { return nil }
    let (source, target) = (bitext.source, bitext.target)
    return Finding(
      severity: .warning, confidence: passage.confidence,
      message: "this \(source.name(of: passage)) of the source says again what the source says"
        + " elsewhere, and the target says it once",
      unit: passage.unit, source: [source.range(of: passage.segments), source.range(of: copy)],
      target: passage.rendered.map(target.places) ?? [],
      evidence: [Finding.Evidence(.aligned, "the second of the two source places")])
  }
}
