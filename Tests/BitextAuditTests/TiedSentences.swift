import BitextAnalysis
import BitextCore

@testable import BitextAudit

/// Two texts of one bead each, with the words tied that a small glossary pairs, so that a test needs
/// no dictionary.
struct TiedSentences {
  var context: AuditContext

  init(
    _ source: String, _ sourceLanguage: Language, _ target: String, _ targetLanguage: Language,
    _ glossary: [(String, String)] = []
  ) throws {
    let sides = (
      try Self.side(source, sourceLanguage), try Self.side(target, targetLanguage)
    )
    let words = (Self.words(sides.0), Self.words(sides.1))
    var links: [TokenLink] = []
    for (i, word) in words.0.enumerated() {
      let renderings = glossary.filter { $0.0 == word }.map(\.1)
      if let j = words.1.firstIndex(where: renderings.contains) {
        links.append(TokenLink(source: i, target: j, weight: 1, evidence: .lexicon))
      }
    }
    let bead = Bead(
      source: sides.0.segments.indices, target: sides.1.segments.indices, score: 1, probability: 1)
    context = AuditContext(
      Bitext(source: sides.0, target: sides.1, beads: [bead], paragraphs: [], links: links))
  }

  static func side(_ text: String, _ language: Language) throws -> Side {
    let bytes = Array(text.utf8)
    let document = Document(
      path: "a.txt", file: bytes, text: bytes, map: OffsetMap(copying: TextRange(0, bytes.count)),
      blocks: [Block(.paragraph, TextRange(0, bytes.count))])
    return try Analyser(language, segmentation: .lines).analyse(document)
  }

  private static func words(_ side: Side) -> [String] {
    side.tokens.map { side.document.string($0.range).lowercased() }
  }
}
