import BitextCore

/// What a scalar is to a segmenter.
enum Glyph {
  case blank, lineEnd
  case upper, lower
  /// A letter without case.
  case letter
  case digit
  /// The full stop; `.`
  case stop
  /// The marks that end a sentence whatever they follow; `!` and `?`.
  case exclamation
  case ellipsis
  /// Brackets and quotes that can only open or only close.
  case opening, closing
  /// Quotes that open in one language and close in another.
  case quote
  /// Marks after which a sentence goes on; `,` `;` `:`.
  case comma
  case dash, bullet, pictograph
  /// Superscript figures and the like, which refer to a note.
  case reference
  case other

  var isLetter: Bool { self == .upper || self == .lower || self == .letter }
  var isBlank: Bool { self == .blank || self == .lineEnd }
  var isBlankOrOpening: Bool { isBlank || self == .opening || self == .quote || self == .dash }
  /// Marks that may stand between a blank and the first word.
  var opens: Bool { self == .opening || self == .quote || self == .closing || self == .dash }
  var isTerminator: Bool { self == .stop || self == .exclamation || self == .ellipsis }

  init(_ scalar: UInt32) {
    self =
      scalar < 0x80 ? Glyph(ASCII: UInt8(truncatingIfNeeded: scalar)) : Glyph(beyondASCII: scalar)
  }

  private init(ASCII byte: UInt8) {
    self =
      switch byte {
      case 0x0A, 0x0D: .lineEnd
      case 0...0x20, 0x7F: .blank
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
      case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
      case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
      case UInt8(ascii: "."): .stop
      case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closing
      case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): .comma
      case UInt8(ascii: "-"): .dash
      default: .other
      }
  }

  private init(beyondASCII scalar: UInt32) {
    self =
      switch scalar {
      case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: .blank
      case 0x85, 0x2028, 0x2029: .lineEnd
      case 0xB2, 0xB3, 0xB9, 0x2070...0x209F, 0x2020, 0x2021: .reference
      case 0xC0...0xD6, 0xD8...0xDE: .upper
      // The soft hyphen is a part of its word.
      case 0xAD: .letter
      case 0xDF...0xF6, 0xF8...0xFF, 0xAA, 0xB5, 0xBA: .lower
      case 0x2026: .ellipsis
      case 0x203C, 0x2047...0x2049: .exclamation
      case 0xAB, 0xBB, 0x2018, 0x201C, 0x2039, 0x203A: .quote
      case 0x201A, 0x201E, 0xBF, 0xA1: .opening
      case 0x2019, 0x201D: .closing
      case 0x2010...0x2015, 0x2212: .dash
      case 0x2022, 0x2023, 0x2043, 0x25A0...0x25CF: .bullet
      case 0x2600...0x27BF, 0x1F000...0x1FAFF, 0xFE0F, 0x200D: .pictograph
      case 0x100...0x24FF, 0x2C00..<0x1F000, 0x20000...0x3FFFF: Glyph(rare: scalar)
      default: .other
      }
  }

  private init(rare scalar: UInt32) {
    guard let properties = Unicode.Scalar(scalar)?.properties else {
      self = .other
      return
    }
    self =
      switch properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: .upper
      case .lowercaseLetter: .lower
      case .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark: .letter
      case .decimalNumber: .digit
      default: .other
      }
  }
}

extension [UInt8] {
  /// The scalar that starts at `offset`, with its length; a stray byte stands for itself.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = self[offset]
    if lead < 0xC0 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard offset + length <= count else { return (UInt32(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(self[index] & 0x3F) }
    return (value, length)
  }

  func glyph(at offset: Int) -> Glyph { Glyph(scalar(at: offset).value) }

  /// Where the scalar that ends at `offset` starts; the start of the text has none before it.
  func scalarStart(before offset: Int) -> Int {
    var start = Swift.max(offset - 1, 0)
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  func glyph(before offset: Int) -> Glyph { glyph(at: scalarStart(before: offset)) }

  /// The end of the run of scalars from `offset` whose glyph `belongs`.
  func end(
    from offset: Int, before limit: Int, while belongs: (Glyph) -> Bool
  ) -> Int {
    var end = offset
    while end < limit {
      let (value, length) = scalar(at: end)
      if !belongs(Glyph(value)) { break }
      end += length
    }
    return Swift.min(end, limit)
  }

  /// The start of the run of scalars up to `offset` whose glyph `belongs`.
  func start(
    from offset: Int, after limit: Int, while belongs: (Glyph) -> Bool
  ) -> Int {
    var start = offset
    while start > limit {
      let before = scalarStart(before: start)
      if before < limit || !belongs(glyph(at: before)) { break }
      start = before
    }
    return start
  }

  /// The range without the blanks at its ends, no-break and other Unicode blanks among them.
  func trimmed(_ range: TextRange) -> TextRange {
    let lower = end(from: range.lower, before: range.upper, while: \.isBlank)
    return TextRange(lower, start(from: range.upper, after: lower, while: \.isBlank))
  }
}
