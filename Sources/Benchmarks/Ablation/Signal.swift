import BitextAlignment
import BitextCore
import BitextLexicon

/// Something that the aligner goes by, and how to take it away.
struct Signal: Sendable {
  var name: String
  /// Whether only the built-in words and CLDR's names are left of the lexicon.
  var hidesDictionary = false
  var parameters: @Sendable (inout AlignmentParameters) -> Void = { _ in }
  var side: @Sendable (inout Side) -> Void = { _ in }
}

extension Signal {
  /// A cost that no bead is worth; a log prior that is as good as minus infinity.
  private static let prohibitive = -1_000.0

  static let all: [Signal] = [
    Signal(name: "dictionary", hidesDictionary: true),
    Signal(name: "all words") { $0.wordWeight = 0 },
    Signal(name: "identical words", side: { $0.disguiseWords() }),
    Signal(name: "names as such", side: { $0.takeNamesForWords() }),
    Signal(name: "values of figures", side: { $0.quantities = [] }),
    Signal(name: "all figures", side: { $0.removeFigures() }),
    Signal(name: "lengths") { $0.lengthWeight = 0 },
    Signal(name: "beads of more than 1-1") {
      $0.merge = prohibitive
      $0.furtherMerge = prohibitive
    },
    Signal(name: "beads of more than 1-2") { $0.furtherMerge = prohibitive },
    Signal(name: "repetitions") { $0.repetition = 0 },
    Signal(name: "second pass") { $0.moved = -prohibitive },
    Signal(name: "headings", side: { $0.takeHeadingsForParagraphs() }),
    Signal(name: "paragraphs") {
      $0.crossesParagraph = 0
      $0.paragraphMismatch = 0
    },
    Signal(name: "the article's own chance") { $0.belief = 1e9 },
  ]
}

extension Side {
  /// Gives the words forms that the other language has not; stems and letters stay.
  fileprivate mutating func disguiseWords() {
    for index in tokens.indices where tokens[index].kind != .number {
      tokens[index].form = WordHash.hash("\(language) \(tokens[index].form)")
    }
  }

  fileprivate mutating func takeNamesForWords() {
    for index in tokens.indices where tokens[index].kind == .name { tokens[index].kind = .word }
  }

  fileprivate mutating func removeFigures() {
    quantities = []
    for index in tokens.indices where tokens[index].kind == .number {
      tokens[index].kind = .punctuation
    }
  }

  fileprivate mutating func takeHeadingsForParagraphs() {
    for index in document.blocks.indices where document.blocks[index].role.isHeading {
      document.blocks[index].role = .paragraph
    }
  }
}
