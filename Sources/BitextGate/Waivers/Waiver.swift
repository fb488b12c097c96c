import BitextCore

/// A finding that a person accepts, and why.
public struct Waiver: Hashable, Sendable {
  /// The rule's name.
  public var rule: String
  /// 16 hexadecimal digits.
  public var fingerprint: String
  /// Why the finding is accepted, in the person's words.
  public var reason: String
  /// Who accepts it.
  public var author: String
  /// The path of the translation, or of the article that stands alone, from the project's root;
  /// nil for wherever the finding is.
  public var article: String?
  /// The last day on which it holds; nil for ever.
  public var expires: CalendarDate?

  /// A waiver for ever and anywhere unless it is said otherwise.
  public init(
    rule: String, fingerprint: String, reason: String, author: String, article: String? = nil,
    expires: CalendarDate? = nil
  ) {
    self.rule = rule
    self.fingerprint = fingerprint
    self.reason = reason
    self.author = author
    self.article = article
    self.expires = expires
  }

  func lasts(asLongAs other: Waiver) -> Bool {
    guard let end = expires else { return true }
    return other.expires.map { $0 <= end } ?? false
  }

  /// What is wrong with a rule and a fingerprint that a user gave; without a rule, the first digits
  /// are enough.
  public static func complaint(rule: String?, fingerprint: String) -> String? {
    if let message = rule.flatMap({ RuleNames.check($0) }) { return message }
    let isUsable =
      rule == nil
      ? fingerprint.utf8.count >= 4 && fingerprint.utf8.count <= 16
        && Fingerprints.isStart(fingerprint)
      : Fingerprints.isWhole(fingerprint)
    return isUsable
      ? nil
      : "“\(fingerprint)” is no fingerprint; expected 16 hexadecimal digits"
        + (rule == nil ? ", or the first four and more" : "")
  }

  /// The entry as lines of YAML, to be put at the end of a file of waivers.
  public var yaml: String {
    var lines = ["- rule: \(rule)", "  fingerprint: \(YAMLText.quoted(fingerprint))"]
    if let article { lines.append("  article: \(YAMLText.quoted(PathName.shown(article)))") }
    lines += ["  reason: \(YAMLText.quoted(reason))", "  author: \(YAMLText.quoted(author))"]
    if let expires { lines.append("  expires: \(expires)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
