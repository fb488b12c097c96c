public import BitextCore

/// The languages that a run compares.
public struct LanguagePair: Hashable, Sendable {
  /// The language translated from.
  public var source: Language
  /// The language translated into.
  public var target: Language
  /// Whether somebody said so of the texts, who may be wrong, and it is not what is usual.
  public var isSourceSaid: Bool
  /// Whether somebody named the target language.
  public var isTargetSaid: Bool

  /// English into German; if only one language is given and it is one of these, from or into the
  /// other.
  public init(source: Language? = nil, target: Language? = nil) {
    self.source = source ?? (target == .english ? .german : .english)
    self.target = target ?? (source == .german ? .english : .german)
    isSourceSaid = source != nil
    isTargetSaid = target != nil
  }
}
