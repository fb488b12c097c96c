import BitextCore

/// Takes cells of a dictionary to the builder.
struct CellPairs {
  /// Whether what stands on the left is in the builder's first language.
  let leftIsFirst: Bool
  /// A cell with more wordings than this says nothing of any of them.
  private static let mostWordings = 64

  private var first: [Expression] = []
  private var second: [Expression] = []

  init(leftIsFirst: Bool) { self.leftIsFirst = leftIsFirst }

  /// Adds two cells, any wording of the one rendering any of the other.
  mutating func add(
    _ left: Range<Int>, _ right: Range<Int>, of reader: WordingReader, _ bytes: Span<UInt8>,
    to builder: inout LexiconBuilder
  ) {
    // Often only one of the halves bears the marks.
    let grammar = [left, right].lazy.compactMap { reader.wordings[$0].first?.grammar }.first
    let (one, other) = leftIsFirst ? (left, right) : (right, left)
    Self.read(one, of: reader, bytes, grammar, &builder.first, into: &first)
    Self.read(other, of: reader, bytes, grammar, &builder.second, into: &second)
    let isVerb = first.contains(where: \.isVerb) || second.contains(where: \.isVerb)
    // Up to two wordings on each side are all meant; the more there are, the looser they get.
    let weight = min(1, (4 / Float(max(1, first.count * second.count))).squareRoot())
    for var a in first {
      a.isVerb = isVerb
      for b in second { builder.add(a, b, weight: weight) }
    }
  }

  private static func read(
    _ cell: Range<Int>, of reader: WordingReader, _ bytes: Span<UInt8>,
    _ grammar: WordingReader.Grammar?, _ vocabulary: inout Vocabulary,
    into expressions: inout [Expression]
  ) {
    expressions.removeAll(keepingCapacity: true)
    for index in cell.prefix(Self.mostWordings) {
      let wording = reader.wordings[index]
      // Long wordings are example sentences.
      guard wording.words.count <= Expression.longest else { continue }
      var expression = Expression()
      expression.isVerb = wording.grammar == .verb
      var word = 0
      for position in wording.words {
        word = vocabulary.word(bytes, reader.words[position])
        expression.append(word, vocabulary.wordClass(word))
      }
      if wording.words.count == 1 {
        vocabulary.note(word, as: wording.grammar ?? grammar)
      } else if wording.endsWithStop, vocabulary.wordClass(word) != .placeholder {
        continue
      }
      expression.close(last: word)
      expressions.append(expression)
    }
  }
}

extension Vocabulary {
  fileprivate mutating func note(_ word: Int, as grammar: WordingReader.Grammar?) {
    switch grammar {
    case .noun: note(.noun, of: word)
    case .adjective: note(.adjective, of: word)
    case .verb: noteVerb(word)
    case .other, nil: note(.other, of: word)
    }
  }
}
