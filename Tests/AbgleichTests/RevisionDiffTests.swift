import Foundation
import Testing

@Suite(.warmCache) struct RevisionDiffTests {
  private typealias Article = HarbourArticle

  private func repository(_ german: String = Article.german) throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit(["docs/en/harbour.md": Article.english, "docs/de/harbour.md": german])
    return repository
  }

  private func diff(_ repository: ScratchRepository, _ arguments: String...) throws -> Tool.Outcome
  {
    try Tool.run(["diff", "--base", "HEAD~1"] + arguments, in: repository.folder)
  }

  @Test func showsWhatAnEditChangedAndWhatItRepaired() throws {
    let repository = try repository(Article.germanWithWrongFigure)
    try repository.commit([
      "docs/en/harbour.md": Article.englishRevised, "docs/de/harbour.md": Article.german,
    ])
    let outcome = try diff(repository)
    #expect(outcome.status == 1, "\(outcome.text)\(outcome.errors)")
    for words in [
      "1 new finding (1 error), 1 gone, 0 unchanged", "error  stale-passage",
      "1 passage changed in the source only", "1 in the target only",
      "[-neighbours-] {+fishermen+}", "[-2300-] {+3200+}", "docs/de/harbour.md:5",
    ] {
      #expect(outcome.unwrapped.contains(words), "\(words) is not in \(outcome.text)")
    }
  }

  @Test func aFindingOfAnEditedPassageIsUnchanged() throws {
    let repository = try repository(Article.germanWithWrongFigure)
    try repository.commit([
      "docs/de/harbour.md": Article.germanWithWrongFigure.replacing("stillen", with: "ruhigen")
    ])
    let outcome = try diff(repository)
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.text.contains("0 new findings, 0 gone, 1 unchanged"))
    #expect(outcome.text.contains("1 passage changed in the target only"))
  }

  @Test func pairsThatDidNotChangeAreNotLookedAt() throws {
    let repository = try repository(Article.germanWithWrongFigure)
    try repository.commit(["README.txt": "Nothing but a note.\n"])
    let outcome = try diff(repository, "docs")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("0 pairs; those that did not change were not looked at"))
  }

  @Test func articlesComeGoAndAreRenamed() throws {
    let repository = try repository(Article.germanWithWrongFigure)
    try repository.commit([
      "docs/en/old.md": "A kiosk sells ice.\n\nIt opens at 9.\n",
      "docs/de/old.md": "Ein Kiosk verkauft Eis.\n\nEr öffnet um 10.\n",
    ])
    try repository.git("mv", "docs/en/harbour.md", "docs/en/port.md")
    try repository.git("mv", "docs/de/harbour.md", "docs/de/port.md")
    try repository.commit([
      "docs/en/old.md": nil, "docs/de/old.md": nil,
      "docs/en/new.md": Article.english.replacing("harbour", with: "port"),
      "docs/de/new.md": Article.germanWithoutParagraph.replacing("Hafen", with: "Port"),
    ])
    let outcome = try diff(repository)
    #expect(outcome.status == 1, "\(outcome.text)\(outcome.errors)")
    for words in [
      "2 pairs; 1 added; 1 removed; 1 renamed", "added  docs/en/new.md -> docs/de/new.md",
      "removed  docs/en/old.md -> docs/de/old.md",
      "renamed  docs/en/harbour.md -> docs/de/harbour.md",
      "now docs/en/port.md -> docs/de/port.md", "1 unchanged", "missing-passage",
    ] {
      #expect(outcome.unwrapped.contains(words), "\(words) is not in \(outcome.text)")
    }
  }

  @Test func aWaivedFindingIsNeitherNewNorGone() throws {
    let repository = try repository(Article.germanWithWrongFigure)
    try repository.commit([
      "docs/de/harbour.md": Article.germanWithWrongFigure.replacing(
        "Rund", with: "<!-- abgleich:allow number-mismatch: rounded on purpose -->\n\nRund")
    ])
    let outcome = try diff(repository)
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.text.contains("0 new findings, 0 gone, 0 unchanged, 1 accepted since"))
  }

  @Test func aPairThatCannotBeReadIsNotGone() throws {
    let repository = try repository(Article.germanWithWrongFigure)
    try repository.scratch.write(
      Data([0x41, 0x00, 0xFF, 0xFE, 0x00, 0x01]), to: "docs/de/harbour.md")
    try repository.commit([:])
    let outcome = try diff(repository)
    #expect(outcome.status == 2, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.contains("1 not read now"))
    #expect(outcome.text.contains("0 gone"))
  }

  @Test func whatCannotBeReadCountsMoreThanWhatIsNew() throws {
    let repository = try repository()
    try repository.scratch.write(
      Data([0x41, 0x00, 0xFF, 0xFE, 0x00, 0x01]), to: "docs/de/harbour.md")
    try repository.commit([
      "docs/en/ferry.md": Article.english, "docs/de/ferry.md": Article.germanWithWrongFigure,
    ])
    let outcome = try diff(repository)
    #expect(outcome.status == 2, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.contains("1 new finding"))
  }

  @Test func aPairThatCouldNotBeReadBeforeIsTold() throws {
    let repository = try repository()
    try repository.scratch.write(
      Data([0x41, 0x00, 0xFF, 0xFE, 0x00, 0x01]), to: "docs/de/harbour.md")
    try repository.commit([:])
    try repository.commit(["docs/de/harbour.md": Article.germanWithWrongFigure])
    let outcome = try diff(repository)
    #expect(outcome.status == 1, "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.contains("1 new finding (1 error), 0 gone"))
    #expect(outcome.unwrapped.contains("the older version of 1 pair could not be read"))
  }

  @Test func anotherRevisionOrNoneIsTold() throws {
    let repository = try repository()
    let nothing = try Tool.run(["diff", "--base", " "], in: repository.folder)
    #expect(nothing.status == 2)
    #expect(nothing.errors.contains("--base is empty"))
    let outcome = try Tool.run(["diff", "--base", "nowhere"], in: repository.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nowhere: no such revision"))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let repository = try repository()
    try repository.commit(["docs/en/harbour.md": Article.englishRevised])
    for format in ["text", "markdown", "html", "json"] {
      let first = try diff(repository, "--format", format)
      let second = try diff(repository, "--format", format)
      #expect(first.output == second.output && !first.output.isEmpty)
      #expect(first.status == 1)
    }
  }
}
