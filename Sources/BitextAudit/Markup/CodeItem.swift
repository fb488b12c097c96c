import BitextCore

/// Something in a sentence that is no prose and stays as it is in a translation.
struct CodeItem {
  enum Kind {
    /// Filled in by a program, so that one that is lost or changed breaks it.
    case placeholder
    /// A character reference that was meant to be decoded.
    case entity
    /// Marked up as code.
    case span
    /// A file name, a path, an option, an identifier, by its looks.
    case technical
  }

  var kind: Kind
  var range: TextRange
  var segment: Int
  /// Of the bytes as they stand, every run of blanks as one.
  var form: UInt64

  private init(_ kind: Kind, _ range: TextRange, in text: [UInt8], segment: Int) {
    self.kind = kind
    self.segment = segment
    let bytes = text[range.offsets]
    let lower = bytes.firstIndex { $0 > 0x20 } ?? range.lower
    let upper = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? range.upper
    self.range = TextRange(lower, max(lower, upper))
    form = WordHash.hash(text[self.range.offsets].blanksJoined)
  }

  /// The items of a side's segments, in order.
  static func all(of side: Side) -> [CodeItem] {
    let text = side.document.text
    var spans = side.document.codeSpans[...]
    var items: [CodeItem] = []
    for (index, segment) in side.segments.enumerated() {
      let first = items.count
      while let span = spans.first, span.lower < segment.range.upper {
        spans = spans.dropFirst()
        if span.lower < segment.range.lower { continue }
        items.append(CodeItem(.span, span, in: text, segment: index))
      }
      let marked = items[first...].map(\.range)
      for place in Placeholders.places(in: text, segment.range) where !marked.hold(place) {
        items.append(CodeItem(.placeholder, place, in: text, segment: index))
      }
      let known = items[first...].map(\.range).sorted()
      for token in side.tokens[segment.tokens] where !known.hold(token.range) {
        guard let kind = kind(of: token, in: text) else { continue }
        items.append(CodeItem(kind, token.range, in: text, segment: index))
      }
    }
    return items
  }

  private static func kind(of token: Token, in text: [UInt8]) -> Kind? {
    let first = text[token.range.lower]
    switch token.kind {
    case .code:
      return first == UInt8(ascii: "$") || first == UInt8(ascii: "<") ? .placeholder : .technical
    case .punctuation where first == UInt8(ascii: "&") && token.range.count > 3:
      return .entity
    default: return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// With every run of blanks and line breaks as one blank.
  var blanksJoined: [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(count)
    for byte in self where byte > 0x20 || joined.last != 0x20 {
      joined.append(Swift.max(byte, 0x20))
    }
    return joined
  }
}

extension [TextRange] {
  /// Whether one of the ranges, which are in order, overlaps another.
  func hold(_ range: TextRange) -> Bool {
    let index = partitionPoint { $0.upper > range.lower }
    return index < count && self[index].overlaps(range)
  }
}
