import BitextCore

extension PathTemplate {
  /// Reads a template; `pattern` is the whole pattern, for messages.
  init(
    parsing text: some Collection<UInt8>, in pattern: String
  ) throws(PathPatternError) {
    var elements: [Element] = []
    var rest = Array(text)[...].trimmed
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "{"):
        guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else {
          throw PathPatternError("\"{\" without \"}\"", in: pattern)
        }
        let name = rest[(rest.startIndex + 1)..<end]
        guard !name.isEmpty, name.allSatisfy({ $0.isASCIISmall }) else {
          throw PathPatternError("expected a name in lower-case letters in {...}", in: pattern)
        }
        elements.append(Element(name: String(decoding: name, as: UTF8.self)))
        rest = rest[(end + 1)...]
      case _:
        let literal = rest.prefix { $0 != UInt8(ascii: "{") }
        elements.append(.literal(Array(literal)))
        rest = rest[literal.endIndex...]
      }
    }
    self.init(elements)
    try check(in: pattern)
  }

  private func check(in pattern: String) throws(PathPatternError) {
    guard !elements.isEmpty else {
      throw PathPatternError("expected a template", in: pattern)
    }
    guard !zip(elements, elements.dropFirst()).contains(where: { !$0.isLiteral && !$1.isLiteral })
    else { throw PathPatternError("expected some text between two holes", in: pattern) }
    guard holes.count == elements.count(where: { !$0.isLiteral && $0 != .language }) else {
      throw PathPatternError("expected every hole but {lang} once", in: pattern)
    }
    guard !holes.isEmpty || hasMark else {
      throw PathPatternError("expected a hole, as in {path}", in: pattern)
    }
  }
}

extension PathTemplate: CustomStringConvertible {
  var description: String { elements.map(\.description).joined() }
}

extension PathTemplate.Element: ExpressibleByStringLiteral, CustomStringConvertible {
  init(stringLiteral text: String) { self = .literal(Array(text.utf8)) }

  fileprivate init(name: String) {
    self = name == "lang" ? .language : .hole(PathTemplate.Hole(name: name))
  }

  fileprivate var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }

  var description: String {
    switch self {
    case .literal(let bytes): String(decoding: bytes, as: UTF8.self)
    case .language: "{lang}"
    case .hole(let hole): "{\(hole.name)}"
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks at the ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    let start = drop { $0 <= 0x20 }
    return start[..<((start.lastIndex { $0 > 0x20 } ?? start.startIndex - 1) + 1)]
  }
}
