import Foundation
import Testing

@Suite(.warmCache) struct GateTests {
  private typealias Article = HarbourArticle

  /// A repository with one clean pair and a page that no pair needs.
  private func repository() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit([
      "docs/en/harbour.md": Article.english, "docs/de/harbour.md": Article.german,
      "README.txt": "Nothing but a note.\n",
    ])
    return repository
  }

  @Test func aCleanTranslationPasses() throws {
    let repository = try repository()
    try repository.commit([
      "docs/en/second.md": Article.english, "docs/de/second.md": Article.german,
    ])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.contains("1 pair audited"))
  }

  @Test(arguments: [
    (Article.germanWithWrongFigure, "number-mismatch"),
    (Article.germanWithoutParagraph, "missing-passage"),
  ]) func aBrokenTranslationFails(_ german: String, _ rule: String) throws {
    let repository = try repository()
    try repository.commit(["docs/en/second.md": Article.english, "docs/de/second.md": german])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.status == 1, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.contains(rule))
    #expect(outcome.text.contains("docs/de/second.md"))
  }

  @Test func whatDidNotChangeIsNotAudited() throws {
    let repository = try repository()
    try repository.commit(["docs/de/harbour.md": Article.germanWithWrongFigure])
    try repository.commit(["README.txt": "Another note.\n"])
    let outcome = try repository.gate("--base", "HEAD~1", "docs")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("0 pairs audited"))
    #expect(try repository.gate("--all").status == 1)
  }

  @Test func anEditOfTheSourceAloneMakesItsRenderingStale() throws {
    let repository = try repository()
    try repository.commit(["docs/en/harbour.md": Article.englishRevised])
    let stale = try repository.gate("--base", "HEAD~1")
    #expect(stale.status == 1, "\(stale.text)\(stale.errors)")
    #expect(stale.text.contains("stale-passage"))
    #expect(stale.text.contains("docs/de/harbour.md:9"))
    #expect(stale.text.contains("[-neighbours-] {+fishermen+}"))
    try repository.commit(["docs/de/harbour.md": Article.germanRevised])
    let repaired = try repository.gate("--base", "HEAD~2")
    #expect(repaired.status == 0, "\(repaired.text)")
  }

  @Test(arguments: [
    ("closed on", "closed  on"), ("The mayor thanked", "The **mayor** thanked"),
    ("the school.", "the [school](https://example.org/school)."),
    ("to work.", "to work!"), ("The council paid", "The council\npaid"),
  ]) func whatDoesNotChangeTheWordsMakesNothingStale(_ old: String, _ new: String) throws {
    let repository = try repository()
    try repository.commit([
      "docs/en/harbour.md": Article.english.replacing(old, with: new)
    ])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(!outcome.text.contains("stale-passage"))
  }

  /// What an editor puts right without a word for the translator.
  private static let idleEdits = [
    ("neighbours", "neighbors"), ("neighbours", "nieghbours"), ("garden", "gaden"),
    ("four hundred", "400"), ("e-mail", "email"), ("did not", "didn’t"), ("It is", "It’s"),
    ("organised", "organized"), ("every day", "everyday"), ("cannot", "can’t"),
  ]

  @Test(arguments: idleEdits) func anEditThatKeepsTheMeaningIsANote(_ old: String, _ new: String)
    throws
  {
    #expect(try severitiesOfStale(replacing: old, with: new) == ["note"])
  }

  @Test(arguments: [
    ("94 years", "95 years"), ("3,200", "4,200"), ("quiet", "quick"), ("garden", "gardener"),
    ("every day", "every year"), ("was closed", "was not closed"), ("The old", "The cold"),
    ("four hundred", "500"), ("12 May", "1 2 May"), ("4.5 million", "45 million"),
  ]) func anEditOfTheMeaningIsAnError(_ old: String, _ new: String) throws {
    #expect(try severitiesOfStale(replacing: old, with: new) == ["error"])
  }

  /// What a gate says of a rendering that an edit of the source left alone.
  private func severitiesOfStale(replacing old: String, with new: String) throws -> [String] {
    let english =
      Article.english + """

        It is said that four hundred guests organised the day by e-mail, and did not see that one
        cannot stay.

        """
    let german =
      Article.german + """

        Es heißt, vierhundert Gäste hätten den Tag per E-Mail organisiert und nicht gesehen, dass man
        nicht bleiben kann.

        """
    let repository = try ScratchRepository()
    try repository.commit(["docs/en/harbour.md": english, "docs/de/harbour.md": german])
    try repository.commit(["docs/en/harbour.md": english.replacing(old, with: new)])
    let outcome = try repository.gate("--base", "HEAD~1", "--format", "json")
    let pairs = try #require(try outcome.json()["pairs"] as? [[String: Any]])
    return pairs.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
      .filter { $0["rule"] as? String == "stale-passage" }
      .compactMap { $0["severity"] as? String }
  }

  @Test func anEditThatMakesTheSourceAgreeIsARepair() throws {
    let repository = try ScratchRepository()
    try repository.commit([
      "docs/en/harbour.md": Article.english.replacing("3,200", with: "2,300"),
      "docs/de/harbour.md": Article.german,
    ])
    try repository.commit(["docs/en/harbour.md": Article.english])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  @Test func whatTheBaseHadAlreadyDoesNotFailUnlessAskedTo() throws {
    let repository = try ScratchRepository()
    try repository.commit([
      "docs/en/harbour.md": Article.english, "docs/de/harbour.md": Article.germanWithWrongFigure,
    ])
    try repository.commit([
      "docs/de/harbour.md": Article.germanWithWrongFigure.replacing("stillen", with: "ruhigen")
    ])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.text.contains("1 finding known or waived"))
    #expect(try repository.gate("--base", "HEAD~1", "--strict").status == 1)
    // The same slip in another passage is another finding.
    try repository.commit([
      "docs/en/harbour.md": Article.english + "\nOn Sundays 3,200 people come to fish.\n",
      "docs/de/harbour.md": Article.germanWithWrongFigure
        + "\nSonntags kommen 2300 Menschen zum Angeln.\n",
    ])
    let again = try repository.gate("--base", "HEAD~1")
    #expect(again.status == 1, "\(again.text)")
  }

  @Test func renamesAreFollowed() throws {
    let repository = try ScratchRepository()
    try repository.commit([
      "docs/en/harbour.md": Article.english, "docs/de/harbour.md": Article.germanWithWrongFigure,
    ])
    try repository.git("mv", "docs/en/harbour.md", "docs/en/hafen & „mehr“.md")
    try repository.git("mv", "docs/de/harbour.md", "docs/de/hafen & „mehr“.md")
    try repository.commit([:])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.contains("1 pair audited"))
    #expect(outcome.text.contains("1 finding known or waived"))
  }

  @Test func aNewArticleAloneIsToldAndFailsWhereThatIsConfigured() throws {
    let repository = try repository()
    try repository.commit(["docs/en/third.md": Article.english])
    let warned = try repository.gate("--base", "HEAD~1")
    #expect(warned.status == 0, "\(warned.errors)")
    #expect(warned.text.contains("unpaired-article  docs/en/third.md"))
    try repository.commit([
      ".abgleich.yml": """
      paths:
        - path: docs/
          rules: {unpaired-article: error}
        - path: docs/en/third.md
          rules: {unpaired-article: off}
      """
    ])
    #expect(try !repository.gate("--base", "HEAD~2").text.contains("unpaired-article"))
    try repository.commit(["docs/en/fourth.md": Article.english])
    #expect(try repository.gate("--base", "HEAD~1").status == 1)
  }

  @Test func aTranslationThatWasDeletedLeavesItsSourceAlone() throws {
    let repository = try repository()
    try repository.commit(["docs/de/harbour.md": nil])
    let outcome = try repository.gate("--base", "HEAD~1", "--fail-on", "warning")
    #expect(outcome.status == 1, "\(outcome.text)")
    #expect(outcome.text.contains("unpaired-article  docs/en/harbour.md"))
    try repository.commit(["docs/en/harbour.md": nil])
    #expect(try repository.gate("--base", "HEAD~2", "--fail-on", "note").status == 0)
  }

  @Test func theIndexIsJudgedBeforeItIsCommitted() throws {
    let repository = try repository()
    try repository.scratch.write(Article.germanWithWrongFigure, to: "docs/de/harbour.md")
    #expect(try repository.gate("--staged").status == 0)
    try repository.git("add", "--all")
    #expect(try repository.gate("--staged").status == 1)
    // Not the file on disk but what was staged of it.
    try repository.scratch.write(Article.german, to: "docs/de/harbour.md")
    #expect(try repository.gate("--staged", "docs/de/harbour.md").status == 1)
  }

  @Test func whatPreCommitChecksIsJudgedAndNotAnEmptyIndex() throws {
    let repository = try repository()
    try repository.commit(["docs/de/harbour.md": Article.germanWithWrongFigure])
    #expect(try repository.gate("--staged").status == 0)
    let range = ["PRE_COMMIT_FROM_REF": "HEAD~1", "PRE_COMMIT_TO_REF": "HEAD"]
    let outcome = try Tool.run(["gate", "--staged"], in: repository.folder, variables: range)
    #expect(outcome.status == 1, "\(outcome.text)\(outcome.errors)")
  }

  @Test func nothingToCompareIsToldSo() throws {
    let outcome = try repository().gate("--base", "main")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("nothing changed"))
  }

  @Test func whatMainGotMeanwhileIsNotTheBranchsDoing() throws {
    let repository = try repository()
    try repository.git("switch", "--quiet", "--create", "branch")
    try repository.commit([
      "docs/en/second.md": Article.english, "docs/de/second.md": Article.german,
    ])
    try repository.git("switch", "--quiet", "main")
    try repository.commit(["docs/de/harbour.md": Article.germanRevised])
    try repository.git("switch", "--quiet", "branch")
    let outcome = try repository.gate("--base", "main")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("1 pair audited"))
  }

  @Test func pathsAreThoseOfTheUserWhereverItRuns() throws {
    let repository = try repository()
    try repository.commit(["docs/de/harbour.md": Article.germanWithWrongFigure])
    let below = repository.folder.appendingPathComponent("docs/de")
    let inside = try Tool.run(["gate", "--base", "HEAD~1", "harbour.md"], in: below)
    #expect(inside.status == 1, "\(inside.errors)")
    #expect(inside.text.contains("docs/en/harbour.md -> docs/de/harbour.md"))
    let outside = try Tool.run(
      ["gate", "--base", "HEAD~1", repository.folder.appendingPathComponent("docs").path],
      in: URL(fileURLWithPath: "/"))
    #expect(outside.status == 1, "\(outside.errors)")
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let repository = try repository()
    try repository.commit([
      "docs/en/harbour.md": Article.englishRevised, "docs/en/b.md": Article.english,
      "docs/de/b.md": Article.germanWithWrongFigure,
    ])
    let first = try repository.gate("--base", "HEAD~1", "--format", "json")
    let second = try repository.gate("--base", "HEAD~1", "--format", "json")
    #expect(first.output == second.output)
    #expect(first.status == 1)
  }
}
