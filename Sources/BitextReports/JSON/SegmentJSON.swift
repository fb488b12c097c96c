public import BitextCore

/// A side for programs to read: the schema `abgleich/segment/1`.
///
/// The segments of the article and of what was set apart stand together in reading order; the
/// `block` of a segment is the number of its paragraph, heading or item in the document.
public struct SegmentJSON: Sendable {
  /// Writes one object with its keys sorted.
  public init() {}

  /// Appends the JSON as UTF-8.
  public func write(_ side: Side, to out: inout [UInt8]) {
    let document = side.document
    let json: JSON = [
      "schema": "abgleich/segment/1",
      "path": .string(document.path),
      "language": JSON(side.language),
      "segments": .lines(of: side.allSegments) { segment in
        let range = document.fileRange(of: segment.range)
        return [
          "start": .integer(range.lower), "end": .integer(range.upper),
          "block": .integer(segment.block),
        ]
      },
      "tokens": .lines(of: side.tokens) { token in
        let range = document.fileRange(of: token.range)
        return [
          "start": .integer(range.lower), "end": .integer(range.upper),
          "kind": .string(token.kind.rawValue),
        ]
      },
    ]
    json.broken(before: ["segments", "tokens"]).write(to: &out)
  }
}

extension Side {
  /// The segments of the article and of what was set apart, in reading order.
  var allSegments: [Segment] { (segments + asides).sorted { $0.range < $1.range } }
}
