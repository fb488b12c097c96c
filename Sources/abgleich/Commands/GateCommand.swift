import ArgumentParser
import BitextCore
import BitextGate
import BitextReading
import BitextRun

struct GateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Judges the translations that were added or changed since a git revision.",
    discussion: """
      Reads both revisions through git and touches no file. Findings that the older version of \
      the same passage had already do not count. Paths in reports are from the root of the \
      repository. A change that touches no article passes; one that nothing could be read of, or \
      that its own configuration excludes, does not.
      """)

  @Argument(help: "Files and folders to look at (default: the whole repository).")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Judge what changed since this commit, branch or tag; of a branch, since it was left.",
      valueName: "rev"))
  var base: String?

  @Option(help: ArgumentHelp("Judge this revision (default: HEAD).", valueName: "rev"))
  var head: String?

  @Flag(
    help: """
      Judge what is staged for the next commit, against --base or HEAD; or, where pre-commit \
      checks what lies between two revisions, that.
      """)
  var staged = false

  @Flag(help: "Judge all pairs, changed or not.")
  var all = false

  @Flag(help: "Let findings count that were there before.")
  var strict = false

  @OptionGroup var reports: ReportOptions

  @OptionGroup var search: SearchOptions

  @OptionGroup var file: ConfigurationOptions

  @OptionGroup var project: ProjectOptions

  @OptionGroup var judgement: JudgementOptions

  @OptionGroup var acceptance: AcceptanceOptions

  func validate() throws {
    if base == nil && !staged && !all {
      throw ValidationError("what is to be judged? Give --base REV, --staged or --all")
    }
    try RevisionOption.check([("base", base), ("head", head)])
    if staged && head != nil { throw ValidationError("either --staged or --head, not both") }
    try FormatRequest.checkPlaces(reports.format + acceptance.outputs)
  }

  /// pre-commit may check commits and not the index, which would pass unseen there.
  private func request() -> GateRequest {
    var request = GateRequest(base: base, head: head, isStaged: staged, isAll: all, paths: paths)
    if staged, base == nil, let range = PreCommitRange.ofEnvironment {
      (request.base, request.head, request.isStaged) = (range.from, range.to, false)
    }
    return request
  }

  func run() async throws {
    let configuration = try file.configuration(for: paths, preset: .gate)
    let request = request()
    let run = try search.run(project, configuration)
    let changes: RepositoryChanges
    var result: AuditResult
    do throws(GitFailure) {
      changes = try await RepositoryChanges(
        request, isArticle: isArticleName, isExcluded: configuration.excludes)
      Output.tell("judging \(changes.comparison)")
      result = try await GateRun(run: run, isStrict: strict).result(changes)
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
    var origins = project.origins(
      [changes.root], configuration, besides: [judgement.waivers(configuration)])
    try await acceptance.apply(
      judgement, to: &result, configuration, isWhole: all && paths.isEmpty,
      newNames: changes.newNames, from: origins, name: { $0 })
    origins.files += [judgement.baseline(configuration)].compactMap(\.self)
    try reports.deliver(
      result, configuration, allowsEmpty: true, from: origins, name: { $0 })
  }
}
