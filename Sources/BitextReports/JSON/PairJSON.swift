/// Article pairs for programs to read: the schema `abgleich/pair/1`.
public struct PairJSON: Sendable {
  public init() {}

  public func write(_ listing: PairListing, to out: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("pairs")
      json.array(listing.pairs, onLines: true) { json, pair in
        json.object { json in
          json.key("by")
          json.string(pair.by)
          json.key("score")
          json.number(pair.score)
          json.key("source")
          json.string(pair.source)
          json.key("target")
          json.string(pair.target)
        }
      }
      json.breakLine()
      json.key("schema")
      json.string("abgleich/pair/1")
      json.breakLine()
      json.key("unpaired")
      json.array(listing.unpaired, onLines: true) { json, article in
        json.object { json in
          json.key("language")
          json.language(article.language)
          json.key("path")
          json.string(article.path)
        }
      }
    }
    json.finish()
    out += json.bytes
  }
}
