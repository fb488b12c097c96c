/// Writes XML 1.0 as UTF-8 bytes, in one pass.
///
/// Text may be anything: what XML does not allow or what would not be read but act becomes
/// visible, and every mark of markup is escaped, so that no text ends an element or a section.
struct XMLWriter {
  private(set) var bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
  private var depth = 0

  /// Writes an element with elements in it, each on a line of its own.
  mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [],
    _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    depth += 1
    content(&self)
    depth -= 1
    breakLine()
    bytes += "</\(name)>".utf8
  }

  /// Writes an element with lines of text in it, or none.
  mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], lines: [String] = []
  ) {
    open(name, attributes)
    guard !lines.isEmpty else {
      bytes += "/>".utf8
      return
    }
    bytes.append(UInt8(ascii: ">"))
    bytes += lines.map(Self.escaped).joined(separator: "\n").utf8
    bytes += "</\(name)>".utf8
  }

  /// Ends the document.
  mutating func finish() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func open(_ name: String, _ attributes: [(name: String, value: String)]) {
    breakLine()
    bytes += "<\(name)".utf8
    for attribute in attributes {
      bytes += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"".utf8
    }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  /// What `HTMLText` leaves and XML 1.0, section 2.2, forbids: two noncharacters.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in HTMLText.of(Array(text.utf8)[...]).unicodeScalars {
      switch scalar.value {
      case 0xFFFE: out += "&lt;U+FFFE&gt;"
      case 0xFFFF: out += "&lt;U+FFFF&gt;"
      case _: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
