import BitextCore

/// Writes the sentences of one side as HTML, with the words that are tied to the other side.
struct BeadMarkup {
  private let side: Side
  private let ties: [TiedWord]
  private let content: ContentWords

  init(_ side: Side, _ ties: [TiedWord], _ content: ContentWords) {
    self.side = side
    self.ties = ties
    self.content = content
  }

  /// The sentence as it is.
  func plain(_ segment: Segment) -> String {
    HTMLText.of(side.document.text[segment.range.offsets])
  }

  /// The sentence with the numbers of its tied words; what carries content and is tied to nothing
  /// is set apart from the function words.
  func tied(_ segment: Segment) -> String {
    var out: [UInt8] = []
    var offset = segment.range.lower
    var words = ties.within(segment.tokens)
    for (index, token) in zip(segment.tokens, side.tokens[segment.tokens])
    where offset <= token.range.lower && token.range.upper <= segment.range.upper {
      if let word = words.first, word.tokens.lowerBound == index {
        words.removeFirst()
        append(TextRange(offset, word.range.lower), to: &out)
        append(word, isContent: content.contains(token), to: &out)
        offset = word.range.upper
      } else if content.contains(token) {
        append(TextRange(offset, token.range.lower), to: &out)
        out += "<span class=\"u\">".utf8
        append(token.range, to: &out)
        out += "</span>".utf8
        offset = token.range.upper
      }
    }
    append(TextRange(offset, max(offset, segment.range.upper)), to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private func append(_ word: TiedWord, isContent: Bool, to out: inout [UInt8]) {
    let kind = "\(word.evidence.rawValue)\(isContent ? "" : " f") b\(word.number)"
    out += "<span class=\"w \(kind)\" title=\"\(word.evidence.label)\"><u>".utf8
    append(word.range, to: &out)
    out += "</u><sup>\(word.number)</sup></span>".utf8
  }

  private func append(_ range: TextRange, to out: inout [UInt8]) {
    HTMLText.append(side.document.text[range.offsets], to: &out)
  }
}
