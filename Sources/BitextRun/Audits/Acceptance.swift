public import BitextCore
public import BitextGate

/// What accepts findings: comments in the articles, waivers and a baseline.
public struct Acceptance: Sendable {
  /// What stood in the way, after some sentences that are still to be told.
  public struct Failure: Error, Sendable {
    /// What went wrong.
    public enum Cause: Error, Sendable {
      /// A file of the project is wrong.
      case project(ProjectError)
      /// The day that waivers expire against could not be told.
      case git(GitFailure)
    }

    /// Sentences for the user that hold all the same.
    public var notes: [String]
    /// What went wrong.
    public var cause: Cause
  }

  /// A file of waivers that must be there; without, those of the project if there are any.
  public var waivers: String?
  /// Where the waivers of the project are.
  public var usualWaivers: String
  /// The baseline that holds; nil for none.
  public var baseline: String?
  /// The day that waivers expire against; nil for that of the last commit.
  public var today: CalendarDate?

  /// What the project's configuration says, unless it is said here.
  public init(
    _ configuration: Configuration, waivers: String? = nil, baseline: String?,
    today: CalendarDate? = nil
  ) {
    self.waivers = waivers
    self.baseline = baseline
    self.today = today
    usualWaivers = configuration.waiverPath
  }

  /// Marks what is accepted; gives sentences for the user about what is not needed.
  ///
  /// `name` is how the project calls a path; `isWhole` tells that all of its articles were looked
  /// at, `newNames` by their old names what articles are called that were renamed since the files
  /// were written.
  public func apply(
    to result: inout AuditResult, isWhole: Bool, newNames: [String: String] = [:],
    name: (String) -> String
  ) async throws(Failure) -> [String] {
    var notes = applyComments(to: &result)
    do throws(Failure.Cause) {
      notes += try await applyWaivers(
        to: &result, isWhole: isWhole, newNames: newNames, name: name)
      try applyBaseline(to: &result, newNames: newNames, name: name)
    } catch {
      throw Failure(notes: notes, cause: error)
    }
    return notes
  }

  private func applyComments(to result: inout AuditResult) -> [String] {
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

  private func applyWaivers(
    to result: inout AuditResult, isWhole: Bool, newNames: [String: String],
    name: (String) -> String
  ) async throws(Failure.Cause) -> [String] {
    guard let file = try waiverFile(following: newNames) else { return [] }
    return WaivedFindings(file, today: try await day(for: file), isWhole: isWhole)
      .apply(to: &result, name: name)
  }

  private func applyBaseline(
    to result: inout AuditResult, newNames: [String: String], name: (String) -> String
  ) throws(Failure.Cause) {
    guard let baseline else { return }
    do throws(ProjectError) {
      try Baseline(ProjectFile.bytes(baseline), path: baseline).following(newNames)
        .mark(&result, name: name)
    } catch {
      throw .project(error)
    }
  }

  private func waiverFile(
    following newNames: [String: String]
  ) throws(Failure.Cause) -> WaiverFile? {
    do throws(ProjectError) {
      if let waivers {
        return try WaiverFile(ProjectFile.text(waivers), path: waivers).following(newNames)
      }
      guard let text = try ProjectFile.textIfAny(usualWaivers) else { return nil }
      return try WaiverFile(text, path: usualWaivers).following(newNames)
    } catch {
      throw .project(error)
    }
  }

  private func day(for file: WaiverFile) async throws(Failure.Cause) -> CalendarDate? {
    if today != nil || !file.hasExpiries { return today }
    do throws(GitFailure) {
      return try await CommitDate.ofHead(around: file.path)
    } catch {
      throw .git(error)
    }
  }
}
