import ArgumentParser
import BitextCore
import BitextGate
import Glibc

/// Which findings are accepted, as options of a command.
struct AcceptanceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Findings that are known and do not count.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Writes down what is found now, so that only what is new counts from then on.",
      valueName: "file"))
  var writeBaseline: String?

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

  func validate() throws {
    if let today, CalendarDate(today) == nil {
      throw ValidationError("“\(today)” is no date; expected one as in 2027-01-31")
    }
  }

  /// Marks what comments, waivers and the baseline accept, and writes the new baseline.
  ///
  /// `name` is how the project calls a path; `isWhole` tells that all of its articles were looked
  /// at, `newNames` by their old names what articles are called that were renamed since the files
  /// were written.
  func apply(
    to result: inout AuditResult, _ configuration: Configuration, isWhole: Bool,
    newNames: [String: String] = [:], name: (String) -> String
  ) async throws {
    do {
      applyComments(to: &result)
      if let file = try waiverFile(configuration)?.following(newNames) {
        let waived = WaivedFindings(file, today: try await day(for: file), isWhole: isWhole)
        Output.tell(waived.apply(to: &result, name: name))
      }
      if let path = baseline ?? configuration.baseline?.value, !isFirst(path) {
        try Baseline(ProjectFile.bytes(path), path: path).following(newNames)
          .mark(&result, name: name)
      }
      if let path = writeBaseline {
        try write(path, &result, isWhole: isWhole, newNames, name: name)
      }
    } catch let error as ProjectError {
      Output.tell(error.description)
      throw ExitCode(2)
    } catch let error as GitFailure {
      Output.tell("\(error); or say --today, which waivers expire against")
      throw ExitCode(2)
    }
  }

  /// Whether a baseline is about to be written for the first time, where it is looked for.
  private func isFirst(_ path: String) -> Bool {
    baseline == nil && path == writeBaseline && access(path, F_OK) != 0
  }

  private func applyComments(to result: inout AuditResult) {
    var pairs: [AuditedPair] = []
    for pair in result.pairs {
      do throws(ProjectError) {
        let outcome = try InlineWaivers().applied(to: pair)
        pairs.append(outcome.pair)
        Output.tell(outcome.notes)
      } catch {
        pairs.append(pair)
        let place = error.line.map { "\(error.path):\($0)" } ?? error.path
        result.failures.append(.init(path: place, message: error.message))
      }
    }
    result.pairs = pairs
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

  /// Of articles that were not looked at, the old file keeps what it knows.
  private func write(
    _ path: String, _ result: inout AuditResult, isWhole: Bool, _ newNames: [String: String],
    name: (String) -> String
  ) throws {
    var entries = Baseline(result, name: name).entries { _ in true }
    if !isWhole, access(path, F_OK) == 0 {
      let judged = Set(
        result.pairs.map { name($0.bitext.target.document.path) }
          + result.unpaired.map { name($0.path) })
      entries += try Baseline(ProjectFile.bytes(path), path: path).following(newNames)
        .entries { !judged.contains($0) }
    }
    let baseline = Baseline(entries)
    try Output.deliver(baseline.file, for: FormatRequest("baseline", path: path))
    baseline.mark(&result, name: name)
  }
}
