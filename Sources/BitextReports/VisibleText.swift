import BitextCore

/// Makes visible what would otherwise act on a terminal or a page instead of being read.
///
/// Control characters become their pictures (`␀`), everything else of the kind its number
/// (`<U+202E>`): C1 controls, marks that turn the direction of writing (Unicode Technical
/// Report 36, "Bidirectional Text Spoofing"), line and paragraph separators, interlinear
/// annotation and tag characters. What follows escapes for its own format afterwards.
public enum VisibleText {
  /// Whether a scalar must not reach a terminal or a page as it is.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    case _: false
    }
  }

  /// Appends what a person may see of `bytes`, which are valid UTF-8.
  ///
  /// Tabs and the ends of lines become blanks.
  static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F {
        out.append(byte)
        offset += 1
        continue
      }
      let end = min(offset + byte.scalarLength, bytes.endIndex)
      append(scalar: bytes[offset..<end], to: &out)
      offset = end
    }
  }

  /// What a person may see of a text.
  public static func of(_ text: String) -> String {
    var out: [UInt8] = []
    append(Array(text.utf8)[...], to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  static func of(_ bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    append(bytes, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func append(scalar bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
      isUnsafe(scalar)
    else {
      out += bytes
      return
    }
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: out.append(UInt8(ascii: " "))
    case 0..<0x20: out += "\(Unicode.Scalar(0x2400 + scalar.value) ?? scalar)".utf8
    case 0x7F: out += "\u{2421}".utf8
    case _:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      out += "<U+\(zeros)\(digits)>".utf8
    }
  }
}
