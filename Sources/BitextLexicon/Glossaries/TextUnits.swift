import BitextCore

/// Reads units of texts that render each other out of XML: the concepts of a term base, the
/// translation units of a memory.
struct TextUnits {
  /// The elements of a format.
  struct Names {
    /// Those that hold all languages.
    var units: Set<String>
    /// Those that hold one language, which they declare.
    var languages: Set<String>
    /// What holds a text.
    var text: String
    /// Those inside a text that hold what belongs to another format; they are passed over.
    var codes: Set<String> = []

    /// TBX-Basic, in version 3 and in version 2.
    static let tbx = Names(
      units: ["conceptEntry", "termEntry"], languages: ["langSec", "langSet"], text: "term")
    static let tmx = Names(
      units: ["tu"], languages: ["tuv"], text: "seg", codes: ["bpt", "ept", "it", "ph", "ut"])
  }

  private let names: Names
  private let languages: (first: Language, second: Language)
  /// The texts of the unit under way in the two languages.
  private var texts: (first: [String], second: [String]) = ([], [])
  private var language: Language?
  /// The letters of the text under way; nil outside of texts.
  private var text: String?
  /// How many elements deep the reader is in codes.
  private var codeDepth = 0

  init(_ names: Names, _ languages: (Language, Language)) {
    self.names = names
    self.languages = languages
  }

  /// Calls `body` with the texts of each unit; returns why the rest of the file cannot be read.
  mutating func read(
    _ mapping: Mapping, _ body: ([String], [String]) -> Void
  ) -> GlossaryFailure? {
    mapping.readXML { reader in
      while let piece = reader.next() {
        switch piece {
        case .start(let name): start(name, reader.language)
        case .text(let letters): if codeDepth == 0 { text? += letters }
        case .end(let name): end(name, body)
        }
      }
    }
  }

  private mutating func start(_ name: String, _ language: Language?) {
    if codeDepth > 0 || names.codes.contains(name) {
      if codeDepth == 0 { text? += " " }
      codeDepth += 1
    } else if names.units.contains(name) {
      texts = ([], [])
    } else if names.languages.contains(name) {
      self.language = language
    } else if name == names.text {
      text = ""
    }
  }

  private mutating func end(_ name: String, _ body: ([String], [String]) -> Void) {
    if codeDepth > 0 {
      codeDepth -= 1
    } else if name == names.text {
      if let text, language == languages.first { texts.first.append(text) }
      if let text, language == languages.second { texts.second.append(text) }
      text = nil
    } else if names.units.contains(name) {
      body(texts.first, texts.second)
    }
  }
}
