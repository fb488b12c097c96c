import Subprocess

/// How long whole runs of the tool take: one pair audited alone, and the same pair gated.
struct GateTiming {
  struct Seconds {
    var fastest: Double
    var median: Double
  }

  var audit: Seconds
  var gate: Seconds

  /// Both in turn, so that what disturbs one round disturbs both; the first round is not counted.
  init(tool: String, _ repository: GateRepository, rounds: Int) async throws {
    let (source, target) = repository.changed
    let commands = [["audit", source, target], ["gate", "--base", "HEAD~1"]]
    var times: [[Double]] = [[], []]
    for round in 0...rounds {
      for (index, arguments) in commands.enumerated() {
        let seconds = try await Self.seconds(tool, arguments, in: repository.folder)
        if round > 0 { times[index].append(seconds) }
      }
    }
    audit = Self.summary(times[0])
    gate = Self.summary(times[1])
  }

  private static func summary(_ times: [Double]) -> Seconds {
    Seconds(fastest: times.min() ?? 0, median: SpeedReport.median(times))
  }

  private static func seconds(
    _ tool: String, _ arguments: [String], in folder: String
  ) async throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await Subprocess.run(
      .path(.init(tool)), arguments: Arguments(arguments), workingDirectory: .init(folder),
      output: .discarded, error: .string(limit: 1 << 16))
    let time = clock.now - start
    // 1 says that something was found, which is no failure here.
    guard [.exited(0), .exited(1)].contains(result.terminationStatus) else {
      throw SetError(path: tool, message: result.standardError)
    }
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }
}
