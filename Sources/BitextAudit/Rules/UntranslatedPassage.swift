import BitextCore

extension Rule {
  /// A passage of the target in the source's language.
  public static let untranslatedPassage = Rule(
    "untranslated-passage",
    summary: "A passage of the target was left in the source's language.",
    rationale: """
      Text that was pasted and not translated is found by its words and not by comparison, so \
      a passage that was changed since is found as well. Names, titles and code are no finding: \
      a verdict needs a sentence; nor is a quotation whose translation stands beside it, or that \
      stands in quotation marks on both sides. What stands in the source in the target's language \
      is a warning. Translate it, or declare the article untranslated in its front matter \
      (`untranslated: true`).
      """,
    issueType: "untranslated", errorType: "untranslated", severity: .error,
    examples: [
      Example(
        (
          "The town hall was built by a Danish architect and opened in spring.",
          "⟦The town hall was built by a Danish architect and opened in spring.⟧"
        ),
        ("It is white.", "Es ist weiß.")),
      Example(
        (
          "Her last film was called The Man Who Came Home.",
          "Ihr letzter Film hieß „The Man Who Came Home“."
        )),
      Example(
        (
          "He said: “I never wanted to be the one who has to close the house.”",
          """
          Er sagte: „I never wanted to be the one who has to close the house.“
          „Ich wollte nie derjenige sein, der das Haus schließen muss.“
          """
        )),
      Example(
        (
          "⟦Das Rathaus wurde von einem Dänen gebaut und im Frühjahr eröffnet.⟧",
          "Das Rathaus wurde von einem Dänen gebaut und im Frühjahr eröffnet."
        ),
        ("It is not white.", "Es ist nicht weiß.")),
      Example(
        (
          "Das Rathaus wurde von einem Dänen gebaut und im Frühjahr eröffnet.",
          "⟦Das Rathaus wurde von einem Dänen gebaut und im Frühjahr eröffnet.⟧"
        ),
        ("Es ist nicht weiß.", "It is not white.")
      ).fromGerman,
    ]
  ) { context in
    let (source, target) = (context.bitext.source, context.bitext.target)
    let severity: Severity = target.document.isDeclaredUntranslated ? .note : .error
    let passages = context.passages.filter { $0.kind == .untranslated }
    let foreign = context.passages.filter { $0.kind == .foreign }
    if context.isUntranslated {
      return [
        wholeArticle(
          context.bitext, severity: severity, "the article is still in \(source.language.name)")
      ]
    }
    if source.isCovered(by: foreign) {
      return [
        wholeArticle(
          context.bitext, severity: min(severity, .warning),
          "the source is in \(target.language.name)")
      ]
    }
    return passages.map { passage in
      Finding(
        severity: target.isFurniture(passage.segments) || passage.confidence < Confidence.even
          ? .note : severity,
        confidence: passage.confidence,
        message: "this \(target.name(of: passage)) is still in \(source.language.name)",
        unit: passage.unit, source: passage.counterpart.map(source.places) ?? [],
        target: target.places(of: passage.segments))
    }
      + foreign.map { passage in
        Finding(
          severity: passage.confidence < Confidence.even ? .note : min(severity, .warning),
          confidence: passage.confidence,
          message: "this \(source.name(of: passage)) of the source is in \(target.language.name)",
          unit: passage.unit, source: source.places(of: passage.segments),
          target: passage.counterpart.map(target.places) ?? [])
      }
  }

  private static func wholeArticle(
    _ bitext: Bitext, severity: Severity, _ message: String
  ) -> Finding {
    Finding(
      severity: severity, confidence: Confidence.foreignArticle, message: message, unit: .article,
      source: bitext.source.whole, target: bitext.target.whole)
  }
}
