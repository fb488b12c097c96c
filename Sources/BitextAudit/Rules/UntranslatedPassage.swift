import BitextCore

extension Rule {
  /// A passage of the target in the source's language.
  public static let untranslatedPassage = Rule(
    "untranslated-passage",
    summary: "A passage of the target was left in the source's language.",
    rationale: """
      Text that was pasted and not translated is found by its words and not by comparison, so \
      a passage that was changed since is found as well. Names, titles and code are no finding: \
      a verdict needs a sentence. Translate it, or declare the article untranslated in its front \
      matter (`untranslated: true`).
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
          "Das Rathaus wurde von einem Dänen gebaut und im Frühjahr eröffnet.",
          "⟦Das Rathaus wurde von einem Dänen gebaut und im Frühjahr eröffnet.⟧"
        ),
        ("Es ist nicht weiß.", "It is not white.")
      ).fromGerman,
    ]
  ) { context in
    let (source, target) = (context.bitext.source, context.bitext.target)
    let isDeclared = target.document.isDeclaredUntranslated
    let passages = context.passages.filter { $0.kind == .untranslated }
    if let finding = wholeArticle(passages, context, isDeclared: isDeclared) { return [finding] }
    return passages.map { passage in
      Finding(
        rule: "untranslated-passage", severity: isDeclared ? .note : .error,
        confidence: passage.confidence,
        message: "this \(target.name(of: passage)) is still in \(source.language.name)",
        unit: passage.unit, source: passage.counterpart.map { [source.range(of: $0)] } ?? [],
        target: [target.range(of: passage.segments)])
    }
  }

  /// One finding for an article most of which was left as it was.
  private static func wholeArticle(
    _ passages: [Passage], _ context: AuditContext, isDeclared: Bool
  ) -> Finding? {
    let (source, target) = (context.bitext.source, context.bitext.target)
    let foreign = passages.reduce(0) { $0 + target.range(of: $1.segments).count }
    let all = target.segments.reduce(0) { $0 + $1.range.count }
    guard passages.count > 2, foreign * 5 >= all * 4 else { return nil }
    return Finding(
      rule: "untranslated-passage", severity: isDeclared ? .note : .error, confidence: 0.99,
      message: "the article is still in \(source.language.name)", unit: .article,
      source: [source.range(of: source.segments.indices)],
      target: [target.range(of: target.segments.indices)])
  }
}
