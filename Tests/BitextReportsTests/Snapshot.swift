import Foundation
import Testing

/// A reviewed file that a report must equal; `RECORD=1 swift test` writes it anew.
enum Snapshot {
  static func expect(
    _ bytes: [UInt8], equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Snapshots", name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(bytes).write(to: file)
    }
    let recorded = [UInt8](try Data(contentsOf: file))
    let line = zip(lines(bytes), lines(recorded)).enumerated().first { $1.0 != $1.1 }
    #expect(
      bytes == recorded, "line \(line.map { $0.offset + 1 } ?? 0) of \(name)",
      sourceLocation: sourceLocation)
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}
