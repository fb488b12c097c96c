/// Article pairs for programs to read: the schema `abgleich/pair/1`.
public struct PairJSON: Sendable {
  /// Writes one object with its keys sorted.
  public init() {}

  /// Appends the JSON as UTF-8.
  public func write(_ listing: PairListing, to out: inout [UInt8]) {
    let json: JSON = [
      "schema": "abgleich/pair/1",
      "pairs": .lines(of: listing.pairs) { pair in
        [
          "source": .string(pair.source),
          "target": .string(pair.target),
          "score": .decimal(pair.score),
          "by": .string(pair.by),
        ]
      },
      "unpaired": .lines(of: listing.unpaired) { article in
        ["path": .string(article.path), "language": JSON(article.language)]
      },
    ]
    json.broken(before: ["schema", "unpaired"]).write(to: &out)
  }
}
