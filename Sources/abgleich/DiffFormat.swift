/// The forms in which a comparison can be asked for, by name.
enum DiffFormat: String, CaseIterable {
  case text, markdown, html, json

  /// All names in a row.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
