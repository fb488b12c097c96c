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

  /// The new baseline as an output, if one is asked for.
  var outputs: [FormatRequest] {
    writeBaseline.map { [FormatRequest("--write-baseline", path: $0)] } ?? []
  }

  /// Marks what comments, waivers and the baseline accept by other options, and writes the new baseline, which may
  /// take the place of the old one but of nothing else that it is made from.
  ///
  /// `name` is how the project calls a path; `isWhole` tells that all of its articles were looked
  /// at, `newNames` by their old names what articles are called that were renamed since the files
  /// were written.
  func apply(
    _ judgement: JudgementOptions, to result: inout AuditResult, _ configuration: Configuration,
    isWhole: Bool, newNames: [String: String] = [:], from origins: Origins,
    name: (String) -> String
  ) async throws {
    let path = judgement.baseline(configuration).flatMap { isFirst($0, judgement) ? nil : $0 }
    Output.tell(
      try await judgement.accept(
        in: &result, configuration, isWhole: isWhole, baseline: path, newNames: newNames,
        name: name))
    guard let path = writeBaseline else { return }
    do {
      try write(path, &result, isWhole: isWhole, newNames, from: origins, name: name)
    } catch let error as ProjectError {
      Output.tell(error.description)
      throw ExitCode(2)
    }
  }

  /// Whether a baseline is about to be written for the first time, where it is looked for.
  private func isFirst(_ path: String, _ judgement: JudgementOptions) -> Bool {
    judgement.baseline == nil && path == writeBaseline && access(path.onDisk, F_OK) != 0
  }

  /// Of articles that were not looked at, the old file keeps what it knows.
  private func write(
    _ path: String, _ result: inout AuditResult, isWhole: Bool, _ newNames: [String: String],
    from origins: Origins, name: (String) -> String
  ) throws {
    // Before the file is read, which may be anything.
    if let objection = origins.objection(to: path) { throw objection }
    var entries = Baseline(result, name: name).entries { _ in true }
    if !isWhole, FilePlace.isFile(path) {
      let judged = Set(
        result.pairs.map { name($0.bitext.target.document.path) }
          + result.unpaired.map { name($0.path) })
      entries += try Baseline(ProjectFile.bytes(path), path: path).following(newNames)
        .entries { !judged.contains($0) }
    }
    let baseline = Baseline(entries)
    try Output.write(baseline.file, toFile: path, from: origins)
    baseline.mark(&result, name: name)
  }
}
