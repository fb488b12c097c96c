import ArgumentParser
import BitextCore

/// The least severity that makes the exit status 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable, Sendable {
  case error, warning, note, never

  var severity: Severity? { Severity(rawValue: rawValue) }
}
