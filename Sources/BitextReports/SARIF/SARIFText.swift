/// Writes words so that readers of SARIF show them as they are.
enum SARIFText {
  /// For a message (SARIF 2.1.0, section 3.11): a word joiner, which nobody sees, keeps `](` from
  /// making a link and a brace before a digit from making a placeholder.
  ///
  /// Braces are not doubled as the section wants: most readers would show both, and `{{name}}` is
  /// another placeholder of a translation than `{name}`.
  static func of(_ text: String) -> String {
    var out = ""
    var last: Unicode.Scalar?
    for scalar in VisibleText.of(text).unicodeScalars {
      let isActive = scalar == "(" && last == "]" || ("0"..."9").contains(scalar) && last == "{"
      if isActive { out += "\u{2060}" }
      out.unicodeScalars.append(scalar)
      last = scalar
    }
    return out
  }

  /// For the words of a link in a message, where brackets and backslashes are escaped.
  static func linked(_ text: String) -> String {
    var out = ""
    for scalar in of(text).unicodeScalars {
      if scalar == "[" || scalar == "]" || scalar == "\\" { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out
  }

  /// A path as a relative reference (RFC 3986): bytes that are not unreserved are escaped, colons
  /// too, so that nothing is taken for a scheme.
  static func uri(_ path: String) -> String {
    var out: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        out.append(byte)
      case _: out.append(percentEscaped: byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
