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
  /// The code units of UTF-16 before every so many bytes, since a file may be one line.
  private let units: [Int]

  /// How many bytes are counted anew for each position at most.
  private static let stride = 1024

  /// Finds the lines of a file's bytes; linear.
  public init(_ file: [UInt8]) {
    var starts = [0]
    var units: [Int] = []
    var count = 0
    for offset in file.indices {
      if offset.isMultiple(of: Self.stride) { units.append(count) }
      count += Self.units(of: file[offset])
      let isEnd =
        file[offset] == UInt8(ascii: "\n")
        || (file[offset] == UInt8(ascii: "\r")
          && !(offset + 1 < file.count && file[offset + 1] == UInt8(ascii: "\n")))
      if isEnd { starts.append(offset + 1) }
    }
    self.file = file
    self.starts = starts
    self.units = units
  }

  /// The position of a byte offset; O(log lines).
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
    return units(before: max(start, min(offset, file.count))) - units(before: start)
  }

  private func units(before offset: Int) -> Int {
    guard let before = units.indices.last.map({ min($0, offset / Self.stride) }) else { return 0 }
    return file[(before * Self.stride)..<offset].reduce(units[before]) { $0 + Self.units(of: $1) }
  }

  private static func units(of byte: UInt8) -> Int {
    byte.isContinuation ? 0 : byte >= 0xF0 ? 2 : 1
  }
}
