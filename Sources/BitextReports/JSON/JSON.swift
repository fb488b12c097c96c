/// A value of JSON.
///
/// The members of an object may be given in any order: they are sorted when they are written. Where
/// lines break is part of the value, for reports are read and compared by lines.
enum JSON {
  case null
  case bool(Bool)
  case integer(Int)
  /// Written with at most four decimals; what is no number becomes `null`.
  case decimal(Double)
  case string(String)
  case array([JSON])
  /// An array with each element on a line of its own.
  ///
  /// It calls what it is given with one element after the other: each is made only when it is
  /// written, so that a corpus takes no more memory than its largest pair.
  case lines((_ each: (JSON) -> Void) -> Void)
  case object([Member])

  struct Member {
    var name: String
    var value: JSON
    /// Whether a line breaks before it.
    var beginsLine = false
  }
}

extension JSON {
  static func array<Elements: Sequence>(
    of elements: Elements, _ value: (Elements.Element) -> JSON
  ) -> JSON {
    .array(elements.map(value))
  }

  static func lines<Elements: Sequence>(
    of elements: Elements, _ value: @escaping (Elements.Element) -> JSON
  ) -> JSON {
    .lines { each in for element in elements { each(value(element)) } }
  }

  /// An object with these counts by name.
  static func counts(_ counts: some Sequence<(String, Int)>) -> JSON {
    .object(counts.map { Member(name: $0, value: .integer($1)) })
  }

  /// The object with a line break before some of its members.
  func broken(before names: Set<String>) -> JSON {
    guard case .object(var members) = self else { return self }
    for index in members.indices { members[index].beginsLine = names.contains(members[index].name) }
    return .object(members)
  }

  /// The object with more members.
  func with(_ more: JSON) -> JSON {
    guard case .object(let members) = self, case .object(let others) = more else { return self }
    return .object(members + others)
  }

  /// Appends the value as a document.
  func write(to out: inout [UInt8]) {
    var writer = JSONWriter()
    swap(&writer.bytes, &out)
    writer.write(self)
    writer.finish()
    swap(&writer.bytes, &out)
  }
}

/// An object; a member that is nil is left out.
extension JSON: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, JSON?)...) {
    self = .object(
      members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .string(text) }
}
