import BitextCore
import BitextUnicode

extension [UInt8] {
  /// The range without ASCII blanks and no-break spaces at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    var lower = range.lower
    var upper = range.upper
    while lower < upper {
      if self[lower] <= 0x20 {
        lower += 1
      } else if upper - lower > 1, self[lower] == 0xC2, self[lower + 1] == 0xA0 {
        lower += 2
      } else {
        break
      }
    }
    while lower < upper {
      if self[upper - 1] <= 0x20 {
        upper -= 1
      } else if upper - lower > 1, self[upper - 1] == 0xA0, self[upper - 2] == 0xC2 {
        upper -= 2
      } else {
        break
      }
    }
    return TextRange(lower, upper)
  }

  /// Whether the bytes, valid UTF-8, are surely in NFC and visible.
  var isClean: Bool { firstSuspect(in: TextRange(0, count)) == nil }

  /// The bytes in NFC without invisible characters.
  var cleaned: [UInt8] {
    let visible = self[...].withoutInvisible
    return composed(visible) ?? visible
  }

  /// The first scalar in `range` that may be invisible or other in NFC.
  ///
  /// What Western text is made of passes: Latin letters with and without accents, typographic
  /// marks, emoji. Other scripts are suspects and take the slower way through ICU.
  func firstSuspect(in range: TextRange) -> Int? {
    var offset = range.lower
    while offset < range.upper {
      let byte = self[offset]
      if byte < 0x80 {
        if byte < 0x20, byte != 9, byte != 10, byte != 13 { return offset }
        offset += 1
      } else {
        if isSuspect(at: offset) { return offset }
        offset = scalarEnd(at: offset)
      }
    }
    return nil
  }

  private func isSuspect(at offset: Int) -> Bool {
    let byte = self[offset]
    switch byte {
    case 0..<0x20: return byte != 9 && byte != 10 && byte != 13
    case 0x20..<0x80: return false
    case 0xC2: return self[offset + 1] == 0xAD
    case 0xC3...0xCB: return false
    case 0xE2: return isSuspectPunctuation(self[offset + 1], self[offset + 2])
    case 0xF0: return self[offset + 1] != 0x9F
    default: return true
    }
  }

  /// Of U+2000...2FFF: the zero-width characters and those that NFC replaces.
  private func isSuspectPunctuation(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80:
      third <= 0x81 || third == 0x8B || third == 0x8E || third == 0x8F || (0xAA...0xAE ~= third)
    case 0x81: third >= 0xA0
    case 0x84, 0x8C, 0xAB: true
    default: false
    }
  }

  /// Whether a scalar is an ASCII blank or a no-break space.
  func isBlank(at offset: Int) -> Bool {
    self[offset] <= 0x20 || (self[offset] == 0xC2 && self[offset + 1] == 0xA0)
  }

  func isBlank(before offset: Int) -> Bool {
    self[offset - 1] <= 0x20
      || (offset > 1 && self[offset - 1] == 0xA0 && self[offset - 2] == 0xC2)
  }

  func scalarStart(before offset: Int, from start: Int) -> Int {
    Swift.max(start, scalarStart(before: offset))
  }

  func endOfSuspects(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end, isSuspect(at: offset) { offset = scalarEnd(at: offset) }
    return Swift.min(offset, end)
  }
}

extension ArraySlice<UInt8> {
  /// Whether this scalar shows nothing and parts nothing: soft hyphen, zero-width space, byte
  /// order mark, direction marks, control characters. The joiners stay: emoji are made with them.
  var isInvisible: Bool {
    let b = Array(self)
    switch b.count {
    case 1: return (b[0] < 0x20 && b[0] != 9 && b[0] != 10 && b[0] != 13 && b[0] != 12)
    case 2: return b == [0xC2, 0xAD]
    case 3:
      guard b[0] == 0xE2 else { return b == [0xEF, 0xBB, 0xBF] }
      return b[1] == 0x80
        ? b[2] == 0x8B || b[2] == 0x8E || b[2] == 0x8F || (0xAA...0xAE ~= b[2])
        : b[1] == 0x81 && (b[2] == 0xA0 || (0xA6...0xA9 ~= b[2]))
    default: return false
    }
  }

  var withoutInvisible: [UInt8] {
    let bytes = Array(self)
    var visible: [UInt8] = []
    visible.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let end = bytes.scalarEnd(at: offset)
      if !bytes[offset..<end].isInvisible { visible += bytes[offset..<end] }
      offset = end
    }
    return visible
  }
}
