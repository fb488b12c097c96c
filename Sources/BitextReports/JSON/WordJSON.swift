public import BitextLexicon

/// Entries of a lexicon for programs to read: the schema `abgleich/lexicon/1`.
public struct WordJSON: Sendable {
  /// Writes one object with its keys sorted.
  public init() {}

  /// Appends the JSON as UTF-8.
  public func write(_ entries: [WordEntry], to out: inout [UInt8]) {
    let json: JSON = [
      "schema": "abgleich/lexicon/1",
      "entries": .lines(of: entries) { JSON($0) },
    ]
    json.broken(before: ["schema"]).write(to: &out)
  }
}

extension JSON {
  fileprivate init(_ entry: WordEntry) {
    self = [
      "text": .string(entry.text),
      "language": JSON(entry.language),
      "stem": .string(entry.stem),
      "parts": .array(of: entry.parts, JSON.string),
      "renderings": .lines(of: entry.renderings) { rendering in
        [
          "word": .string(rendering.word),
          "weight": .decimal(Double(rendering.weight)),
          "sources": .array(of: rendering.provenance.names, JSON.string),
        ]
      },
      "phrases": .lines(of: entry.phrases) { phrase in
        ["words": .string(phrase.words), "rendering": .string(phrase.rendering)]
      },
    ]
  }
}
