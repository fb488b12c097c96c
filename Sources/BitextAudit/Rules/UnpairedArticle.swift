import BitextCore

extension Rule {
  /// An article without a version in the other language.
  public static let unpairedArticle = Rule(
    "unpaired-article",
    summary: "An article has no version in the other language.",
    rationale: """
      Said of the articles that stay alone when all pairs are found, by path or by content, and of \
      a pair whose target holds nothing to read. A wrong pair is worse than none: an article whose \
      counterpart is not certain is listed here as well.
      """,
    issueType: "omission", errorType: "omission", severity: .note,
    examples: [
      Example(("⟦The museum opened in spring.⟧", "")),
      Example(("The museum opened in spring.", "Das Museum öffnete im Frühjahr.")),
    ]
  ) { context in
    let (source, target) = (context.bitext.source, context.bitext.target)
    guard target.segments.isEmpty, !source.segments.isEmpty else { return [] }
    return [
      Finding(
        rule: "unpaired-article", severity: .error, confidence: 1,
        message: "the target holds nothing to read", unit: .article,
        source: [source.range(of: source.segments.indices)], target: [])
    ]
  }
}
