import ArgumentParser
import BitextCore
import BitextLexicon
import BitextReports
import BitextRun

struct PairCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair", abstract: "Tells which articles belong together, and which stand alone.")

  @Argument(help: "Folders and files.")
  var paths: [String]

  @Option(help: .formats(of: Formats.pairs))
  var format: [FormatRequest] = []

  @OptionGroup var search: SearchOptions

  @OptionGroup var file: ConfigurationOptions

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let delivery = try ReportDelivery(format, of: Formats.pairs)
    let configuration = try file.configuration(for: paths)
    let lexicon = try project.lexicon(configuration)
    let found = await search.search(project, configuration, lexicon: lexicon).pairs(in: paths)
    let listing = PairListing(
      pairs: found.articles.pairs.map {
        .init(
          source: PathName.shown($0.source), target: PathName.shown($0.target), score: $0.score,
          by: $0.by.rawValue)
      },
      unpaired: found.articles.unpaired.map {
        .init(path: PathName.shown($0.path), language: $0.language)
      })
    try delivery.deliver(listing, from: project.origins(paths, configuration))
    Output.tell(found.notes)
    Output.tell(found.failures.map { "\($0.path): \($0.message)" })
    if !found.failures.isEmpty { throw ExitCode(2) }
  }
}
