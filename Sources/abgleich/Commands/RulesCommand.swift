import ArgumentParser
import BitextAudit
import BitextReports

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Prints the handbook: every rule, its reason, its examples.")

  @Argument(help: "The name of one rule; without, all.")
  var rule: String?

  func run() throws {
    guard let rule else {
      try Output.write(
        AllRules.rules.map { Handbook(columns: Terminal.columns).entry(for: $0) }
          .joined(separator: "\n"))
      return
    }
    guard let found = AllRules.rules.first(where: { $0.name == rule }) else {
      throw ValidationError(
        "“\(rule)” is no rule; expected one of \(AllRules.rules.map(\.name).joined(separator: ", "))"
      )
    }
    try Output.write(Handbook(columns: Terminal.columns).entry(for: found))
  }
}
