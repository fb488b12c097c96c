import BitextCore

/// Reads a dictionary in Ding's format.
struct DingDictionary {
  /// Whether the left half is in the builder's first language.
  var leftIsFirst: Bool

  func read(_ bytes: Span<UInt8>, into builder: inout LexiconBuilder) {
    var entry = DingEntry()
    var start = 0
    for offset in 0...bytes.count
    where offset == bytes.count || bytes[offset] == UInt8(ascii: "\n") {
      if entry.read(bytes, TextRange(start, offset)) { add(entry, bytes, into: &builder) }
      start = offset + 1
    }
  }

  private func add(
    _ entry: DingEntry, _ bytes: Span<UInt8>, into builder: inout LexiconBuilder
  ) {
    let firstCells = leftIsFirst ? entry.first : entry.second
    let secondCells = leftIsFirst ? entry.second : entry.first
    for (firstCell, secondCell) in zip(firstCells, secondCells) {
      let first = expressions(firstCell, of: entry, bytes, &builder.first)
      let second = expressions(secondCell, of: entry, bytes, &builder.second)
      let isVerb = first.contains(where: \.isVerb) || second.contains(where: \.isVerb)
      // Up to two wordings on each side are all meant; the more there are, the looser they get.
      let pairs = Float(first.count * second.count)
      let weight = min(1, (4 / max(1, pairs)).squareRoot())
      for var a in first {
        a.isVerb = isVerb
        for b in second { builder.add(a, b, weight: weight) }
      }
    }
  }

  private func expressions(
    _ cell: Range<Int>, of entry: DingEntry, _ bytes: Span<UInt8>, _ vocabulary: inout Vocabulary
  ) -> [Expression] {
    var expressions: [Expression] = []
    for wording in entry.wordings[cell] {
      // Long wordings are example sentences.
      guard wording.words.count <= 8 else { continue }
      let words = wording.words.map { vocabulary.word(bytes, entry.words[$0]) }
      if wording.endsWithStop, let last = words.last,
        vocabulary.wordClass(last) != .placeholder, words.count > 1
      {
        continue
      }
      if words.count == 1 { vocabulary.note(words[0], as: wording.grammar) }
      expressions.append(
        Expression(words, isVerb: wording.grammar == .verb, in: vocabulary))
    }
    return expressions
  }
}

extension Vocabulary {
  fileprivate mutating func note(_ word: Int, as grammar: DingEntry.Grammar?) {
    switch grammar {
    case .noun: note(.noun, of: word)
    case .adjective: note(.adjective, of: word)
    case .verb: noteVerb(word)
    case .other, nil: note(.other, of: word)
    }
  }
}
