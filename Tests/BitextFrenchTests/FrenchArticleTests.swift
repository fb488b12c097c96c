import BitextCore
import BitextTestSupport
import Testing

/// A French article that was damaged in one place, and one whose rendering was.
@Suite struct FrenchArticleTests {
  static let others = [Language.english, .german]

  @Test(arguments: others) func findsNothingInACompleteArticle(_ other: Language) throws {
    #expect(try findings(in: HarbourArticle(), from: other, to: .french) == [])
    #expect(try findings(in: HarbourArticle(), from: .french, to: other) == [])
  }

  @Test(arguments: FrenchDamages.french, others)
  func findsWhatHappenedToTheFrench(_ damage: Damage, _ source: Language) throws {
    try expect(damage, on: .french, from: source)
  }

  @Test(arguments: FrenchDamages.english)
  func findsWhatHappenedToTheEnglish(_ damage: Damage) throws {
    try expect(damage, on: .english, from: .french)
  }

  @Test(arguments: FrenchDamages.german)
  func findsWhatHappenedToTheGerman(_ damage: Damage) throws {
    try expect(damage, on: .german, from: .french)
  }

  /// What a page of a paper has beside the article is no part of it.
  @Test(arguments: PageLines.french, others)
  func passesOverThePage(_ lines: PageLines, _ other: Language) throws {
    var article = HarbourArticle()
    article.french = lines.around(article.french)
    #expect(try findings(in: article, from: other, to: .french) == [])
    #expect(try findings(in: article, from: .french, to: other) == [])
  }

  private func expect(_ damage: Damage, on target: Language, from source: Language) throws {
    let article = try #require(damage.applied(to: HarbourArticle(), target))
    let findings = try findings(in: article, from: source, to: target)
    #expect(findings.count == 1, "\(findings)")
    let finding = try #require(findings.first)
    #expect(finding.rule == damage.rule)
    #expect(finding.unit == damage.unit)
    #expect(damage.place.isEmpty || finding.words.contains(damage.place), "\(finding)")
  }

  private func findings(
    in article: HarbourArticle, from source: Language, to target: Language
  ) throws -> [WholeLine.Seen] {
    try FrenchLines.line(source, target).findings(from: article[source], to: article[target])
  }
}
