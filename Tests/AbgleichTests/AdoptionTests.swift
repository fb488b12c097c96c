import Foundation
import Testing

/// Where `.ci/readers` installs the programs of others.
private enum Readers {
  static let folder = Tool.root.appendingPathComponent(".build/readers/bin")
  static var areInstalled: Bool {
    FileManager.default.isExecutableFile(
      atPath: folder.appendingPathComponent("check-jsonschema").path)
  }
}

/// What others include, copy or call to adopt the gate, held against what reads it there.
@Suite(.warmCache, .enabled(if: Readers.areInstalled, "needs .ci/readers"))
struct AdoptionTests {
  private typealias Article = HarbourArticle

  private func read(
    _ reader: String, _ arguments: [String], in folder: URL? = nil,
    variables: [String: String] = [:]
  ) throws -> Tool.Outcome {
    try Tool.run(
      Readers.folder.appendingPathComponent(reader), arguments, in: folder,
      variables: variables)
  }

  @Test(arguments: [
    ("vendor.github-actions", ".github/actions/gate/action.yml"),
    ("vendor.github-workflows", ".github/workflows/ci.yml"),
    ("vendor.gitlab-ci", ".gitlab/abgleich.yml"),
  ]) func eachFileFitsItsSchema(_ schema: String, _ path: String) throws {
    let outcome = try read("check-jsonschema", ["--builtin-schema", schema, path])
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  @Test func hooksAreUnderstood() throws {
    let outcome = try read("pre-commit", ["validate-manifest", ".pre-commit-hooks.yaml"])
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  /// The blocks of the manual that follow a mark such as `<!-- example: vendor.gitlab-ci -->`.
  private func examples() throws -> [(reader: String, text: String)] {
    let manual = try String(
      contentsOf: Tool.root.appendingPathComponent("Sources/Bitext/Bitext.docc/InCI.md"),
      encoding: .utf8)
    return manual.components(separatedBy: "<!-- example: ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      let block = lines.drop { $0 != "```yaml" }.dropFirst().prefix { $0 != "```" }
      return (
        lines[0].replacingOccurrences(of: " -->", with: ""), block.joined(separator: "\n") + "\n"
      )
    }
  }

  @Test func theExamplesOfTheManualAreUnderstood() throws {
    let examples = try examples()
    #expect(examples.count == 3)
    for (reader, text) in examples {
      let scratch = try Scratch()
      try scratch.write(text, to: "example.yml")
      let path = scratch.url("example.yml").path
      let outcome =
        reader == "pre-commit"
        ? try read("pre-commit", ["validate-config", path])
        : try read("check-jsonschema", ["--builtin-schema", reader, path])
      #expect(outcome.status == 0, "\(reader): \(outcome.text)\(outcome.errors)")
    }
  }

  @Test func scriptsPassShellcheck() throws {
    let folder = Tool.root.appendingPathComponent(".github/actions/gate")
    let scripts =
      ["key", "build", "gate"].map { folder.appendingPathComponent($0).path }
      + ["readers", "run", "setup"].map { Tool.root.appendingPathComponent(".ci/\($0)").path }
    let outcome = try Tool.run(URL(fileURLWithPath: "/usr/bin/env"), ["shellcheck"] + scripts)
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  /// What a user or an event says would be run by the shell if it were put into a script.
  @Test func noScriptIsPutTogetherFromInputs() throws {
    let action = try String(
      contentsOf: Tool.root.appendingPathComponent(".github/actions/gate/action.yml"),
      encoding: .utf8)
    let scripts = action.components(separatedBy: "\n").filter { $0.contains("run:") }
    #expect(scripts.count == 3)
    #expect(!scripts.contains { $0.contains("${{") })
  }

  /// A repository whose hooks are those of this one.
  private func hooked(_ hook: String) throws -> ScratchRepository {
    let hooks = try ScratchRepository()
    let manifest = try String(
      contentsOf: Tool.root.appendingPathComponent(".pre-commit-hooks.yaml"), encoding: .utf8)
    try hooks.commit([".pre-commit-hooks.yaml": manifest])
    let revision = try hooks.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
    let repository = try ScratchRepository()
    try repository.commit([
      "docs/en/harbour.md": Article.english, "docs/de/harbour.md": Article.german,
      ".pre-commit-config.yaml": """
      repos:
        - repo: \(hooks.folder.path)
          rev: \(revision)
          hooks: [{id: \(hook)}]

      """,
    ])
    // Cloned once, while it is still there.
    try repository.git("tag", "start")
    let prepared = try preCommit(repository, "install-hooks")
    #expect(prepared.status == 0, "\(prepared.text)\(prepared.errors)")
    return repository
  }

  private func preCommit(
    _ repository: ScratchRepository, _ arguments: String...
  ) throws -> Tool.Outcome {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try read(
      "pre-commit", arguments, in: repository.folder,
      variables: [
        "PRE_COMMIT_HOME": repository.scratch.url(".git/pre-commit").path,
        "PATH": Tool.executable.deletingLastPathComponent().path + ":" + path,
      ])
  }

  @Test func theHookJudgesWhatIsStaged() throws {
    let repository = try hooked("abgleich-system")
    try repository.scratch.write(Article.germanWithWrongFigure, to: "docs/de/harbour.md")
    try repository.git("add", "--all")
    let broken = try preCommit(repository, "run")
    #expect(broken.status == 1, "\(broken.text)\(broken.errors)")
    #expect(broken.text.contains("number-mismatch"))
    try repository.scratch.write(Article.germanRevised, to: "docs/de/harbour.md")
    try repository.scratch.write(Article.englishRevised, to: "docs/en/harbour.md")
    try repository.git("add", "--all")
    let clean = try preCommit(repository, "run")
    #expect(clean.status == 0, "\(clean.text)\(clean.errors)")
    #expect(clean.text.contains("Passed"))
  }

  @Test func theHookJudgesWhatLiesBetweenTwoRevisions() throws {
    let repository = try hooked("abgleich-system")
    try repository.commit(["docs/de/harbour.md": Article.germanWithWrongFigure])
    let range = ["--from-ref", "start", "--to-ref", "HEAD"]
    let broken = try preCommit(repository, "run", range[0], range[1], range[2], range[3])
    #expect(broken.status == 1, "\(broken.text)\(broken.errors)")
    #expect(broken.text.contains("number-mismatch"))
  }

  @Test func theHookMissesNoDeletion() throws {
    let repository = try hooked("abgleich-system")
    try repository.commit([".abgleich.yml": "rules: {unpaired-article: error}\n"])
    try repository.git("rm", "--quiet", "docs/de/harbour.md")
    let outcome = try preCommit(repository, "run")
    #expect(outcome.status == 1, "\(outcome.text)")
    #expect(outcome.text.contains("unpaired-article"))
  }
}
