import BitextCore

/// What figures that are set above the line mean, by what stands in front of them.
enum Superscript {
  /// Exponents, "km²", "10⁶".
  case power([UInt8])
  /// The mark of a note, which is no part of the text.
  case note
  /// Anything else, "19th".
  case text

  /// `before` is the text in front of the element, `content` what it holds.
  init(_ content: ArraySlice<UInt8>, behind before: ArraySlice<UInt8>) {
    let figures = content.filter { $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    guard !figures.isEmpty, figures.allSatisfy({ $0.isDigit || $0 == 0x2D || $0 == 0x2C }),
      figures.contains(where: { $0.isDigit })
    else {
      self = .text
      return
    }
    let letters = before.suffix(while: { $0.isASCIILetter || $0 >= 0x80 })
    let digits = before.suffix(while: { $0.isDigit })
    // Square and cubic units have short symbols; a note stands behind a word, a year or a mark.
    let isUnit =
      1...2 ~= letters.count && figures.count == 1 && (2...3).contains(figures[0] - 0x30)
    let isTen = digits.elementsEqual("10".utf8)
    self = isUnit || isTen ? .power(figures.flatMap(Self.raised)) : .note
  }

  private static func raised(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x31: [0xC2, 0xB9]
    case 0x32: [0xC2, 0xB2]
    case 0x33: [0xC2, 0xB3]
    case 0x30...0x39: [0xE2, 0x81, 0xB0 + (byte - 0x30)]
    case 0x2D: [0xE2, 0x81, 0xBB]
    default: []
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func suffix(while belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, belongs(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
