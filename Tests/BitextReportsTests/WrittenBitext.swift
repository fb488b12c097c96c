import BitextCore

/// A bitext written by hand: sentences, their words as tokens, and ties between words.
struct WrittenBitext {
  private(set) var bitext: Bitext

  init(_ bitext: Bitext) {
    self.bitext = bitext
    self.bitext.source.tokenise()
    self.bitext.target.tokenise()
  }

  /// Paragraphs of sentences on either side, and beads over sentences by their numbers; a
  /// paragraph stands beside the one of its number.
  init(_ english: [[String]], _ german: [[String]], beads: [Bead]) {
    let source = Self.side("a.en.txt", .english, english)
    let target = Self.side("a.de.txt", .german, german)
    let count = max(english.count, german.count)
    self.init(
      Bitext(
        source: source, target: target, beads: beads,
        paragraphs: (0..<count).map {
          ParagraphBead(
            source: $0 < english.count ? [$0] : [], target: $0 < german.count ? [$0] : [])
        },
        links: []))
  }

  /// Ties two words of a bead, each where it first stands in it.
  mutating func tie(
    _ source: String, _ target: String, _ evidence: TokenLink.Evidence = .lexicon, bead: Int
  ) {
    let bead = bitext.beads[bead]
    guard let here = bitext.source.token(source, in: bead.source),
      let there = bitext.target.token(target, in: bead.target)
    else { return }
    bitext.links.append(TokenLink(source: here, target: there, weight: 1, evidence: evidence))
    bitext.links.sort { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  mutating func name(_ source: String, _ target: String) {
    bitext.source.document.path = source
    bitext.target.document.path = target
  }

  mutating func move(_ bead: Int) { bitext.beads[bead].isMoved = true }

  /// Reads some words of the source, and of the target, as one figure, which is no other.
  mutating func read(_ source: String, _ target: String) {
    let value = ExactDecimal(Int64(1 + bitext.source.quantities.count))
    bitext.source.quantities.append(
      Quantity(kind: .cardinal, range: bitext.source.place(source), value: value))
    bitext.target.quantities.append(
      Quantity(kind: .cardinal, range: bitext.target.place(target), value: value))
  }

  private static func side(_ path: String, _ language: Language, _ paragraphs: [[String]]) -> Side {
    var written = WrittenSide(path, language)
    for sentences in paragraphs { written.add(.paragraph, sentences) }
    return written.side
  }
}

extension Bead {
  /// A bead that is surely right.
  init(_ source: Range<Int>, _ target: Range<Int>) {
    self.init(source: source, target: target, score: 0.9, probability: 0.98)
  }
}

extension Side {
  fileprivate mutating func tokenise() {
    for index in segments.indices {
      let first = tokens.count
      tokenise(segments[index].range)
      segments[index].tokens = first..<tokens.count
    }
  }

  /// Letters and digits that follow each other are a word, all else but blanks is a mark.
  private mutating func tokenise(_ range: TextRange) {
    var start = range.lower
    var isInWord = false
    for scalar in document.string(range).unicodeScalars {
      let end = start + String(scalar).utf8.count
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWord && isInWord {
        tokens[tokens.count - 1].range.upper = end
      } else if !scalar.properties.isWhitespace {
        let kind: Token.Kind =
          scalar.properties.numericType != nil ? .number : isWord ? .word : .punctuation
        tokens.append(Token(range: TextRange(start, end), kind: kind, form: 0, stem: 0))
      }
      isInWord = isWord
      start = end
    }
    for index in tokens.indices {
      let form = WordHash.hash(WordFolding.folded(document.text[tokens[index].range.offsets]))
      tokens[index].form = form
      tokens[index].stem = form
    }
  }

  fileprivate func token(_ word: String, in run: Range<Int>) -> Int? {
    tokens(of: run).first { document.string(tokens[$0].range) == word }
  }
}
