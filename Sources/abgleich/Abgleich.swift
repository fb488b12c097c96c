import ArgumentParser
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

  /// As the argument parser's own, but a usage error is exit status 2 like all that could not run.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitCode {
      Glibc.exit(status.rawValue)
    } catch {
      let isRequest = exitCode(for: error).isSuccess
      let message = fullMessage(for: error)
      if !message.isEmpty {
        Output.write(Array((message + "\n").utf8), to: isRequest ? STDOUT_FILENO : STDERR_FILENO)
      }
      Glibc.exit(isRequest ? 0 : 2)
    }
  }
}
