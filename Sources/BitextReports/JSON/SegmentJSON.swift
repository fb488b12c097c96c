public import BitextCore

/// A side for programs to read: the schema `abgleich/segment/1`.
///
/// The segments of the article and of what was set apart stand together in reading order; the
/// `block` of a segment is the number of its paragraph, heading or item in the document.
public struct SegmentJSON: Sendable {
  public init() {}

  public func write(_ side: Side, to out: inout [UInt8]) {
    let document = side.document
    var json = JSONWriter()
    json.object { json in
      json.key("language")
      json.string(side.language.code)
      json.key("path")
      json.string(document.path)
      json.key("schema")
      json.string("abgleich/segment/1")
      json.breakLine()
      json.key("segments")
      json.array(side.allSegments, onLines: true) { json, segment in
        let range = document.fileRange(of: segment.range)
        json.object { json in
          json.key("block")
          json.integer(segment.block)
          json.key("end")
          json.integer(range.upper)
          json.key("start")
          json.integer(range.lower)
        }
      }
      json.breakLine()
      json.key("tokens")
      json.array(side.tokens, onLines: true) { json, token in
        let range = document.fileRange(of: token.range)
        json.object { json in
          json.key("end")
          json.integer(range.upper)
          json.key("kind")
          json.string(token.kind.rawValue)
          json.key("start")
          json.integer(range.lower)
        }
      }
    }
    json.finish()
    out += json.bytes
  }
}

extension Side {
  /// The segments of the article and of what was set apart, in reading order.
  var allSegments: [Segment] { (segments + asides).sorted { $0.range < $1.range } }
}
