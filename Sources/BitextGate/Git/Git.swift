import BitextCore
import Subprocess

/// Runs `git`; of its porcelain nothing is used, so that no user's configuration changes an answer.
struct Git: Sendable {
  /// What one run wrote, and how it ended.
  struct Outcome: Sendable {
    var isSuccess: Bool
    var output: [UInt8]
    var errors: String

    /// The first thing that git complained of, and the command that it advises.
    var complaint: String {
      let lines = errors.split(separator: "\n")
      var complaint = lines.first.map(String.init) ?? "no reason given"
      for prefix in ["fatal: ", "error: "] where complaint.hasPrefix(prefix) {
        complaint.removeFirst(prefix.count)
        break
      }
      let advice = lines.first { $0.hasPrefix("\tgit ") }.map { $0.dropFirst() }
      return advice.map { "\(complaint); git advises: \($0)" } ?? complaint
    }
  }

  private let executable: Executable

  /// The folder to run in; nil for where the tool itself runs, which a hook's relative `GIT_DIR`
  /// and `GIT_INDEX_FILE` need.
  let folder: String?

  init(folder: String?) async throws(GitFailure) {
    self.folder = folder
    do throws(SubprocessError) {
      // Looked for once: every run would try each folder of the path anew.
      executable = .path(try await Executable.name("git").resolveExecutablePath(in: .inherit))
    } catch {
      throw GitFailure("git", "not found; the gate reads both versions through git, so install it")
    }
  }

  /// Runs git whatever its exit status will be.
  func outcome(_ arguments: [String], input: [UInt8] = []) async throws(GitFailure) -> Outcome {
    let place = folder.map { ["-C", PathName.shown($0)] } ?? []
    do {
      let result = try await run(
        executable, arguments: Arguments(place + ["--no-optional-locks"] + arguments),
        // In git's own words, whatever the user's language; only shown, never parsed.
        environment: .inherit.updating(["LC_ALL": "C"]),
        // Of a limit the memory would be reserved at once.
        input: .array(input), output: .bytes(limit: .max), error: .string(limit: 1 << 16))
      return Outcome(
        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
        errors: result.standardError)
    } catch {
      throw GitFailure("git \(arguments.first ?? "")", "could not be run: \(error)")
    }
  }

  /// What a run wrote that must succeed.
  func output(_ arguments: [String], input: [UInt8] = []) async throws(GitFailure) -> [UInt8] {
    let outcome = try await outcome(arguments, input: input)
    guard outcome.isSuccess else {
      throw GitFailure("git \(arguments.first ?? "")", outcome.complaint)
    }
    return outcome.output
  }

  /// The lines that a run wrote that must succeed.
  func lines(_ arguments: [String]) async throws(GitFailure) -> [String] {
    try await output(arguments).split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
