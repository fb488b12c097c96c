import BitextCore

/// The inline code of one side of a run of beads.
struct CodeHalf {
  let items: ArraySlice<CodeItem>
  private let side: Side
  private let range: TextRange
  private let forms: [UInt64: Int]

  init(_ side: Side, _ segments: Range<Int>, _ all: [CodeItem]) {
    self.side = side
    let first = all.partitionPoint { $0.segment >= segments.lowerBound }
    let end = all.partitionPoint { $0.segment >= segments.upperBound }
    items = all[first..<max(first, end)]
    range = segments.isEmpty ? TextRange(0, 0) : side.range(of: segments)
    var forms: [UInt64: Int] = [:]
    for item in items { forms[item.form, default: 0] += 1 }
    self.forms = forms
  }

  /// Whether this half has an item of the other, be it as plain words.
  func says(_ item: CodeItem, of other: CodeHalf) -> Bool {
    let count = forms[item.form] ?? 0
    // A conversion without a name takes the next value, so that each of them counts.
    if item.kind == .placeholder, other.side.document.text[item.range.lower] == UInt8(ascii: "%") {
      return count >= other.forms[item.form] ?? 0
    }
    return count > 0 || isWritten(other.side.document.text[item.range.offsets])
  }

  /// Whether the letters stand anywhere in the text, in either case.
  private func isWritten(_ code: ArraySlice<UInt8>) -> Bool {
    let code = WordFolding.folded(code.blanksJoined[...])
    guard let first = code.first else { return true }
    let text = WordFolding.folded(side.document.text[range.offsets].blanksJoined[...])
    var rest = text[...]
    while let start = rest.firstIndex(of: first) {
      if text[start...].starts(with: code) { return true }
      rest = text[(start + 1)...]
    }
    return false
  }
}
