extension Rule {
  /// An article without a version in the other language.
  public static let unpairedArticle = Rule(
    "unpaired-article",
    summary: "An article has no version in the other language.",
    rationale: """
      Said of the articles that stay alone when all pairs are found, by path or by content. A \
      wrong pair is worse than none: an article whose counterpart is not certain is listed here \
      as well. It looks at a folder and not into a pair.
      """,
    issueType: "omission", errorType: "omission", severity: .note, examples: []
  ) { _ in [] }
}
