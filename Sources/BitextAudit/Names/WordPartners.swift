import BitextCore
import BitextLexicon

/// Which token renders which, and which tokens ought to be rendered at all.
struct WordPartners: Sendable {
  /// For each token of a side, the one on the other side that it is tied to, or -1.
  private(set) var source: [Int32]
  private(set) var target: [Int32]
  private let functionWords: Sides<FunctionWords>

  init(_ bitext: Bitext) {
    source = Array(repeating: -1, count: bitext.source.tokens.count)
    target = Array(repeating: -1, count: bitext.target.tokens.count)
    functionWords = bitext.sides.map { FunctionWords($0.language) }
    for link in bitext.links {
      if source[link.source] < 0 { source[link.source] = Int32(link.target) }
      if target[link.target] < 0 { target[link.target] = Int32(link.source) }
    }
  }

  func of(_ half: Lexicon.Half) -> [Int32] { half == .source ? source : target }

  /// Whether a token is a word that says something: no mark, no figure, no function word, and
  /// not so short that the aligner passes it over.
  func isContent(_ token: Token, _ half: Lexicon.Half) -> Bool {
    switch token.kind {
    case .name: true
    case .word: token.range.count > 2 && !functionWords[half].contains(token.form)
    case .number, .punctuation, .url, .email, .code: false
    }
  }

  /// The content words among some tokens, and how many of them are tied.
  func share(of tokens: Range<Int>, in side: Side, _ half: Lexicon.Half) -> (tied: Int, all: Int) {
    let partners = of(half)
    var share = (tied: 0, all: 0)
    for token in tokens where isContent(side.tokens[token], half) {
      share.all += 1
      if partners[token] >= 0 { share.tied += 1 }
    }
    return share
  }
}
