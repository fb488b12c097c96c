import BitextCore

extension [UInt8] {
  /// The end of a link from its `]` on: past `(destination "title")`, `[label]` or nothing.
  func linkEnd(from start: Int, to end: Int) -> Int {
    guard start < end, self[start] == UInt8(ascii: "]") else { return start }
    let next = start + 1
    guard next < end else { return next }
    switch self[next] {
    case UInt8(ascii: "("): return destinationEnd(from: next + 1, to: end) ?? next
    case UInt8(ascii: "["):
      return self[next..<end].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? next
    default: return next
    }
  }

  /// Past the bracket that closes a destination; brackets in it balance, titles are quoted.
  private func destinationEnd(from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end, self[offset] <= 0x20 { offset += 1 }
    if offset < end, self[offset] == UInt8(ascii: "<") {
      while offset < end, self[offset] != UInt8(ascii: ">") {
        offset += self[offset] == UInt8(ascii: "\\") ? 2 : 1
      }
      offset += 1
    }
    var depth = 0
    while offset < end {
      switch self[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return offset + 1 }
        depth -= 1
      case 0x22, 0x27:
        if self[offset - 1] <= 0x20 { offset = quoteEnd(from: offset, to: end) }
      default: break
      }
      offset += 1
    }
    return nil
  }

  private func quoteEnd(from start: Int, to end: Int) -> Int {
    var offset = start + 1
    while offset < end, self[offset] != self[start] {
      offset += self[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return offset
  }
}
