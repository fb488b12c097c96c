import ArgumentParser
import BitextCore
import BitextGate
import BitextHistory
import BitextReading
import BitextRun

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two audits: findings new and gone, passages changed.",
    discussion: """
      Give two files that audit --format json wrote, the older one first, or --base and paths of \
      a git repository. Of two revisions only pairs that changed are looked at.
      """)

  @Argument(
    help: "Two audits as JSON; with --base, files and folders (default: the whole repository).")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compare with this commit, branch or tag; of a branch, with what it was left from.",
      valueName: "rev"))
  var base: String?

  @Option(
    help: ArgumentHelp("With --base: the newer revision (default: HEAD).", valueName: "rev"))
  var head: String?

  @OptionGroup var reports: DiffReportOptions

  @OptionGroup var search: SearchOptions

  @OptionGroup var file: ConfigurationOptions

  @OptionGroup var project: ProjectOptions

  @OptionGroup var judgement: JudgementOptions

  func validate() throws {
    try RevisionOption.check([("base", base), ("head", head)])
    if base != nil { return }
    if head != nil { throw ValidationError("--head needs --base, the revision to compare with") }
    if paths.count != 2 {
      throw ValidationError(
        "expected two audits as JSON, the older one first, or --base and a revision")
    }
    if judgement.isGiven {
      throw ValidationError(
        "--baseline, --waivers and --today need --base; an audit's file tells what was accepted")
    }
  }

  func run() async throws {
    if let base { try await compareRevisions(base) } else { try compareFiles() }
  }

  private func compareFiles() throws {
    let audits: (old: AuditRecord, new: AuditRecord)
    do throws(ProjectError) {
      audits = (try AuditFile.record(paths[0]), try AuditFile.record(paths[1]))
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
    let names = (old: PathName.shown(paths[0]), new: PathName.shown(paths[1]))
    try reports.deliver(
      AuditComparison(names, from: audits.old, to: audits.new), from: Origins(paths),
      failOn: .error)
  }

  private func compareRevisions(_ base: String) async throws {
    let configuration = try file.configuration(for: paths, preset: .gate)
    let request = GateRequest(base: base, head: head, paths: paths)
    let diff = RevisionDiff(run: try search.run(project, configuration))
    let root: String
    var versions: RevisionDiff.Versions
    do throws(GitFailure) {
      let changes = try await RepositoryChanges(
        request, isArticle: isArticleName, isExcluded: configuration.excludes)
      Output.tell("comparing \(changes.comparison)")
      versions = try await diff.versions(changes)
      root = changes.root
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
    let newNames = versions.newNames
    Output.tell(try await accept(in: &versions.new, configuration, newNames) { $0 })
    // What is not needed any more is not to be said of a version that nobody can edit.
    _ = try await accept(in: &versions.old, configuration, newNames) { newNames[$0] ?? $0 }
    Output.tell(versions.new.notes)
    Output.tell(versions.new.failures.map { "\($0.path): \($0.message)" })
    try reports.deliver(
      versions.comparison,
      from: project.origins(
        [root], configuration,
        besides: [judgement.waivers(configuration), judgement.baseline(configuration)]),
      failOn: configuration.failOn.value, isWhole: versions.new.failures.isEmpty)
  }

  private func accept(
    in result: inout AuditResult, _ configuration: Configuration, _ newNames: [String: String],
    name: (String) -> String
  ) async throws -> [String] {
    try await judgement.accept(
      in: &result, configuration, isWhole: false, baseline: judgement.baseline(configuration),
      newNames: newNames, name: name)
  }
}
