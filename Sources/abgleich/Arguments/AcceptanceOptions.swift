import ArgumentParser
import BitextCore
import BitextGate
import Glibc

/// Whether the findings of now are accepted from now on, as an option of a command.
struct AcceptanceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Writes down what is found now, so that only what is new counts from then on.",
      valueName: "file"))
  var writeBaseline: String?

  /// Marks what comments, waivers and the baseline accept by other options, and writes the new
  /// baseline.
  ///
  /// `name` is how the project calls a path; `isWhole` tells that all of its articles were looked
  /// at, `newNames` by their old names what articles are called that were renamed since the files
  /// were written.
  func apply(
    _ judgement: JudgementOptions, to result: inout AuditResult, _ configuration: Configuration,
    isWhole: Bool, newNames: [String: String] = [:], name: (String) -> String
  ) async throws {
    let path = judgement.baseline(configuration).flatMap { isFirst($0, judgement) ? nil : $0 }
    Output.tell(
      try await judgement.accept(
        in: &result, configuration, isWhole: isWhole, baseline: path, newNames: newNames,
        name: name))
    guard let path = writeBaseline else { return }
    do {
      try write(path, &result, isWhole: isWhole, newNames, name: name)
    } catch let error as ProjectError {
      Output.tell(error.description)
      throw ExitCode(2)
    }
  }

  /// Whether a baseline is about to be written for the first time, where it is looked for.
  private func isFirst(_ path: String, _ judgement: JudgementOptions) -> Bool {
    judgement.baseline == nil && path == writeBaseline && access(path, F_OK) != 0
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
