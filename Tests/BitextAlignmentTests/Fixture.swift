import BitextAnalysis
import BitextCore
import BitextLexicon

@testable import BitextAlignment

/// Small articles for tests: paragraphs as strings, sentences by the analyser.
enum Fixture {
  static func side(
    _ paragraphs: [String], _ language: Language, role: Role = .paragraph,
    segmentation: Analyser.Segmentation = .lines
  ) throws -> Side {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for paragraph in paragraphs {
      if !text.isEmpty { text += [10, 10] }
      blocks.append(Block(role, TextRange(text.count, text.count + paragraph.utf8.count)))
      text += paragraph.utf8
    }
    let document = Document(
      path: "article.\(language).txt", file: text, text: text,
      map: OffsetMap(copying: TextRange(0, text.count)), blocks: blocks)
    return try Analyser(language, segmentation: segmentation).analyse(document)
  }

  /// What is known without any dictionary installed: the same on every machine.
  static let lexicon = Lexicon.open(
    source: .english, target: .german, cache: .none, dictionaries: [])

  static func align(_ english: [String], _ german: [String]) throws -> Bitext {
    try Aligner(lexicon).align(side(english, .english), side(german, .german))
  }

  /// The shapes of the beads with what they hold, for comparing at a glance: "1-2".
  static func shapes(_ bitext: Bitext) -> [String] {
    bitext.beads.map { "\($0.source.count)-\($0.target.count)" }
  }
}
