public import BitextCore

/// A bitext for programs to read: the schema `abgleich/align/1`.
public struct AlignmentJSON: Sendable {
  public init() {}

  public func write(_ bitext: Bitext, to out: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("beads")
      json.beads(of: bitext)
      json.breakLine()
      json.key("paragraphs")
      json.paragraphs(of: bitext)
      json.breakLine()
      json.key("schema")
      json.string("abgleich/align/1")
      json.key("source")
      json.side(bitext.source)
      json.key("target")
      json.side(bitext.target)
    }
    json.finish()
    out += json.bytes
  }
}
