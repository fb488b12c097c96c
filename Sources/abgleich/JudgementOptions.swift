import ArgumentParser
import BitextCore
import BitextGate

/// What accepts findings, as options of a command.
struct JudgementOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Findings that are known and do not count.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Findings that people accept (default: \(WaiverFile.name) beside the configuration).",
      valueName: "file"))
  var waivers: String?

  @Option(
    help: ArgumentHelp(
      "The day that waivers expire against, as in 2027-01-31 (default: that of the last commit).",
      valueName: "date"))
  var today: String?

  /// Whether any of them was given.
  var isGiven: Bool { baseline != nil || waivers != nil || today != nil }

  func validate() throws {
    if let today, CalendarDate(today) == nil {
      throw ValidationError("“\(today)” is no date; expected one as in 2027-01-31")
    }
  }

  /// Marks what comments, waivers and the baseline accept; gives sentences for the user about
  /// those that are not needed.
  ///
  /// `name` is how the project calls a path; `isWhole` tells that all of its articles were looked
  /// at, `newNames` by their old names what articles are called that were renamed since the files
  /// were written. What is wrong ends the program with exit status 2.
  func accept(
    in result: inout AuditResult, _ configuration: Configuration, isWhole: Bool,
    baseline path: String?, newNames: [String: String] = [:], name: (String) -> String
  ) async throws -> [String] {
    var notes = acceptComments(in: &result)
    do {
      if let file = try waiverFile(configuration)?.following(newNames) {
        let waived = WaivedFindings(file, today: try await day(for: file), isWhole: isWhole)
        notes += waived.apply(to: &result, name: name)
      }
      if let path {
        try Baseline(ProjectFile.bytes(path), path: path).following(newNames)
          .mark(&result, name: name)
      }
    } catch let error as ProjectError {
      Output.tell(notes + [error.description])
      throw ExitCode(2)
    } catch let error as GitFailure {
      Output.tell(notes + ["\(error); or say --today, which waivers expire against"])
      throw ExitCode(2)
    }
    return notes
  }

  /// Where the baseline is, if there is one.
  func baseline(_ configuration: Configuration) -> String? {
    baseline ?? configuration.baseline?.value
  }

  private func acceptComments(in result: inout AuditResult) -> [String] {
    var pairs: [AuditedPair] = []
    var notes: [String] = []
    for pair in result.pairs {
      do throws(ProjectError) {
        let outcome = try InlineWaivers().applied(to: pair)
        pairs.append(outcome.pair)
        notes += outcome.notes
      } catch {
        pairs.append(pair)
        let place = error.line.map { "\(error.path):\($0)" } ?? error.path
        result.failures.append(.init(path: place, message: error.message))
      }
    }
    result.pairs = pairs
    return notes
  }

  private func waiverFile(_ configuration: Configuration) throws(ProjectError) -> WaiverFile? {
    if let waivers { return try WaiverFile(ProjectFile.text(waivers), path: waivers) }
    let path = configuration.waiverPath
    return try ProjectFile.textIfAny(path).map { text throws(ProjectError) in
      try WaiverFile(text, path: path)
    }
  }

  private func day(for file: WaiverFile) async throws(GitFailure) -> CalendarDate? {
    if let today { return CalendarDate(today) }
    return file.hasExpiries ? try await CommitDate.ofHead(around: file.path) : nil
  }
}
