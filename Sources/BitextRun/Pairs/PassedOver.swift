import BitextCore
import BitextPairing
import BitextReading

/// What a search passes over, each kind of it counted in one clause.
enum PassedOver {
  /// How many kinds are named, those of most files first.
  private static let mostKinds = 12

  /// Files that are no articles by their names.
  static func files(_ paths: [String]) -> String? {
    clause(
      paths.map { FileKind.label(of: $0) }, "file", "skipped because of their kind")
  }

  /// Articles in languages that nobody asked about.
  static func articles(_ articles: [ArticlePairs.Unpaired]) -> String? {
    clause(
      articles.map { $0.language?.code ?? "?" }, "article",
      "left aside, in languages that were not asked for")
  }

  private static func clause(_ kinds: [String], _ noun: String, _ what: String) -> String? {
    if kinds.isEmpty { return nil }
    let counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let names =
      counts.prefix(mostKinds).map { "\($0.value) \($0.key)" }
      + (counts.count > mostKinds ? ["\(counts.count - mostKinds) more kinds"] : [])
    let number = "\(kinds.count) \(noun)\(kinds.count == 1 ? "" : "s")"
    return "\(number) \(what): \(names.joined(separator: ", "))"
  }
}
