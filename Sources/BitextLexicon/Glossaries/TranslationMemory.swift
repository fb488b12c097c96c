import BitextCore

/// Reads the segments of two languages out of TMX 1.4.
///
/// A unit (`tu`) has a variant for each language (`tuv`), and this a segment (`seg`) of text with
/// codes of another format in it, which are passed over.
struct TranslationMemory {
  private let languages: (first: Language, second: Language)
  private var segments: (first: [String], second: [String]) = ([], [])
  private var language: Language?
  /// The letters of the segment under way; nil outside of segments.
  private var segment: String?
  /// How many elements deep the reader is in codes.
  private var codeDepth = 0

  init(_ languages: (Language, Language)) { self.languages = languages }

  /// Calls `body` with the segments of each unit that render each other, one by one; returns why
  /// the rest of the file cannot be read.
  mutating func read(
    _ mapping: Mapping, _ body: ([String], [String]) -> Void
  ) -> GlossaryFailure? {
    mapping.readXML { reader in
      while let piece = reader.next() {
        switch piece {
        case .start(let name): start(name, reader.language)
        case .text(let text): if codeDepth == 0 { segment? += text }
        case .end(let name): end(name, body)
        }
      }
    }
  }

  private mutating func start(_ name: String, _ language: Language?) {
    if codeDepth > 0 {
      codeDepth += 1
      return
    }
    switch name {
    case "tu": segments = ([], [])
    case "tuv": self.language = language
    case "seg": segment = ""
    case "bpt", "ept", "it", "ph", "ut":
      segment? += " "
      codeDepth = 1
    case _: break
    }
  }

  private mutating func end(_ name: String, _ body: ([String], [String]) -> Void) {
    if codeDepth > 0 {
      codeDepth -= 1
      return
    }
    switch name {
    case "seg":
      if let segment, language == languages.first { segments.first.append(segment) }
      if let segment, language == languages.second { segments.second.append(segment) }
      segment = nil
    case "tu": body(segments.first, segments.second)
    case _: break
    }
  }
}
