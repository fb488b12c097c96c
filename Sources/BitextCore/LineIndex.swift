/// Tells line and column of an offset in a file.
///
/// Lines and columns count from 1, columns in UTF-16 code units as editors do. A line ends at
/// LF, CRLF or a lone CR.
public struct LineIndex: Sendable {
  /// A place in a file as editors show it.
  public struct Position: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// In UTF-16 code units, from 1.
    public var column: Int
  }

  private let file: [UInt8]
  private let starts: [Int]

  /// Finds the lines of a file's bytes; linear.
  public init(_ file: [UInt8]) {
    var starts = [0]
    for offset in file.indices {
      let isEnd =
        file[offset] == UInt8(ascii: "\n")
        || (file[offset] == UInt8(ascii: "\r")
          && !(offset + 1 < file.count && file[offset + 1] == UInt8(ascii: "\n")))
      if isEnd { starts.append(offset + 1) }
    }
    self.file = file
    self.starts = starts
  }

  /// The position of a byte offset; O(log lines + length of the line).
  public func position(of offset: Int) -> Position {
    let line = line(of: offset)
    return Position(line: line + 1, column: 1 + columns(from: starts[line], to: offset))
  }

  /// The column of a byte offset in bytes of UTF-8, from 1, a byte order mark included; O(log
  /// lines).
  public func byteColumn(of offset: Int) -> Int { 1 + offset - starts[line(of: offset)] }

  /// The line that a byte offset stands in, from 0.
  private func line(of offset: Int) -> Int {
    max(0, starts.partitionPoint { $0 > offset } - 1)
  }

  private func columns(from start: Int, to offset: Int) -> Int {
    // An editor does not count a byte order mark as a column.
    let start = start == 0 && file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
    var units = 0
    for byte in file[start..<max(start, min(offset, file.count))] {
      if !byte.isContinuation { units += byte >= 0xF0 ? 2 : 1 }
    }
    return units
  }
}
