import BitextCore

/// The numbered items of a list that stands in one block: "1. ... 2. ...", "a) ... b) ...".
///
/// An item is only taken for one when its numeral follows upon the one before in the same style.
struct Enumeration {
  fileprivate enum Style { case figure, letter }

  private var style: Style?
  private var value = 0
  /// The bytes after the numeral: ".", ")" or ".)".
  private var mark: [UInt8] = []
  /// Whether the block begins with a bullet.
  private(set) var isBulleted = false

  var isNumbered: Bool { style != nil }

  init(at offset: Int, in text: [UInt8], before limit: Int) {
    guard offset < limit else { return }
    isBulleted = text.glyph(at: offset) == .bullet
    let start = text.end(from: offset, before: limit) { $0 == .bullet || $0.isBlank }
    let end = text.end(from: start, before: limit) { $0.isLetter || $0 == .digit }
    guard let (style, value) = text.numeral(TextRange(start, end)) else { return }
    let past = text.end(from: end, before: Swift.min(end + 2, limit)) {
      $0 == .stop || $0 == .closing
    }
    guard past > end, past < limit, text.glyph(at: past).isBlank else { return }
    self.style = style
    self.value = value
    mark = Array(text[end..<past])
  }

  /// Where the next item starts if the first byte of its mark is at `offset`; counts it.
  mutating func item(endingAt offset: Int, in text: [UInt8], from lower: Int) -> Int? {
    guard let style, text[offset] == mark[0], offset + mark.count < text.count else { return nil }
    let past = offset + mark.count
    guard text[offset..<past].elementsEqual(mark), text.glyph(at: past).isBlank else { return nil }
    let start = text.start(from: offset, after: lower) { $0.isLetter || $0 == .digit }
    guard start > lower, let numeral = text.numeral(TextRange(start, offset)) else { return nil }
    guard numeral.style == style, numeral.value == value + 1 else { return nil }
    let before = text.glyph(before: start)
    guard before.isBlank || before == .bullet else { return nil }
    value += 1
    let blank = text.start(from: start, after: lower) { $0 == .blank }
    let bullet = text.start(from: blank, after: lower) { $0 == .bullet }
    return bullet < blank ? bullet : start
  }
}

extension [UInt8] {
  /// The value of a list's numeral, a figure or a small letter, and its style.
  fileprivate func numeral(_ range: TextRange) -> (style: Enumeration.Style, value: Int)? {
    guard !range.isEmpty, range.count <= 2 else { return nil }
    let letters = self[range.offsets]
    if letters.allSatisfy({ $0 &- 0x30 < 10 }) {
      return (.figure, letters.reduce(0) { $0 * 10 + Int($1 &- 0x30) })
    }
    guard letters.count == 1, let letter = letters.first, letter &- 0x61 < 26 else { return nil }
    return (.letter, Int(letter &- 0x61) + 1)
  }
}
