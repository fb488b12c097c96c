import BitextCore

/// Reads the terms of two languages out of TBX-Basic.
///
/// An entry is a concept (`conceptEntry`, in version 2 `termEntry`) with a section for each
/// language (`langSec`, `langSet`), and in it one `term` or several.
struct TermBase {
  private let languages: (first: Language, second: Language)
  private var terms: (first: [String], second: [String]) = ([], [])
  private var language: Language?
  /// The letters of the term under way; nil outside of terms.
  private var term: String?

  init(_ languages: (Language, Language)) { self.languages = languages }

  /// Calls `body` with the terms of each concept; returns why the rest of the file cannot be read.
  mutating func read(
    _ mapping: Mapping, _ body: ([String], [String]) -> Void
  ) -> GlossaryFailure? {
    mapping.readXML { reader in
      while let piece = reader.next() {
        switch piece {
        case .start(let name): start(name, reader.language)
        case .text(let text): term? += text
        case .end(let name): end(name, body)
        }
      }
    }
  }

  private mutating func start(_ name: String, _ language: Language?) {
    switch name {
    case "conceptEntry", "termEntry": terms = ([], [])
    case "langSec", "langSet": self.language = language
    case "term": term = ""
    case _: break
    }
  }

  private mutating func end(_ name: String, _ body: ([String], [String]) -> Void) {
    switch name {
    case "term":
      if let term, language == languages.first { terms.first.append(term) }
      if let term, language == languages.second { terms.second.append(term) }
      term = nil
    case "conceptEntry", "termEntry": body(terms.first, terms.second)
    case _: break
    }
  }
}
