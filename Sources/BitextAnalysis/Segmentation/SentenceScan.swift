import BitextCore

/// One walk over the bytes of a block that weighs every place where a sentence may end.
struct SentenceScan {
  private let text: [UInt8]
  private let range: TextRange
  private var rules: SentenceRules
  private let proposals: [Int]
  private var nextProposal = 0
  private var enumeration: Enumeration
  private var lines: LineRules?
  private var sentences: [TextRange] = []
  /// The end of the run of characters that was last looked at for an address: what repeats its
  /// beginning inside of one finds the same end, which is looked for once.
  private var runEnd = 0

  init(_ text: [UInt8], in range: TextRange, _ words: SentenceWords, proposals: [Int]) {
    self.text = text
    self.range = range
    self.proposals = proposals
    rules = SentenceRules(text, in: range, words)
    enumeration = Enumeration(at: range.lower, in: text, before: range.upper)
  }

  mutating func run() -> [TextRange] {
    var offset = range.lower
    while offset < range.upper {
      guard SentenceScan.isMark[Int(text[offset])] else {
        offset += 1
        continue
      }
      offset = weigh(at: offset)
    }
    takeProposals(upTo: range.upper)
    cut(range.upper, next: range.upper)
    return sentences
  }

  /// Bytes at which something may end: terminators, line ends, what closes a list's numeral, the
  /// eyes of emoticons, the colon of addresses and the hash of tags, and the lead bytes of the ellipsis, of bullets
  /// and of emoji.
  private static let isMark: [Bool] = (0..<256).map {
    ".!?\n\r):;=<xX#".utf8.contains(UInt8($0)) || $0 == 0xE2 || $0 == 0xF0
  }

  /// Weighs the mark at `offset` and returns where to go on.
  private mutating func weigh(at offset: Int) -> Int {
    let (value, length) = text.scalar(at: offset)
    switch Glyph(value) {
    case .stop, .exclamation, .ellipsis:
      return weighJuncture(at: offset)
    case .closing:
      if let item = enumeration.item(endingAt: offset, in: text, from: range.lower) {
        cut(item, next: item)
      }
      return offset + length
    case .lineEnd:
      return weighLineEnd(at: offset)
    case .bullet where enumeration.isBulleted:
      if isAfterBlank(offset) { cut(offset, next: offset) }
      return offset + length
    case .pictograph:
      let past = text.end(from: offset, before: range.upper) { $0 == .pictograph }
      return weighPictograph(at: offset, to: past)
    default:
      if isAfterBlank(offset), let past = text.endOfPictograph(at: offset, before: range.upper) {
        return weighPictograph(at: offset, to: past)
      }
      switch text[offset] {
      case UInt8(ascii: ":"): return weighAddress(at: offset)
      case UInt8(ascii: "#") where isAfterBlank(offset): return weighTag(at: offset)
      case _: return offset + length
      }
    }
  }

  /// The end of an address ends the sentence where an opener follows, as in posts; nothing inside
  /// of it does.
  private mutating func weighAddress(at colon: Int) -> Int {
    let start = colon + 3
    guard start < range.upper, text[colon..<start].elementsEqual("://".utf8) else {
      return colon + 1
    }
    if start > runEnd { runEnd = text.end(from: start, before: range.upper) { !$0.isBlank } }
    let past = runEnd
    let last = text.glyph(before: past)
    guard last.isLetter || last == .digit || text[past - 1] == UInt8(ascii: "/") else {
      return start
    }
    takeProposals(upTo: colon)
    dropProposals(upTo: past)
    cutBeforeOpener(from: past)
    return past
  }

  /// Tags at the end of a post: "#berlin Wir kommen wieder."
  private mutating func weighTag(at hash: Int) -> Int {
    let past = text.end(from: hash + 1, before: range.upper) { $0.isLetter || $0 == .digit }
    if past > hash + 1 {
      takeProposals(upTo: hash)
      cutBeforeOpener(from: past)
    }
    return past
  }

