public import BitextCore

/// What a configuration says of one rule; what it does not say stays as it is.
public struct RuleSetting: Sendable {
  /// How much a finding may matter.
  public enum Limit: Hashable, Sendable {
    case off
    case at(Severity)

    static let warning = Limit.at(.warning)

    init?(word: String) {
      if word == "off" {
        self = .off
      } else if let severity = Severity(rawValue: word) {
        self = .at(severity)
      } else {
        return nil
      }
    }

    var word: String {
      switch self {
      case .off: "off"
      case .at(let severity): severity.rawValue
      }
    }
  }

  /// The worst that a finding of the rule may be.
  public var limit: Setting<Limit>?
  /// The least confidence that a finding of it must have, from 0 to 1.
  public var confidence: Setting<Double>?

  /// What is not given stays as it is.
  public init(limit: Setting<Limit>? = nil, confidence: Setting<Double>? = nil) {
    self.limit = limit
    self.confidence = confidence
  }

  /// Puts another's word over this one's.
  mutating func override(with other: RuleSetting) {
    limit = other.limit ?? limit
    confidence = other.confidence ?? confidence
  }
}

/// What a configuration says of the rules in some part of the project.
public struct PlaceSettings: Sendable {
  /// Where the settings hold, from the configuration's folder.
  public var paths: [PathGlob]
  /// What is said of rules there, by their names.
  public var rules: [String: RuleSetting]
  /// The line where it is said.
  public var origin: Origin

  /// Whether a pair lies there, by either of its paths from the configuration's folder.
  func contains(_ paths: [String]) -> Bool {
    self.paths.contains { glob in paths.contains { glob.contains($0) } }
  }
}
