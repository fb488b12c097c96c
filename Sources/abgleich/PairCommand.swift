import ArgumentParser
import BitextCore
import BitextLexicon
import BitextReports

struct PairCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair", abstract: "Tells which articles belong together, and which stand alone.")

  @Argument(help: "Folders and files.")
  var paths: [String]

  @Option(help: ArgumentHelp("text or json, to standard output or =PATH.", valueName: "name"))
  var format: [FormatRequest] = []

  @OptionGroup var search: SearchOptions

  func run() async throws {
    let requests = format.isEmpty ? [FormatRequest("text")] : format
    try FormatRequest.check(requests, known: ["text", "json"])
    let configuration = try search.project.configuration(for: paths)
    let lexicon = try search.project.lexicon(configuration)
    let found = await search.search(configuration, lexicon: lexicon).pairs(in: paths)
    let listing = PairListing(
      pairs: found.articles.pairs.map {
        .init(source: $0.source, target: $0.target, score: $0.score, by: $0.by.rawValue)
      },
      unpaired: found.articles.unpaired.map { .init(path: $0.path, language: $0.language) })
    for request in requests {
      var bytes: [UInt8] = []
      switch request.name {
      case "json": PairJSON().write(listing, to: &bytes)
      case _: PairText().write(listing, to: &bytes)
      }
      try Output.deliver(bytes, for: request)
    }
    Output.tell(found.failures.map { "\($0.path): \($0.message)" })
    if !found.failures.isEmpty { throw ExitCode(2) }
  }
}
