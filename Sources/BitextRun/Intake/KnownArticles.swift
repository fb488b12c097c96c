import BitextCore

/// Articles that a step of a run had to read, for the steps after it.
///
/// Of a run only what a later step needs is kept here, and a bitext shares it: nothing is held
/// twice.
struct KnownArticles: Sendable {
  private var documents: [String: Document] = [:]
  private var sides: [String: Side] = [:]

  static let none = KnownArticles()

  /// The paths of all that was read.
  var paths: Set<String> { Set(documents.keys).union(sides.keys) }

  func document(_ path: String) -> Document? { documents[path] ?? sides[path]?.document }

  /// What was analysed as a text of this language; a side in another one is of no use.
  func side(_ path: String, in language: Language) -> Side? {
    sides[path].flatMap { $0.language == language ? $0 : nil }
  }

  mutating func keep(_ document: Document) { documents[document.path] = document }

  mutating func keep(_ side: Side) { sides[side.document.path] = side }
}