  /// Cuts at the blank at `past` where a word that opens sentences follows.
  private mutating func cutBeforeOpener(from past: Int) {
    let next = text.end(from: past, before: range.upper) { $0 == .blank }
    guard next > past, next < range.upper else { return }
    let opening = Opening(at: next, in: text, before: range.upper)
    if opening.first == .upper, rules.isSureOpener(opening) { cut(past, next: next) }
  }

  private func isAfterBlank(_ offset: Int) -> Bool {
    offset > range.lower && text.glyph(before: offset).isBlank
  }

  private mutating func weighJuncture(at offset: Int) -> Int {
    if let item = enumeration.item(endingAt: offset, in: text, from: range.lower) {
      takeProposals(upTo: item)
      cut(item, next: item)
      let past = text.end(from: offset, before: range.upper) { !$0.isBlank }
      let next = text.end(from: past, before: range.upper, while: \.isBlank)
      dropProposals(upTo: next)
      return past
    }
    let juncture = Juncture(at: offset, in: text, from: range.lower, before: range.upper)
    takeProposals(upTo: juncture.start)
    let proposed = dropProposals(upTo: juncture.next)
    if rules.isEnd(juncture, proposed: proposed) {
      cut(juncture.end, next: juncture.next)
      // ICU takes a quote without a blank before it for a closing one.
      if !juncture.hasBlank {
        dropProposals(upTo: text.end(from: juncture.next, before: range.upper, while: \.opens))
      }
    }
    return max(juncture.next, offset + 1)
  }

  private mutating func weighLineEnd(at offset: Int) -> Int {
    takeProposals(upTo: offset)
    let next = text.end(from: offset, before: range.upper, while: \.isBlank)
    dropProposals(upTo: next)
    let lines = self.lines ?? LineRules(text, in: range)
    self.lines = lines
    if lines.isEnd(from: offset, to: next, in: text, before: range.upper) {
      cut(offset, next: next)
    }
    return next
  }

  /// A smiling face without a full stop ends a sentence where a capital follows; any other emoji,
  /// which may stand for a word, only before an opener.
  private mutating func weighPictograph(at offset: Int, to past: Int) -> Int {
    let next = text.end(from: past, before: range.upper, while: \.isBlank)
    guard next > past, next < range.upper else { return past }
    let face = text.scalar(at: offset).value
    let isFace = face < 0x80 || 0x1F600...0x1F64F ~= face || 0x1F910...0x1F92F ~= face
    let opening = Opening(at: next, in: text, before: range.upper)
    if rules.isSureOpener(opening) || isFace && opening.letter == .upper {
      takeProposals(upTo: offset)
      cut(past, next: next)
    }
    return past
  }

  /// ICU's ends at marks that the rules do not know, as in other scripts.
  private mutating func takeProposals(upTo offset: Int) {
    while nextProposal < proposals.count, proposals[nextProposal] <= offset {
      let end = proposals[nextProposal]
      nextProposal += 1
      if end > rules.sentence, end < range.upper { cut(end, next: end) }
    }
  }

  @discardableResult
  private mutating func dropProposals(upTo offset: Int) -> Bool {
    let first = nextProposal
    while nextProposal < proposals.count, proposals[nextProposal] <= offset { nextProposal += 1 }
    return nextProposal > first
  }

  private mutating func cut(_ end: Int, next: Int) {
    let sentence = text.trimmed(TextRange(rules.sentence, max(end, rules.sentence)))
    rules.sentence = max(next, rules.sentence)
    if sentence.isEmpty { return }
    // Marks alone, such as "[...]" or "***", are no sentence.
    if !saysSomething(sentence), !sentences.isEmpty {
      sentences[sentences.count - 1].upper = sentence.upper
    } else {
      sentences.append(sentence)
    }
  }

  private func saysSomething(_ sentence: TextRange) -> Bool {
    text.end(from: sentence.lower, before: sentence.upper) {
      !$0.isLetter && $0 != .digit && $0 != .pictograph
    } < sentence.upper
  }
}
