import BitextCore

/// What one scalar of UTF-8 is to a reader of figures.
struct QuantityScalar {
  enum Kind {
    case blank(QuantityPiece.Gap)
    /// Soft hyphens and joiners.
    case ignored
    case digit, letter
    /// A mark by its scalar value; variants of one function share the ASCII one.
    case mark(UInt32)
  }

  var kind: Kind
  var length: Int

  init(_ text: Span<UInt8>, at offset: Int, end: Int) {
    let byte = text[offset]
    if byte < 0x80 {
      length = 1
      kind = Self.ascii(byte)
      return
    }
    let scalar = text.scalar(at: offset)
    length = min(scalar.length, end - offset)
    kind = Self.wide(scalar.value)
  }

  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x0A, 0x0D: .blank(.line)
    case 0...0x20: .blank(.blank)
    case _: .mark(UInt32(byte))
    }
  }

  private static func wide(_ value: UInt32) -> Kind {
    switch value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank(.fixed)
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: .ignored
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xBA: .letter
    case 0x2010, 0x2011: .mark(0x2D)
    case 0x2012, 0x2013: .mark(0x2013)
    case 0x2018, 0x2019, 0x2032, 0xB4: .mark(0x27)
    case 0xFF0D: .mark(0x2212)
    // The wide forms of ASCII's marks, as East Asian texts have them.
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20: .mark(value - 0xFEE0)
    case 0x201C...0x201F, 0x2033: .mark(0x22)
    case 0x80...0xBF, 0xD7, 0xF7, 0x2014...0x2BFF, 0x3001...0x303F, 0x1F000...: .mark(value)
    case _: .letter
    }
  }
}

/// Folds the letters of the words in the tables: case, and `ß` as `ss`; all that two languages
/// need at a fraction of the cost of `WordFolding`.
enum QuantityFolding {
  /// Folds a scalar of UTF-8.
  static func fold(_ scalar: Span<UInt8>, into out: inout [UInt8]) {
    let first = scalar[0]
    if scalar.count == 1 {
      out.append(first.foldedASCII)
    } else if first == 0xC3, scalar.count == 2 {
      fold(scalar[1]) { out.append($0) }
    } else {
      for index in scalar.indices { out.append(scalar[index]) }
    }
  }

  /// Folds a letter of Latin-1 by its second byte, the one behind 0xC3.
  @inline(__always)
  static func fold(_ second: UInt8, append: (UInt8) -> Void) {
    if second == 0x9F {
      append(0x73)
      append(0x73)
    } else {
      append(0xC3)
      append(second < 0xA0 && second != 0x97 ? second + 0x20 : second)
    }
  }

  /// Folds letters that are valid UTF-8.
  static func fold(_ letters: ArraySlice<UInt8>, into out: inout [UInt8]) {
    var offset = letters.startIndex
    while offset < letters.endIndex {
      let byte = letters[offset]
      if byte == 0xC3, offset + 1 < letters.endIndex {
        fold(letters[offset + 1]) { out.append($0) }
        offset += 2
      } else {
        out.append(byte.foldedASCII)
        offset += 1
      }
    }
  }

  static func folded(_ letters: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(letters.count)
    fold(letters, into: &out)
    return out
  }

  static func folded(_ word: String) -> [UInt8] { folded(Array(word.utf8)[...]) }
}
