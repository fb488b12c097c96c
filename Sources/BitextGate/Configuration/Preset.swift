import BitextAudit
import BitextCore

/// A set of values for one use; what a configuration says goes before.
public enum Preset: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// For people who read the report: everything that was found, however unsure.
  case editor
  /// For machines that stop a change: only what is more likely right than wrong, and new articles
  /// without a version in the other language are worth a warning.
  case gate

  /// As a configuration names it.
  public var description: String { rawValue }

  /// The least confidence of a finding, from 0 to 1.
  var confidence: Double {
    switch self {
    case .editor: 0
    case .gate: 0.5
    }
  }

  /// What rules are set to where an article has no version in the other language.
  var rulesOfLoneArticles: [String: RuleSetting] {
    switch self {
    case .editor: [:]
    case .gate: [AuditResult.Unpaired.rule: RuleSetting(limit: Setting(.warning, .preset(self)))]
    }
  }
}
