import BitextCore
import BitextHistory

/// Aligned paragraphs of `abgleich/audit/1`.
struct PassageJSON: Decodable {
  /// Nil where only their places were written down.
  let record: PassageRecord?

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let source = try Self.half(container, .source, .sourceText)
    let target = try Self.half(container, .target, .targetText)
    record = source.flatMap { source in
      target.map { PassageRecord(source: source, target: $0) }
    }
  }

  private static func half(
    _ container: KeyedDecodingContainer<Key>, _ ranges: Key, _ text: Key
  ) throws -> PassageRecord.Half? {
    let places = try container.decode([[Int]].self, forKey: ranges).map { pair in
      guard pair.count == 2, let range = TextRange(from: pair[0], to: pair[1]) else {
        throw container.complaint(ranges, "expected ranges of a start and an end behind it")
      }
      return range
    }
    if places.isEmpty {
      return PassageRecord.Half(ranges: [], hashes: [], line: nil, excerpt: "")
    }
    guard let words = try container.decodeIfPresent(TextJSON.self, forKey: text) else {
      return nil
    }
    let hashes = words.hashes.filter(Fingerprints.isWhole).compactMap { UInt64($0, radix: 16) }
    guard hashes.count == places.count, words.line > 0 else {
      throw container.complaint(text, "expected a line and 16 hexadecimal digits a range")
    }
    return PassageRecord.Half(
      ranges: places, hashes: hashes, line: words.line, excerpt: words.excerpt)
  }

  private enum Key: CodingKey { case source, target, sourceText, targetText }

  private struct TextJSON: Decodable {
    var hashes: [String]
    var line: Int
    var excerpt: String
  }
}
