import Foundation
import Testing

/// A gate passes what it looked at, and says what it did not look at.
@Suite(.warmCache) struct GateCoverageTests {
  private typealias Article = HarbourArticle

  private func repository() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit([
      "en/harbour.md": Article.english, "de/harbour.md": Article.german,
      "README.md": "# A note for developers\n\nBuild it with make and do not forget to test it.\n",
    ])
    return repository
  }

  /// What a commit adds, the exit status, and what is said.
  @Test(arguments: [
    (["de/a.adoc"], 2, "de/a.adoc: changed among the articles and not read"),
    (["de/img/a.png", "Makefile", "src/a.c"], 0, "no article was touched"),
    (["notes/a.adoc"], 0, "no article was touched"),
    (["README.md"], 0, "no pair was touched"),
    (["tr/harbour.md", "fr/harbour.md"], 0, "2 articles left aside, in languages that were not"),
    (["de/a.adoc", "en/a.adoc", "README.md"], 2, "en/a.adoc: changed among the articles"),
  ]) func whatNobodyReadDoesNotPass(_ files: [String], _ status: Int, _ sentence: String) throws {
    let repository = try repository()
    let texts = files.map { ($0, "Diese Zeile ist neu und sagt noch nicht viel.\n") }
    try repository.commit(Dictionary(uniqueKeysWithValues: texts))
    let outcome = try repository.gate("--base", "HEAD~1", "--fail-on", "note")
    #expect(outcome.status == status, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
  }

  @Test func besideAnArticleThatWasReadTheRestIsCounted() throws {
    let repository = try repository()
    try repository.commit(["de/a.adoc": "= A\n", "de/harbour.md": Article.german + "\n"])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 file skipped because of their kind: 1 .adoc"))
  }

  @Test func aChangeDoesNotExcludeItself() throws {
    let repository = try repository()
    try repository.commit([
      "de/harbour.md": Article.germanWithWrongFigure, ".abgleich.yml": "exclude: de/\n",
    ])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        ".abgleich.yml: part of what changed, and excludes all of it: de/harbour.md"))
    try repository.commit(["de/harbour.md": Article.german])
    let later = try repository.gate("--base", "HEAD~1")
    #expect(later.status == 0)
    #expect(later.errors.contains("nothing was judged: the configuration excludes de/harbour.md"))
  }

  @Test func aChangeOfTheConfigurationIsTold() throws {
    let repository = try repository()
    try repository.commit([
      "de/harbour.md": Article.germanRevised, "en/harbour.md": Article.englishRevised,
      ".abgleich.yml": "fail-on: never\n",
    ])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.errors.contains(".abgleich.yml: part of what changed, and says how that is"))
    try repository.commit(["de/harbour.md": Article.germanRevised + "\n"])
    #expect(try !repository.gate("--base", "HEAD~1").errors.contains(".abgleich.yml"))
  }

  @Test func aTranslationThatIsEmptiedFails() throws {
    let repository = try repository()
    try repository.commit(["de/harbour.md": "---\ntitle: \"\"\n---\n"])
    let outcome = try repository.gate("--base", "HEAD~1")
    #expect(outcome.status == 1, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.contains("the target holds nothing to read"))
  }
}
