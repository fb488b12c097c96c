import BitextCore
import BitextUnicode

/// ICU's word boundaries (Unicode Standard Annex 29, WB3 to WB13b) in text of Latin letters,
/// figures, blanks and the marks of European print.
///
/// Nearly all German and English text is of this kind, and ICU's automaton takes several times as
/// long over it. Whatever has to be known of other characters - marks that combine, soft hyphens,
/// other scripts, emoji - is left to ICU, as are the marks that its versions disagree on: the at
/// sign, and the colon between letters.
struct LatinWordBreaks {
  /// What a scalar is to the rules; `foreign` is what they do not cover.
  private enum Class {
    case foreign, other, blank, letter, digit
    /// Joins letters and figures on either side; the low line.
    case joiner
    /// Join two letters, two figures, or either.
    case midLetter, midNumber, midBoth
    case colon
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let limit: Int

  /// Appends the pieces of `range` that are no blanks; returns whether the rules cover all of it.
  static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: TextRange, into pieces: inout [Tokenizer.Piece]
  ) -> Bool {
    let breaks = LatinWordBreaks(bytes: bytes, limit: range.upper)
    var offset = range.lower
    while offset < range.upper {
      let (kind, length) = breaks.scalar(at: offset)
      switch kind {
      case .foreign: return false
      case .blank: offset += length
      case .letter, .digit, .joiner:
        guard let piece = breaks.word(from: offset) else { return false }
        pieces.append(piece)
        offset = piece.range.upper
      case .other, .midLetter, .midNumber, .midBoth, .colon:
        pieces.append(
          Tokenizer.Piece(range: TextRange(offset, offset + length), status: .none))
        offset += length
      }
    }
    return true
  }

  /// The word at `start` with the status that ICU gives it, that of its last letter or figure.
  private func word(from start: Int) -> Tokenizer.Piece? {
    var end = start
    var last = Class.other
    var status = Breaker.WordStatus.none
    while end < limit {
      let (kind, length) = scalar(at: end)
      switch kind {
      case .letter: status = .letters
      case .digit: status = .number
      case .joiner: if last == .joiner { status = .letters }
      case .midLetter, .midNumber, .midBoth, .colon:
        let next = end + length < limit ? scalar(at: end + length).kind : .other
        let isBetweenLetters = last == .letter && next == .letter
        if kind == .colon, isBetweenLetters { return nil }
        let joinsLetters = isBetweenLetters && kind != .midNumber && kind != .colon
        let joinsFigures =
          last == .digit && next == .digit && (kind == .midNumber || kind == .midBoth)
        guard joinsLetters || joinsFigures else { return piece(start, end, status) }
      case .foreign, .other, .blank: return piece(start, end, status)
      }
      last = kind
      end += length
    }
    return piece(start, end, status)
  }

  private func piece(_ start: Int, _ end: Int, _ status: Breaker.WordStatus) -> Tokenizer.Piece {
    Tokenizer.Piece(range: TextRange(start, end), status: status)
  }

  /// Not by `Glyph` and the common walk: it is the automaton's table, and runs over every byte.
  private func scalar(at offset: Int) -> (kind: Class, length: Int) {
    let byte = bytes[offset]
    if (byte | 0x20) &- 0x61 < 26 { return (.letter, 1) }
    if byte < 0x80 { return (LatinWordBreaks.ascii(byte), 1) }
    guard offset + 1 < limit else { return (.foreign, 1) }
    let second = bytes[offset + 1]
    switch byte {
    case 0xC3: return (second == 0x97 || second == 0xB7 ? .other : .letter, 2)
    case 0xC4...0xC8: return (.letter, 2)
    case 0xC2: return (LatinWordBreaks.latin1(second), 2)
    case 0xE2 where offset + 2 < limit: return (punctuation(second, bytes[offset + 2]), 3)
    case _: return (.foreign, 1)
    }
  }

  private static func ascii(_ byte: UInt8) -> Class {
    switch byte {
    case 0...0x20, 0x7F: .blank
    case 0x30...0x39: .digit
    case UInt8(ascii: "_"): .joiner
    case UInt8(ascii: "."), UInt8(ascii: "'"): .midBoth
    case UInt8(ascii: ","), UInt8(ascii: ";"): .midNumber
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "@"): .foreign
    default: .other
    }
  }

  /// U+0080 to U+00BF by their second byte.
  private static func latin1(_ byte: UInt8) -> Class {
    switch byte {
    case 0xA0: .blank
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xB7: .midLetter
    case 0x80...0x9F, 0xAD: .foreign
    default: .other
    }
  }

  /// General punctuation and the signs of currencies.
  private func punctuation(_ second: UInt8, _ third: UInt8) -> Class {
    switch (second, third) {
    case (0x80, 0x98), (0x80, 0x99), (0x80, 0xA4): .midBoth
    case (0x80, 0xA7): .midLetter
    case (0x80, 0x90...0x97), (0x80, 0x9A...0xA3), (0x80, 0xA5), (0x80, 0xA6): .other
    case (0x80, 0xB0...0xBA), (0x82, 0xA0...0xBF): .other
    default: .foreign
    }
  }
}
