/// The forms in which an audit can be asked for, by name.
enum AuditFormat: String, CaseIterable {
  case text, json, markdown, html, sarif, github, gitlab, junit, rdjson

  /// All names in a row.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
