import BitextCore

/// The numbered items of a list that stands in one block: "1. ... 2. ...", "a) ... b) ...",
/// "i. ... ii. ...".
///
/// An item is only taken for one when its numeral follows upon the one before in the same style.
struct Enumeration {
  fileprivate enum Style { case figure, roman, largeRoman, letter, largeLetter }

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
    guard let style = Style(ofFirst: text[start..<end]) else { return }
    let past = text.end(from: end, before: Swift.min(end + 2, limit)) {
      $0 == .stop || $0 == .closing
    }
    guard past > end, past < limit, text.glyph(at: past).isBlank else { return }
    mark = Array(text[end..<past])
    // "A. Huber und B. Maier" are initials, "I. von Bern" is one too.
    if style == .largeLetter, mark[0] == UInt8(ascii: ".") { return }
    self.style = style
    value = style.value(of: text[start..<end]) ?? 0
  }

  /// Where the next item starts if the first byte of its mark is at `offset`; counts it.
  mutating func item(endingAt offset: Int, in text: [UInt8], from lower: Int) -> Int? {
    guard let style, text[offset] == mark[0], offset + mark.count < text.count else { return nil }
    let past = offset + mark.count
    guard text[offset..<past].elementsEqual(mark), text.glyph(at: past).isBlank else { return nil }
    let start = text.start(from: offset, after: lower) { $0.isLetter || $0 == .digit }
    guard start > lower, style.value(of: text[start..<offset]) == value + 1 else { return nil }
    let before = text.glyph(before: start)
    guard before.isBlank || before == .bullet else { return nil }
    value += 1
    let blank = text.start(from: start, after: lower) { $0 == .blank }
    let bullet = text.start(from: blank, after: lower) { $0 == .bullet }
    return bullet < blank ? bullet : start
  }
}

extension Enumeration.Style {
  /// The style of a list's first numeral; a list may start with any figure or letter, and with a
  /// Roman one.
  fileprivate init?(ofFirst numeral: ArraySlice<UInt8>) {
    let styles: [Self] = [.figure, .roman, .largeRoman, .letter, .largeLetter]
    guard
      let style = styles.first(where: {
        guard let value = $0.value(of: numeral) else { return false }
        return $0 == .roman || $0 == .largeRoman ? value == 1 : true
      })
    else { return nil }
    self = style
  }

  fileprivate func value(of numeral: ArraySlice<UInt8>) -> Int? {
    guard let first = numeral.first, numeral.count <= 5 else { return nil }
    switch self {
    case .figure:
      guard numeral.count <= 2, numeral.allSatisfy({ $0.isDigit }) else { return nil }
      return numeral.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    case .letter: return numeral.count == 1 && first.isASCIISmall ? Int(first &- 0x60) : nil
    case .largeLetter: return numeral.count == 1 && first.isASCIICapital ? Int(first &- 0x40) : nil
    case .roman: return Self.roman(numeral, from: "ivx")
    case .largeRoman: return Self.roman(numeral, from: "IVX")
    }
  }

  private static func roman(_ numeral: ArraySlice<UInt8>, from digits: StaticString) -> Int? {
    var total = 0
    var last = 0
    for letter in numeral.reversed() {
      let place = digits.withUTF8Buffer { $0.firstIndex(of: letter) }
      guard let place else { return nil }
      let value = [1, 5, 10][place]
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
  }
}
