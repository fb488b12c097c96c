import ArgumentParser
import BitextCore
import BitextReports
import Glibc

@main
struct Abgleich: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "abgleich",
    abstract: "Tells whether an article and its translation say the same.",
    discussion: """
      Exit status: 0 nothing found at or above --fail-on, 1 something found, 2 could not run.
      """,
    version: Release.version,
    subcommands: [
      AuditCommand.self, GateCommand.self, DiffCommand.self, AlignCommand.self, PairCommand.self,
      SegmentCommand.self, RulesCommand.self, LexiconCommand.self, WaiveCommand.self,
      InitCommand.self, ConfigCommand.self,
    ])

  /// As the argument parser's own, but a usage error is exit status 2 like all that could not run,
  /// an output that could not be written among it.
  static func main() async {
    // A reader that goes away is told by the write, which would kill us otherwise.
    signal(SIGPIPE, SIG_IGN)
    if let status = Supervisor(arguments)?.run() { Glibc.exit(status) }
    LastWords.prepare()
    let status = await outcome()
    do throws(Output.Failure) {
      try Output.finish()
    } catch {
      Output.tell(error.description)
      Glibc.exit(2)
    }
    Glibc.exit(status)
  }

  /// Runs the command that was asked for; gives the exit status.
  private static func outcome() async -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return 0
    } catch let status as ExitCode {
      return status.rawValue
    } catch let failure as Output.Failure {
      Output.tell(failure.description)
      return 2
    } catch {
      return answer(to: error)
    }
  }

  /// What the tool was called with, but for its own name; a path may be no UTF-8, which Swift's own
  /// list of arguments makes unreadable.
  private static var arguments: [String] {
    UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst()
      .compactMap { argument in
        argument.map { String(validatingCString: $0) ?? PathName.of(cString: $0) }
      }
  }

  /// Prints what was asked of the tool itself, as its version, or says what is wrong with how it
  /// was called.
  private static func answer(to error: any Error) -> Int32 {
    let message = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      if !message.isEmpty { Output.show(message + "\n") }
      return 2
    }
    do throws(Output.Failure) {
      if !message.isEmpty { try Output.write(message + "\n") }
      return 0
    } catch {
      Output.tell(error.description)
      return 2
    }
  }
}
