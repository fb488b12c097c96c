import BitextCore

/// The items of a list that a report of an audit and one of a comparison have in common.
enum MarkdownItem {
  /// An article without a counterpart; with the rule's name where no heading says what is wrong.
  static func of(_ article: AuditResult.Unpaired, rule: String? = nil) -> String {
    let rule = rule.map { "\(MarkdownText.code($0)) " } ?? ""
    let language = article.language.map { " (\(MarkdownText.of($0.code)))" } ?? ""
    return "- **\(article.severity.rawValue)** \(rule)\(MarkdownText.code(article.path))\(language)"
  }

  /// What could not be audited.
  static func of(_ failure: AuditResult.Failure) -> String {
    "- \(MarkdownText.code(failure.path)): \(MarkdownText.of(failure.message))"
  }

  /// Writes lines as a quotation below an item, if there are any.
  static func quote(_ lines: [String], to out: inout [UInt8]) {
    if !lines.isEmpty { out.line("  > " + lines.joined(separator: "\\\n  > ")) }
  }
}
