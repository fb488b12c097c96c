import ArgumentParser
import BitextCore
import BitextGate
import BitextRun

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Finds what differs between articles and their translations.",
    discussion: """
      Give two files, or folders in which the pairs are found: by their paths where these tell \
      the language, otherwise by what they say.
      """)

  @Argument(help: "Two files, or folders and files.")
  var paths: [String]

  @Flag(help: "Let it pass if there is no pair to judge.")
  var allowEmpty = false

  @OptionGroup var reports: ReportOptions

  @OptionGroup var search: SearchOptions

  @OptionGroup var file: ConfigurationOptions

  @OptionGroup var project: ProjectOptions

  @OptionGroup var judgement: JudgementOptions

  @OptionGroup var acceptance: AcceptanceOptions

  func validate() throws { try FormatRequest.checkPlaces(reports.format + acceptance.outputs) }

  func run() async throws {
    let configuration = try file.configuration(for: paths)
    var run = try search.run(project, configuration)
    run.search.allowsNothing = allowEmpty
    var result = await run.result(in: paths)
    let names = ProjectPaths(around: paths.first ?? ".")
    var origins = project.origins(
      paths, configuration, besides: [judgement.waivers(configuration)])
    try await acceptance.apply(
      judgement, to: &result, configuration, isWhole: paths.contains { names.name($0) == "." },
      from: origins, name: { names.name($0) })
    origins.files += [judgement.baseline(configuration)].compactMap(\.self)
    try reports.deliver(
      result, configuration, allowsEmpty: allowEmpty, from: origins, name: { names.name($0) })
  }
}
