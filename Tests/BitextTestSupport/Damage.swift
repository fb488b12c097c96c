public import BitextCore

/// What happened to one language's article, and the one finding that must come of it.
public struct Damage: Sendable, CustomStringConvertible {
  public var name: String
  /// Words of the article, and what stands there instead.
  public var edits: [(String, String)]
  public var rule: String
  public var unit: Finding.Unit
  /// Words that the finding's place must hold; none where it may be in either of two sources.
  public var place: String

  public init(
    _ name: String, _ edits: (String, String)..., finds rule: String, _ unit: Finding.Unit,
    at place: String
  ) {
    self.name = name
    self.edits = edits
    self.rule = rule
    self.unit = unit
    self.place = place
  }

  public var description: String { name }

  /// The article with the damage done to one of its languages; nil where it lacks the words.
  public func applied(to article: HarbourArticle, _ language: Language) -> HarbourArticle? {
    var article = article
    for (words, others) in edits {
      guard article[language].contains(words) else { return nil }
      article[language] = article[language].replacing(words, with: others)
    }
    return article
  }
}
