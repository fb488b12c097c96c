public import BitextCore

/// A bitext for programs to read: the schema `abgleich/align/1`.
public struct AlignmentJSON: Sendable {
  /// Writes one object with its keys sorted.
  public init() {}

  /// Appends the JSON as UTF-8.
  public func write(_ bitext: Bitext, to out: inout [UInt8]) {
    let json: JSON = [
      "schema": "abgleich/align/1",
      "source": JSON(bitext.source),
      "target": JSON(bitext.target),
      "beads": .beads(of: bitext),
      "paragraphs": .paragraphs(of: bitext),
    ]
    json.broken(before: ["paragraphs", "schema"]).write(to: &out)
  }
}
