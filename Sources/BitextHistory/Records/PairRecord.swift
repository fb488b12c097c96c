public import BitextCore

/// What is written down of a pair of articles.
public struct PairRecord: Sendable {
  /// An article of the pair, by its name.
  public struct File: Hashable, Sendable {
    /// By which the article is known again.
    public var path: String
    /// The language that it was read as.
    public var language: Language

    /// An article by its name.
    public init(path: String, language: Language) {
      self.path = path
      self.language = language
    }
  }

  /// The article.
  public var source: File
  /// Its translation.
  public var target: File
  /// In the order of the target, then of the source.
  public var findings: [FindingRecord]
  /// The aligned paragraphs in the order of the source; nil where only their places are known, as
  /// earlier versions wrote them.
  public var passages: [PassageRecord]?

  /// A pair as it was written down.
  public init(
    source: File, target: File, findings: [FindingRecord], passages: [PassageRecord]?
  ) {
    self.source = source
    self.target = target
    self.findings = findings
    self.passages = passages
  }
}
