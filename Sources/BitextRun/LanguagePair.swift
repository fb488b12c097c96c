public import BitextCore
import BitextLanguages

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

  /// English into German, as the packs have it; if only one language is given and it is one of
  /// these, from or into the other.
  public init(source: Language? = nil, target: Language? = nil) {
    let usual = Pack.usualLanguages
    self.source = source ?? (target == usual.source ? usual.target : usual.source)
    self.target = target ?? (source == usual.target ? usual.source : usual.target)
    isSourceSaid = source != nil
    isTargetSaid = target != nil
  }
}
