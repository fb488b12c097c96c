import Foundation
import Testing

@Suite(.warmCache) struct FormatTests {
  private static let services = ["sarif", "github", "gitlab", "junit", "rdjson"]

  /// A repository in which a pair has a wrong figure, in a folder whose name needs escapes.
  private func repository() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit([
      "neue texte/en/harbour.md": HarbourArticle.english,
      "neue texte/de/harbour.md": HarbourArticle.germanWithWrongFigure,
    ])
    return repository
  }

  @Test(arguments: services)
  func namesFilesFromTheRootOfTheRepository(format: String) throws {
    let repository = try repository()
    let path = repository.folder.appendingPathComponent("neue texte")
    let expected = format == "sarif" ? "neue%20texte/de/harbour.md" : "neue texte/de/harbour.md"
    let runs = [
      try Tool.run(["audit", path.path, "--format", format]),
      try Tool.run(["audit", ".", "--format", format], in: path),
      try repository.gate("--all", "--format", format),
    ]
    for run in runs {
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.text.contains(expected))
      #expect(!run.text.contains(repository.folder.lastPathComponent))
      #expect(run.output == runs[0].output)
    }
  }

  @Test func theThresholdDecidesWhatFailsInJUnit() throws {
    let repository = try repository()
    let failing = try repository.gate("--all", "--format", "junit")
    #expect(failing.text.contains("<failure type=\"number-mismatch\""))
    let passing = try repository.gate("--all", "--format", "junit", "--fail-on", "never")
    #expect(passing.status == 0)
    #expect(!passing.text.contains("<failure"))
    #expect(passing.text.contains("number-mismatch"))
  }

  @Test func appendsASummaryWhereGitHubAsksForOne() throws {
    let repository = try repository()
    let scratch = try Scratch()
    try scratch.write("An earlier line.\n", to: "summary.md")
    let variables = ["GITHUB_STEP_SUMMARY": scratch.url("summary.md").path]
    func run(_ format: String) throws -> String {
      let outcome = try Tool.run(
        ["gate", "--all", "--format", format], in: repository.folder, variables: variables)
      #expect(outcome.status == 1, "\(outcome.errors)")
      return try String(contentsOf: scratch.url("summary.md"), encoding: .utf8)
    }
    #expect(try run("gitlab") == "An earlier line.\n")
    let summary = try run("github")
    #expect(summary.hasPrefix("An earlier line.\n# Translation audit\n"))
    #expect(summary.contains("`number-mismatch`"))
    try scratch.write(String(repeating: "x", count: 1_048_570), to: "summary.md")
    #expect(try run("github").utf8.count == 1_048_570)
  }

  @Test func saysSoWhereTheSummaryCannotBeWritten() throws {
    let repository = try repository()
    let outcome = try Tool.run(
      ["gate", "--all", "--format", "github"], in: repository.folder,
      variables: ["GITHUB_STEP_SUMMARY": repository.folder.path + "/none/summary.md"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("summary.md: cannot be written"))
  }
}
