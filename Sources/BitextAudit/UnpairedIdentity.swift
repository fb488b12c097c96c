public import BitextCore

extension AuditResult.Unpaired {
  /// The name of the rule that it breaks.
  public static var rule: String { Rule.unpairedArticle.name }

  /// What an article without a counterpart is recognised by: its path, in a report as it was given,
  /// in a baseline from the project's root.
  public static func fingerprint(_ path: String) -> String {
    WordHash.digits("\(rule)\n\(PathName.shown(path))")
  }
}
