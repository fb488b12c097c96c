/// Writes JSON as UTF-8 bytes, in one pass.
///
/// The caller writes keys in sorted order. Text stays as it is, except that controls and marks
/// that turn the direction of writing are escaped: a terminal or an editor that shows the file
/// then shows what is in it.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array, if wished with each element on a line of its own.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, onLines: Bool = false,
    _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for item in elements {
      if onLines { breakLine() }
      element(&self, item)
    }
    close(UInt8(ascii: "]"))
  }

  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars { append(scalar) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func integer(_ value: Int) { literal("\(value)") }

  mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }

  /// Writes a number with at most four decimals; what is no number becomes `null`.
  mutating func number(_ value: Double) { literal(Self.decimal(value) ?? "null") }

  mutating func null() { literal("null") }

  /// Breaks the line before the next key or element.
  mutating func breakLine() {
    separate()
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Ends the document.
  mutating func finish() { bytes.append(UInt8(ascii: "\n")) }
}

extension JSONWriter {
  /// A number with at most four decimals and no exponent; nil beyond a million million.
  static func decimal(_ value: Double) -> String? {
    guard value.isFinite, value.magnitude < 1e12 else { return nil }
    let scaled = Int((value.magnitude * 10_000).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let (whole, fraction) = scaled.quotientAndRemainder(dividingBy: 10_000)
    guard fraction > 0 else { return "\(sign)\(whole)" }
    var digits = "\(10_000 + fraction)".dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes += text.utf8
    needsComma = true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case "\"": bytes += #"\""#.utf8
    case "\\": bytes += #"\\"#.utf8
    case "\n": bytes += #"\n"#.utf8
    case "\r": bytes += #"\r"#.utf8
    case "\t": bytes += #"\t"#.utf8
    case _ where VisibleText.isUnsafe(scalar):
      for unit in UTF16.encode(scalar) ?? .init() { append(escaped: unit) }
    case _: bytes += UTF8.encode(scalar) ?? .init()
    }
  }

  private mutating func append(escaped unit: UInt16) {
    let digits = String(unit, radix: 16)
    bytes += #"\u"#.utf8
    bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
    bytes += digits.utf8
  }
}
