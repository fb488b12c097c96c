import Foundation
import Testing

/// What a gate cannot judge is told and never passed.
@Suite(.warmCache) struct GateFailureTests {
  private typealias Article = HarbourArticle

  private func repository() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit([
      "en/harbour.md": Article.english, "de/harbour.md": Article.german,
    ])
    return repository
  }

  private func expect(
    _ outcome: Tool.Outcome, says message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == 2, "\(outcome.text)", sourceLocation: sourceLocation)
    #expect(outcome.errors.contains(message), "\(outcome.errors)", sourceLocation: sourceLocation)
  }

  @Test func anUnreadableFileIsNamed() throws {
    let repository = try repository()
    try repository.scratch.write(Data([0, 1, 2, 0, 3]), to: "de/harbour.md")
    try repository.commit([:])
    expect(try repository.gate("--base", "HEAD~1"), says: "de/harbour.md: binary")
  }

  @Test func withoutAQuestionThereIsNoAnswer() throws {
    expect(try repository().gate(), says: "Give --base REV, --staged or --all")
  }

  @Test(arguments: ["nonsense", "--help-me", "refs/heads/", "0123456789abcdef"])
  func anUnknownRevisionIsNamed(_ revision: String) throws {
    expect(try repository().gate("--base=\(revision)"), says: "no such revision")
  }

  @Test(arguments: [("--base", ""), ("--base", " "), ("--head", "")])
  func anEmptyVariableIsNoRevision(_ option: String, _ revision: String) throws {
    expect(
      try repository().gate("--all", option, revision),
      says: "\(option) is empty; expected a commit, branch or tag")
  }

  @Test func aRepositoryOfSomebodyElseIsToldWithWhatGitAdvises() throws {
    let repository = try repository()
    let outcome = try Tool.run(
      ["gate", "--base", "HEAD"], in: repository.folder,
      variables: ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"])
    expect(outcome, says: "dubious ownership")
    expect(outcome, says: "git config --global --add safe.directory")
  }

  @Test func aFolderWithoutRepositoryIsToldSo() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run(
      ["gate", "--base", "main"], in: scratch.folder,
      variables: ["GIT_CEILING_DIRECTORIES": scratch.folder.deletingLastPathComponent().path])
    expect(outcome, says: "not a git repository")
  }

  @Test func aRepositoryWithoutCommitsIsToldSo() throws {
    let repository = try ScratchRepository()
    expect(try repository.gate("--base", "main"), says: "no commits yet")
    expect(try repository.gate("--staged"), says: "no commits yet")
    try repository.scratch.write(Article.english, to: "en/harbour.md")
    try repository.scratch.write(Article.germanWithWrongFigure, to: "de/harbour.md")
    try repository.git("add", "--all")
    #expect(try repository.gate("--staged", "--all").status == 1)
  }

  @Test func aShallowCloneWithoutTheBaseIsToldWhatToFetch() throws {
    let repository = try repository()
    let old = try repository.git("rev-parse", "HEAD").trimmingCharacters(
      in: .whitespacesAndNewlines)
    try repository.commit(["de/harbour.md": Article.germanRevised])
    try repository.commit(["en/harbour.md": Article.englishRevised])
    let place = try Scratch()
    try repository.git(
      "clone", "--quiet", "--depth=1", "file://\(repository.folder.path)",
      place.url("clone").path)
    let folder = place.url("clone")
    expect(
      try Tool.run(["gate", "--base", old], in: folder), says: "which is shallow; fetch it first")
    expect(
      try Tool.run(["gate", "--base", "HEAD~1"], in: folder), says: "fetch-depth: 0 in CI")
  }

  @Test func twoHistoriesWithoutACommonCommitAreToldSo() throws {
    let repository = try repository()
    try repository.git("switch", "--quiet", "--orphan", "other")
    try repository.commit(["en/a.md": Article.english])
    expect(try repository.gate("--base", "main"), says: "no commit in common")
  }

  @Test func aPathThatNamesNothingIsNoPass() throws {
    let repository = try repository()
    expect(try repository.gate("--base", "HEAD", "dee"), says: "dee: nothing of that name")
    expect(try repository.gate("--base", "HEAD", "en", "/"), says: "outside of the repository")
    expect(try repository.gate("--base", "HEAD", "../x"), says: "not a git repository")
  }

  @Test func aChangedSubmoduleIsNotPassedOver() throws {
    let inner = try repository()
    let outer = try ScratchRepository()
    try outer.commit(["en/harbour.md": Article.english, "de/harbour.md": Article.german])
    try outer.git("submodule", "--quiet", "add", inner.folder.path, "vendored")
    try outer.commit([:])
    expect(try outer.gate("--base", "HEAD~1"), says: "vendored: a submodule that changed")
    expect(try outer.gate("--base", "HEAD~1", "vendored/en"), says: "in the submodule vendored")
    try outer.scratch.write("exclude: vendored/\n", to: ".abgleich.yml")
    #expect(try outer.gate("--base", "HEAD~1").status == 0)
    #expect(try outer.gate("--base", "HEAD~1", "en").status == 0)
  }

  @Test func withoutGitThereIsNoGate() throws {
    let repository = try repository()
    let outcome = try Tool.run(
      ["gate", "--base", "HEAD"], in: repository.folder, variables: ["PATH": "/nowhere"])
    expect(outcome, says: "git: not found")
  }

  @Test func aConflictIsNotJudged() throws {
    let repository = try repository()
    try repository.git("switch", "--quiet", "--create", "branch")
    try repository.commit(["de/harbour.md": Article.germanRevised])
    try repository.git("switch", "--quiet", "main")
    try repository.commit([
      "de/harbour.md": Article.germanWithWrongFigure.replacing("den Nachbarn", with: "allen")
    ])
    #expect(throws: (any Error).self) { try repository.git("merge", "--quiet", "branch") }
    expect(try repository.gate("--staged"), says: "not merged yet")
  }
}
