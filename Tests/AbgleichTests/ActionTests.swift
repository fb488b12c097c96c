import Foundation
import Testing

/// The step of the GitHub Action, run as GitHub runs it but with a faked environment.
@Suite(.warmCache) struct ActionTests {
  private typealias Article = HarbourArticle

  private struct Step {
    var status: Int32
    var log: String
    /// What it hands on to later steps.
    var outputs: String
    var summary: String
  }

  /// A clone whose origin has a clean pair on main.
  private struct Checkout {
    let origin: ScratchRepository
    let clone: ScratchRepository

    init() throws {
      origin = try ScratchRepository()
      try origin.commit([
        "docs/en/harbour.md": Article.english, "docs/de/harbour.md": Article.german,
      ])
      let scratch = try Scratch()
      try origin.git("clone", "--quiet", "file://\(origin.folder.path)", scratch.folder.path)
      clone = ScratchRepository(cloned: scratch)
    }

    var head: String {
      get throws { try clone.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines) }
    }

    /// Commits a wrong figure on a branch.
    func branchOff() throws {
      try clone.git("switch", "--quiet", "--create", "branch")
      try clone.commit(["docs/de/harbour.md": Article.germanWithWrongFigure])
    }

    /// Leaves a clone of one commit, as actions/checkout makes it unless told otherwise.
    func shallow() throws -> ScratchRepository {
      try clone.git("push", "--quiet", "origin", "branch")
      let scratch = try Scratch()
      try clone.git(
        "clone", "--quiet", "--depth=1", "--branch=branch", "file://\(origin.folder.path)",
        scratch.folder.path)
      return ScratchRepository(cloned: scratch)
    }
  }

  private func run(
    _ repository: ScratchRepository, _ event: String, _ variables: [String: String] = [:]
  ) throws -> Step {
    let scratch = try Scratch()
    let bin = scratch.url("tool/bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: bin.appendingPathComponent("abgleich"), withDestinationURL: Tool.executable)
    // Not to compile the dictionary anew.
    let environment = ProcessInfo.processInfo.environment
    let cache = environment["XDG_CACHE_HOME"] ?? "\(environment["HOME"] ?? "")/.cache"
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url("tool/cache").path, withDestinationPath: cache)
    for name in ["output", "summary"] { try scratch.write("", to: name) }
    let outcome = try Tool.run(
      URL(fileURLWithPath: "/usr/bin/env"),
      ["bash", Tool.root.appendingPathComponent(".github/actions/gate/gate").path],
      in: repository.folder,
      variables: [
        "GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": event,
        "GITHUB_OUTPUT": scratch.url("output").path,
        "GITHUB_STEP_SUMMARY": scratch.url("summary").path,
        "ABGLEICH_FOLDER": scratch.url("tool").path, "EVENT_DEFAULT_BRANCH": "main",
      ].merging(variables) { $1 })
    return Step(
      status: outcome.status, log: outcome.text + outcome.errors,
      outputs: try String(contentsOf: scratch.url("output"), encoding: .utf8),
      summary: try String(contentsOf: scratch.url("summary"), encoding: .utf8))
  }

  @Test func aPullRequestIsHeldAgainstItsBase() throws {
    let checkout = try Checkout()
    try checkout.branchOff()
    let step = try run(checkout.clone, "pull_request", ["GITHUB_BASE_REF": "main"])
    #expect(step.status == 1, "\(step.log)")
    #expect(step.log.contains("::error file=docs/de/harbour.md,line=5,col=6"))
    #expect(step.log.contains("against origin/main"))
    #expect(step.outputs == "status=1\n")
    #expect(step.summary.contains("number-mismatch"))
    try checkout.clone.commit(["docs/de/harbour.md": Article.german])
    #expect(try run(checkout.clone, "pull_request", ["GITHUB_BASE_REF": "main"]).status == 0)
  }

  @Test func theHistoryThatAShallowCheckoutLacksIsFetched() throws {
    let checkout = try Checkout()
    try checkout.branchOff()
    let clone = try checkout.shallow()
    let step = try run(clone, "pull_request", ["GITHUB_BASE_REF": "main"])
    #expect(step.status == 1, "\(step.log)")
    #expect(step.log.contains("against origin/main"))
  }

  @Test func whatCannotBeFetchedIsNoPass() throws {
    let checkout = try Checkout()
    try checkout.branchOff()
    let clone = try checkout.shallow()
    try clone.git("remote", "set-url", "origin", "file:///nowhere")
    let base = String(repeating: "1", count: 40)
    let step = try run(
      clone, "pull_request", ["GITHUB_BASE_REF": "main", "EVENT_PULL_REQUEST_BASE": base])
    #expect(step.status == 2, "\(step.log)")
    #expect(step.log.contains("fetch-depth: 0"))
    #expect(step.log.contains("::error title=abgleich::something could not be judged"))
    #expect(step.outputs == "status=2\n")
  }

  /// Under `pull_request_target`, GitHub checks out the base unless told otherwise.
  @Test func aCheckoutOfTheBaseIsNoPass() throws {
    let step = try run(
      Checkout().clone, "pull_request_target", ["GITHUB_BASE_REF": "main"])
    #expect(step.status == 2, "\(step.log)")
    #expect(step.log.contains("::error title=abgleich::what is checked out has no change"))
  }

  @Test func aPushIsHeldAgainstWhatWasThereBefore() throws {
    let checkout = try Checkout()
    let before = try checkout.head
    try checkout.clone.commit(["docs/de/harbour.md": Article.germanWithWrongFigure])
    let bad = ["GITHUB_REF_NAME": "main", "EVENT_BEFORE": before]
    #expect(try run(checkout.clone, "push", bad).status == 1)
    // The next push does not bring it up again.
    let next = ["GITHUB_REF_NAME": "main", "EVENT_BEFORE": try checkout.head]
    try checkout.clone.commit(["docs/en/second.md": Article.english])
    #expect(try run(checkout.clone, "push", next).status == 0)
  }

  @Test(arguments: [
    String(repeating: "0", count: 40), String(repeating: "7", count: 40), "",
  ]) func aNewBranchIsHeldAgainstTheDefaultOne(_ before: String) throws {
    let checkout = try Checkout()
    try checkout.branchOff()
    let step = try run(
      checkout.clone, "push", ["GITHUB_REF_NAME": "branch", "EVENT_BEFORE": before])
    #expect(step.status == 1, "\(step.log)")
    #expect(step.log.contains("against origin/main"))
  }

  @Test(arguments: [
    ("push", ["GITHUB_REF_NAME": "main", "EVENT_BEFORE": String(repeating: "0", count: 40)]),
    ("push", ["GITHUB_REF_NAME": "v1", "GITHUB_REF_TYPE": "tag"]), ("schedule", [:]),
    ("workflow_dispatch", [:]),
  ]) func withoutABaseEverythingIsJudged(_ event: String, _ variables: [String: String]) throws {
    let checkout = try Checkout()
    try checkout.clone.commit(["docs/de/harbour.md": Article.germanWithWrongFigure])
    let step = try run(checkout.clone, event, variables)
    #expect(step.status == 1, "\(step.log)")
    #expect(step.log.contains("judging all pairs of HEAD"))
  }

  @Test func aMergeQueueIsHeldAgainstItsBase() throws {
    let checkout = try Checkout()
    let base = try checkout.head
    try checkout.branchOff()
    let step = try run(checkout.clone, "merge_group", ["EVENT_MERGE_GROUP_BASE": base])
    #expect(step.status == 1, "\(step.log)")
  }

  @Test func inputsAreHandedOverAsTheyAre() throws {
    let checkout = try Checkout()
    try checkout.branchOff()
    let step = try run(
      checkout.clone, "pull_request",
      [
        "GITHUB_BASE_REF": "main", "ABGLEICH_FAIL_ON": "never", "ABGLEICH_SARIF": "out.sarif",
        "ABGLEICH_FORMATS": "  junit=a report.xml\n\n", "ABGLEICH_PATHS": "docs/de\n  docs/en  \n",
        "ABGLEICH_ARGS": "--format\njson=out.json", "ABGLEICH_STRICT": "true",
      ])
    #expect(step.status == 0, "\(step.log)")
    #expect(step.outputs == "status=0\nsarif=out.sarif\n")
    for name in ["out.sarif", "a report.xml", "out.json"] {
      #expect(FileManager.default.fileExists(atPath: checkout.clone.scratch.url(name).path))
    }
    let hostile = "$(touch stolen)`touch stolen`; touch stolen"
    let refused = try run(
      checkout.clone, "pull_request",
      ["GITHUB_BASE_REF": "main", "ABGLEICH_PATHS": hostile, "ABGLEICH_BASE": hostile])
    #expect(refused.status == 2)
    #expect(!FileManager.default.fileExists(atPath: checkout.clone.scratch.url("stolen").path))
    let odd = try run(checkout.clone, "schedule", ["ABGLEICH_ALL": "yes\n::add-mask::x"])
    #expect(odd.status == 2)
    #expect(odd.log.contains("all: expected true or false, not 'yes%0A::add-mask::x'"))
  }

  @Test(arguments: ["base", "fail-on", "config", "baseline", "sarif"])
  func anInputOfTwoLinesIsNoOutputOfTheStep(input: String) throws {
    let checkout = try Checkout()
    try checkout.clone.scratch.write("", to: "a\nstatus=0")
    let variable = "ABGLEICH_" + input.uppercased().replacing("-", with: "_")
    let step = try run(checkout.clone, "schedule", [variable: "a\nstatus=0"])
    #expect(step.status == 2)
    #expect(step.outputs == "status=2\n")
    #expect(step.log.contains("\(input): expected one line, not 'a%0Astatus=0'"))
  }

  @Test func withoutARepositoryThereIsNoPass() throws {
    let scratch = try Scratch()
    let step = try run(
      ScratchRepository(cloned: scratch), "push",
      ["GIT_CEILING_DIRECTORIES": scratch.folder.deletingLastPathComponent().path])
    #expect(step.status == 2)
    #expect(step.log.contains("no git repository here"))
  }
}
