import ArgumentParser
import BitextCore
import BitextGate
import BitextRun

struct WaiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Accepts a finding for good or for a time, with a reason.",
    discussion: """
      Adds an entry to \(WaiverFile.name). The rule and the article are looked up by an audit of \
      the paths; give --rule for what only the gate finds.
      """)

  @Argument(help: "The finding's fingerprint, or its first digits, as reports show it.")
  var fingerprint: String

  @Argument(help: "Where to look for the finding (default: the project).")
  var paths: [String] = []

  @Option(help: "Why that is right as it is.")
  var reason: String

  @Option(help: "Who accepts it (default: user.name of git).")
  var author: String?

  @Option(help: ArgumentHelp("The last day on which it holds.", valueName: "date"))
  var expires: String?

  @Option(help: "The rule; without, the finding is looked for.")
  var rule: String?

  @Option(help: ArgumentHelp("The file to add to.", valueName: "file"))
  var waivers: String?

  @OptionGroup var search: SearchOptions

  @OptionGroup var file: ConfigurationOptions

  @OptionGroup var project: ProjectOptions

  func validate() throws {
    if reason.allSatisfy(\.isWhitespace) {
      throw ValidationError("a waiver needs a reason that the next reader understands")
    }
    if let expires, CalendarDate(expires) == nil {
      throw ValidationError("“\(expires)” is no date; expected one as in 2027-01-31")
    }
    if let message = Waiver.complaint(rule: rule, fingerprint: fingerprint) {
      throw ValidationError(message)
    }
  }

  func run() async throws {
    let configuration = try file.configuration(for: paths)
    let found = try await found(configuration)
    let waiver = Waiver(
      rule: found.rule, fingerprint: found.fingerprint, reason: reason,
      author: try await author(configuration),
      article: found.article.isEmpty ? nil : found.article,
      expires: expires.flatMap { CalendarDate($0) })
    let path = waivers ?? configuration.waiverPath
    let origins = project.origins(
      paths.isEmpty ? [configuration.paths.folder] : paths, configuration,
      besides: [configuration.baseline?.value])
    let text = try text(before: waiver, in: path)
    try Output.write(Array((text + waiver.yaml).utf8), toFile: path, from: origins)
    try Output.write("\(path): waived \(waiver.rule) \(waiver.fingerprint)\n")
  }

  /// What the file says already, up to where another waiver may begin.
  private func text(before waiver: Waiver, in path: String) throws -> String {
    do throws(ProjectError) {
      let text = try ProjectFile.textIfAny(path) ?? ""
      // What is broken already is not for us to add to.
      let file = try WaiverFile(text, path: path)
      if file.contains(waiver) {
        throw ProjectError(path: path, message: "has a waiver of \(waiver.fingerprint) already")
      }
      return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
  }

  /// The finding with the fingerprint: what it is about, unless the rule was given.
  private func found(_ configuration: Configuration) async throws -> Baseline.Entry {
    if let rule { return Baseline.Entry(article: "", rule: rule, fingerprint: fingerprint) }
    let lexicon = try project.lexicon(configuration)
    let run = AuditRun(search: search.search(project, configuration, lexicon: lexicon))
    let paths = paths.isEmpty ? [configuration.paths.folder] : paths
    let result = await run.result(in: paths)
    let names = ProjectPaths(around: paths.first ?? ".")
    let matches = Set(
      Baseline(result, name: { names.name($0) }).entries { _ in true }
        .filter { $0.fingerprint.hasPrefix(fingerprint) })
    if matches.count == 1, let match = matches.first { return match }
    Output.tell(
      matches.isEmpty
        ? "\(fingerprint): no finding has this fingerprint; what only the gate finds needs --rule"
        : "\(fingerprint): \(matches.count) findings begin so; give more digits or one path")
    throw ExitCode(2)
  }

  private func author(_ configuration: Configuration) async throws -> String {
    if let author, !author.allSatisfy(\.isWhitespace) { return author }
    do throws(GitFailure) {
      return try await GitAuthor.name(around: configuration.paths.folder)
    } catch {
      Output.tell("\(error); or say --author")
      throw ExitCode(2)
    }
  }
}
