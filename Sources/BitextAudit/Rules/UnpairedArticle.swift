import BitextCore

extension Rule {
  /// An article without a version in the other language.
  public static let unpairedArticle = Rule(
    "unpaired-article",
    summary: "An article has no version in the other language.",
    rationale: """
      Said of the articles that stay alone when all pairs are found, by path or by content, and of \
      a pair of which one holds nothing to read, or headings alone. A wrong pair is worse than none: an article whose \
      counterpart is not certain is listed here as well.
      """,
    issueType: "omission", errorType: "omission", severity: .note,
    examples: [
      Example(("⟦The museum opened in spring.⟧", "")),
      Example(("The museum opened in spring.", "Das Museum öffnete im Frühjahr.")),
    ]
  ) { context in
    let (source, target) = (context.bitext.source, context.bitext.target)
    if case .stub(let half) = context.doubt {
      return [finding(context.bitext, "the \(half) holds headings and nothing else")]
    }
    guard target.segments.isEmpty, !source.segments.isEmpty else { return [] }
    return [finding(context.bitext, "the target holds nothing to read")]
  }

  private static func finding(_ bitext: Bitext, _ message: String) -> Finding {
    Finding(
      severity: .error, confidence: 1, message: message, unit: .article,
      source: bitext.source.whole, target: bitext.target.whole)
  }
}
