import BitextCore

/// The inline code of one side of a run of beads.
struct CodeHalf {
  let items: ArraySlice<CodeItem>
  private let side: Side
  private let range: TextRange
  private let forms: [UInt64: Int]
  /// The folded text, once it was asked for, and by their forms whether pieces of code stand in it.
  private var text: [UInt8]?
  private var isWritten: [UInt64: Bool] = [:]

  init(_ side: Side, _ segments: Range<Int>, _ all: [CodeItem]) {
    self.side = side
    items = all[...].items(of: segments)
    range = segments.isEmpty ? TextRange(0, 0) : side.range(of: segments)
    var forms: [UInt64: Int] = [:]
    for item in items { forms[item.form, default: 0] += 1 }
    self.forms = forms
  }

  /// The items of some of its segments.
  func items(of segments: Range<Int>) -> ArraySlice<CodeItem> { items.items(of: segments) }

  /// Whether this half has an item of the other, be it as plain words.
  mutating func says(_ item: CodeItem, of other: CodeHalf) -> Bool {
    let count = forms[item.form] ?? 0
    // A conversion without a name takes the next value, so that each of them counts.
    if item.kind == .placeholder, other.side.document.text[item.range.lower] == UInt8(ascii: "%") {
      return count >= other.forms[item.form] ?? 0
    }
    if count > 0 { return true }
    if let isWritten = isWritten[item.form] { return isWritten }
    let isFound = holds(other.side.document.text[item.range.offsets])
    isWritten[item.form] = isFound
    return isFound
  }

  /// Whether the letters stand anywhere in the text, in either case.
  private mutating func holds(_ code: ArraySlice<UInt8>) -> Bool {
    let code = WordFolding.folded(code.blanksJoined[...])
    guard let first = code.first else { return true }
    let text =
      self.text ?? WordFolding.folded(side.document.text[range.offsets].blanksJoined[...])
    self.text = text
    var rest = text[...]
    while let start = rest.firstIndex(of: first) {
      if text[start...].starts(with: code) { return true }
      rest = text[(start + 1)...]
    }
    return false
  }
}

extension ArraySlice<CodeItem> {
  /// Those of a run of segments.
  fileprivate func items(of segments: Range<Int>) -> ArraySlice {
    let first = partitionPoint { $0.segment >= segments.lowerBound }
    let end = partitionPoint { $0.segment >= segments.upperBound }
    return self[first..<Swift.max(first, end)]
  }
}
