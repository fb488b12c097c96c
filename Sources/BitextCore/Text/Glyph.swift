/// What a scalar is to a reader of text: the one place where it is told what a letter is, a
/// capital, a figure, a blank, and a mark that ends a sentence.
public enum Glyph: Sendable {
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

  /// Whether it is a letter of any case.
  @inlinable public var isLetter: Bool { self == .upper || self == .lower || self == .letter }
  /// Whether it is a blank or ends a line.
  @inlinable public var isBlank: Bool { self == .blank || self == .lineEnd }
  /// Whether it is a blank or opens a quotation or a bracket.
  @inlinable
  public var isBlankOrOpening: Bool {
    isBlank || self == .opening || self == .quote || self == .dash
  }
  /// Marks that may stand between a blank and the first word.
  @inlinable
  public var opens: Bool {
    self == .opening || self == .quote || self == .closing || self == .dash
  }
  /// Whether it ends a sentence as a rule.
  @inlinable
  public var isTerminator: Bool { self == .stop || self == .exclamation || self == .ellipsis }

  /// What a Unicode scalar is to the cutting of sentences.
  @inlinable
  public init(_ scalar: UInt32) {
    self =
      scalar < 0x80 ? Glyph(ASCII: UInt8(truncatingIfNeeded: scalar)) : Glyph(beyondASCII: scalar)
  }

  @inlinable
  init(ASCII byte: UInt8) {
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

  @usableFromInline
  init(beyondASCII scalar: UInt32) {
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
