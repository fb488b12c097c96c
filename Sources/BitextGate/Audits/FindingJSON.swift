import BitextCore
import BitextHistory

/// A finding of `abgleich/audit/1`.
struct FindingJSON: Decodable {
  let record: FindingRecord

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    record = FindingRecord(
      rule: try container.decode(String.self, forKey: .rule),
      severity: try container.word(.severity),
      confidence: try container.decode(Double.self, forKey: .confidence),
      message: try container.decode(String.self, forKey: .message),
      unit: try container.word(.unit),
      fingerprint: try container.decode(String.self, forKey: .fingerprint),
      state: try container.word(.state),
      source: try Self.place(container, .source, .sourceExcerpt),
      target: try Self.place(container, .target, .targetExcerpt))
  }

  private static func place(
    _ container: KeyedDecodingContainer<Key>, _ places: Key, _ excerpt: Key
  ) throws -> FindingRecord.Place? {
    let place = try container.decode([PlaceJSON].self, forKey: places).first
    let words = try container.decodeIfPresent(String.self, forKey: excerpt)
    return try place.map { place in
      guard let range = TextRange(from: place.start, to: place.end), place.line > 0,
        place.column > 0
      else {
        throw container.complaint(places, "expected a start, an end behind it, line and column")
      }
      return .init(range: range, line: place.line, column: place.column, excerpt: words)
    }
  }

  private enum Key: CodingKey {
    case rule, severity, confidence, message, unit, fingerprint, state, source, target
    case sourceExcerpt, targetExcerpt
  }

  private struct PlaceJSON: Decodable {
    var start: Int
    var end: Int
    var line: Int
    var column: Int
  }
}

extension TextRange {
  /// Nil unless it runs forwards.
  init?(from start: Int, to end: Int) {
    guard start >= 0, start <= end else { return nil }
    self.init(start, end)
  }
}

extension KeyedDecodingContainer {
  /// One of the words that a type knows.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ key: Key) throws -> Word {
    let text = try decode(String.self, forKey: key)
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw complaint(key, "“\(text)”: expected \(words)")
    }
    return word
  }

  func complaint(_ key: Key, _ message: String) -> DecodingError {
    .dataCorruptedError(forKey: key, in: self, debugDescription: message)
  }
}
