import BitextCore
import BitextUnicode

/// Which encoding a file has that is not in Unicode.
enum EncodingGuess {
  /// Nil for a UTF-8 file with some damage, which another encoding would turn into nonsense
  /// without a word.
  static func encoding(of bytes: [UInt8], format: Format) -> Encoding? {
    if isDamagedUTF8(bytes) { return nil }
    if format == .html, let declared = declared(in: bytes) { return declared }
    if looksWestern(bytes) { return Encoding(name: "windows-1252") }
    guard let detected = Encoding.detected(in: bytes) else { return nil }
    return western.contains(detected.name) ? Encoding(name: "windows-1252") : detected
  }

  /// What browsers, too, read as windows-1252 (WHATWG Encoding Standard, section 4.2), and its
  /// look-alikes, which ICU cannot tell from it in a short text.
  private static let western: Set<String> = [
    "ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "ISO-8859-15", "US-ASCII", "windows-1250",
    "windows-1254",
  ]

  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte < 0x80 { continue }
      let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
      let tail = bytes[offset..<min(offset + length, bytes.count)]
      if length > 0, tail.count == length, tail.allSatisfy({ $0.isContinuation }) {
        good += 1
        offset += length
      } else {
        bad += 1
      }
    }
    return good > bad
  }

  /// Whether the bytes above ASCII are those that English and German use in windows-1252, each
  /// among letters and not in the pairs of an East Asian encoding.
  private static func looksWestern(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var likely = 0
    var paired = 0
    for offset in bytes.indices where bytes[offset] >= 0x80 {
      high += 1
      if isLikelyWestern(bytes[offset]) { likely += 1 }
      if offset > 0, bytes[offset - 1] >= 0x80 { paired += 1 }
    }
    return likely * 20 >= high * 19 && paired * 5 <= high
  }

  private static func isLikelyWestern(_ byte: UInt8) -> Bool {
    switch byte {
    // Euro, low and high quotation marks, ellipsis, bullet, dashes.
    case 0x80, 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x99, 0x9B: true
    // No-break space, pound, section, copyright, guillemets, degree, superscripts, dot, fractions.
    case 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAD, 0xAE, 0xB0, 0xB2, 0xB3, 0xB4, 0xB7, 0xBB...0xBE: true
    case 0xC4, 0xD6, 0xDC, 0xDF, 0xE4, 0xF6, 0xFC: true
    // The accents that French, Spanish and Scandinavian names bring along.
    case 0xC0, 0xC5, 0xC7, 0xC9, 0xD8, 0xE0...0xE3, 0xE5...0xEB, 0xED...0xEF, 0xF1...0xF5, 0xF8,
      0xFA, 0xFB:
      true
    default: false
    }
  }

  /// What `<meta charset>` or its `http-equiv` ancestor says near the start.
  private static func declared(in bytes: [UInt8]) -> Encoding? {
    let head = bytes.prefix(2048).map { $0.foldedASCII }
    guard let key = head.firstRange(of: Array("charset=".utf8)) else { return nil }
    let value = head[key.upperBound...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
    let name = value.prefix {
      $0.isASCIISmall || $0.isDigit || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
    }
    switch String(decoding: name, as: UTF8.self) {
    case "", "utf-8", "utf8", "utf-16": return nil
    case "iso-8859-1", "latin1", "us-ascii", "ascii": return Encoding(name: "windows-1252")
    case let name:
      return Encoding(name: name).decoded(Array(" ".utf8)) == nil
        ? nil : Encoding(name: name)
    }
  }
}
