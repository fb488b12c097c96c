import Mustache

/// Writes words so that HTML shows them as they are, in text and in quoted attributes.
///
/// It works on bytes: Mustache's own escaping looks at `Character`s, and a mark with a
/// combining letter behind it is another character, which slips through.
struct HTMLText: MustacheContentType {
  /// The name by which templates ask for it.
  static let name = "VISIBLE"

  func escapeText(_ text: String) -> String { Self.of(Array(text.utf8)[...]) }

  static func of(_ bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    append(bytes, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends `bytes`, which are valid UTF-8, with controls made visible.
  static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var visible: [UInt8] = []
    visible.reserveCapacity(bytes.count)
    VisibleText.append(bytes, to: &visible)
    for byte in visible {
      switch byte {
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      case UInt8(ascii: "'"): out += "&#39;".utf8
      case _: out.append(byte)
      }
    }
  }
}
