import BitextCore

/// Reads indented lines that are text: what stands in a box of MkDocs, or deep inside of components,
/// where MDX knows no indented code.
enum IndentedProse {
  static func drafts(of bytes: [UInt8], in range: TextRange) -> [Draft] {
    var drafts: [Draft] = []
    var fence: [UInt8]?
    for line in bytes.lines(in: range) {
      let content = bytes[line.range.offsets]
      let marks = Array(content.prefix { $0 == 0x60 || $0 == 0x7E })
      if let open = fence {
        if marks.starts(with: open), marks.count == content.count {
          fence = nil
        } else {
          drafts.add(.code, line.range, isNew: drafts.last?.role != .code)
        }
      } else if marks.count >= 3 {
        fence = marks
        drafts.append(Draft(.code))
      } else {
        let marker = markerLength(content)
        let role: Role = marker > 0 ? .listItem : drafts.last.map(\.role) ?? .paragraph
        let isNew = line.opensGroup || marker > 0 || drafts.last?.role == .code
        drafts.add(
          isNew && marker == 0 ? .paragraph : role,
          TextRange(line.range.lower + marker, line.range.upper), isNew: isNew)
      }
    }
    return drafts.filter { !$0.pieces.isEmpty }
  }

  /// What stands between backticks in some lines.
  static func codeSpans(of bytes: [UInt8], in range: TextRange) -> [TextRange] {
    bytes.lines(in: range).flatMap { line -> [TextRange] in
      let marks = line.range.offsets.filter { bytes[$0] == 0x60 }
      return stride(from: 0, to: marks.count - 1, by: 2).compactMap {
        marks[$0 + 1] > marks[$0] + 1 ? TextRange(marks[$0] + 1, marks[$0 + 1]) : nil
      }
    }
  }

  /// The length of `- `, `* ` or `1. ` at a line's start.
  private static func markerLength(_ line: ArraySlice<UInt8>) -> Int {
    let digits = line.prefix { 0x30...0x39 ~= $0 }.count
    let rest = line.dropFirst(digits)
    let marks = digits > 0 ? Array(".)".utf8) : Array("-*+".utf8)
    guard let mark = rest.first, marks.contains(mark), rest.dropFirst().first == 0x20, digits < 4
    else { return 0 }
    return digits + 2
  }
}

extension [Draft] {
  fileprivate mutating func add(_ role: Role, _ range: TextRange, isNew: Bool) {
    if isNew || isEmpty { append(Draft(role, level: role == .listItem ? 1 : 0)) }
    if !self[count - 1].pieces.isEmpty {
      self[count - 1].pieces.append(.decoded([10], from: TextRange(range.lower, range.lower)))
    }
    self[count - 1].pieces.append(.copied(range))
  }
}
