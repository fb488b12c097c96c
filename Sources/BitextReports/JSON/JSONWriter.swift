/// Writes JSON as UTF-8 bytes, in one pass, with sorted keys.
///
/// Text stays as it is, except that controls and marks that turn the direction of writing are
/// escaped: a terminal or an editor that shows the file then shows what is in it. So are the marks
/// of commands to a build server, which reads what is printed.
struct JSONWriter {
  var bytes: [UInt8] = []

  mutating func write(_ value: JSON) {
    switch value {
    case .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .integer(let value): write(value.description)
    case .decimal(let value): write(Self.decimal(value) ?? "null")
    case .string(let text): write(quoted: text)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(element)
      }
      bytes.append(UInt8(ascii: "]"))
    case .lines(let elements): write(lines: elements)
    case .object(let members): write(members)
    }
  }

  /// Ends the document.
  mutating func finish() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func write(lines elements: ((JSON) -> Void) -> Void) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    elements { element in
      write(isFirst ? "\n" : ",\n")
      isFirst = false
      write(element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [JSON.Member]) {
    let isSorted = zip(members, members.dropFirst()).allSatisfy { $0.name <= $1.name }
    bytes.append(UInt8(ascii: "{"))
    let sorted = isSorted ? members : members.sorted { $0.name < $1.name }
    for (index, member) in sorted.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if member.beginsLine { bytes.append(UInt8(ascii: "\n")) }
      write(quoted: member.name)
      bytes.append(UInt8(ascii: ":"))
      write(member.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ text: String) { bytes += text.utf8 }

  private mutating func write(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    var rest = text[...]
    let hasMarks = CommandMarks.areIn(text)
    while let index = rest.unicodeScalars.firstIndex(where: {
      Self.isEscaped($0) || hasMarks && $0 == "#"
    }) {
      bytes += rest[..<index].utf8
      write(Self.escape(of: rest.unicodeScalars[index]))
      rest = rest[rest.unicodeScalars.index(after: index)...]
    }
    bytes += rest.utf8
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONWriter {
  /// A number with at most four decimals and no exponent; nil beyond a million million.
  static func decimal(_ value: Double) -> String? {
    guard value.isFinite, value.magnitude < 1e12 else { return nil }
    let scaled = Int((value.magnitude * 10_000).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let (whole, fraction) = scaled.quotientAndRemainder(dividingBy: 10_000)
    guard fraction > 0 else { return sign + whole.description }
    var digits = (10_000 + fraction).description.dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return sign + whole.description + "." + digits
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ": false
    case "\"", "\\": true
    case _: VisibleText.isUnsafe(scalar)
    }
  }

  private static func escape(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": #"\""#
    case "\\": #"\\"#
    case "\n": #"\n"#
    case "\r": #"\r"#
    case "\t": #"\t"#
    case _:
      UTF16.encode(scalar).map { units in
        units.map { unit in
          let digits = String(unit, radix: 16)
          return #"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }.joined()
      } ?? ""
    }
  }
}
