/// Folds words to the letters by which they are compared.
///
/// Lower case without locale; `ß` is `ss`, as the Swiss write it; the apostrophes are one, soft
/// hyphens and joiners nothing. Umlauts stay.
public enum WordFolding {
  /// Appends the folded letters of `bytes`, which are valid UTF-8, to `out`.
  public static func fold(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) {
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte < 0x80 {
        out.append(byte.foldedASCII)
        offset += 1
      } else {
        offset = foldScalar(bytes, at: offset, into: &out)
      }
    }
  }

  /// The `WordHash` of the folded letters, without the detour over them; nil where a letter is
  /// neither of ASCII nor of Latin-1.
  public static func hash(_ text: [UInt8], _ range: TextRange) -> UInt64? {
    var rolling = WordHash.Rolling()
    var offset = range.lower
    while offset < range.upper {
      let byte = text[offset]
      offset += 1
      if byte < 0x80 {
        rolling.append(byte.foldedASCII)
        continue
      }
      guard byte == 0xC3, offset < range.upper else { return nil }
      let low = text[offset]
      offset += 1
      if low == 0x9F {
        rolling.append(0x73)
        rolling.append(0x73)
      } else {
        rolling.append(0xC3)
        rolling.append(folded(low))
      }
    }
    return rolling.value
  }

  /// The second byte of a folded letter of U+00C0 to U+00FF.
  private static func folded(_ low: UInt8) -> UInt8 {
    low &- 0x80 < 0x1F && low != 0x97 ? low | 0x20 : low
  }

  private static func foldScalar(
    _ bytes: ArraySlice<UInt8>, at offset: Int, into out: inout [UInt8]
  ) -> Int {
    // Latin-1 letters, the umlauts among them, without a detour through the character database.
    if bytes[offset] == 0xC3, offset + 1 < bytes.endIndex {
      let low = bytes[offset + 1]
      if low == 0x9F {
        out += [0x73, 0x73]
      } else {
        out.append(0xC3)
        out.append(folded(low))
      }
      return offset + 2
    }
    let end = min(offset + bytes[offset].scalarLength, bytes.endIndex)
    guard let scalar = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first
    else { return end }
    switch scalar.value {
    case 0x1E9E: out += [0x73, 0x73]
    case 0x2019, 0x02BC: out.append(0x27)
    case 0x2010, 0x2011: out.append(0x2D)
    case 0xAD, 0x200B...0x200D, 0xFEFF: break
    // The ligatures of text that comes from PDF.
    case 0xFB00: out += [0x66, 0x66]
    case 0xFB01: out += [0x66, 0x69]
    case 0xFB02: out += [0x66, 0x6C]
    case 0xFB03: out += [0x66, 0x66, 0x69]
    case 0xFB04: out += [0x66, 0x66, 0x6C]
    case _: out += scalar.properties.lowercaseMapping.utf8
    }
    return end
  }

  /// The folded letters of valid UTF-8.
  public static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    fold(bytes, into: &out)
    return out
  }

  /// The folded letters of a word.
  public static func folded(_ word: String) -> [UInt8] { folded(Array(word.utf8)[...]) }
}
