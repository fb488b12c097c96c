import ArgumentParser
import BitextCore
import BitextGate
import BitextRun

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
    let acceptance = Acceptance(
      configuration, waivers: waivers, baseline: path, today: today.flatMap { CalendarDate($0) })
    do throws(Acceptance.Failure) {
      return try await acceptance.apply(
        to: &result, isWhole: isWhole, newNames: newNames, name: name)
    } catch {
      let cause =
        switch error.cause {
        case .project(let error): error.description
        case .git(let error): "\(error); or say --today, which waivers expire against"
        }
      Output.tell(error.notes + [cause])
      throw ExitCode(2)
    }
  }

  /// Where the waivers are, if there are any.
  func waivers(_ configuration: Configuration) -> String { waivers ?? configuration.waiverPath }

  /// Where the baseline is, if there is one.
  func baseline(_ configuration: Configuration) -> String? {
    baseline ?? configuration.baseline?.value
  }
}
