import BitextCore

@testable import BitextHistory

/// Passages written by hand: `English | Deutsch`, one a line; paragraphs of a side are parted by
/// `/`, and a side may be empty.
enum WrittenPassages {
  static func passages(_ text: String, keepsWords: Bool = true) -> [PassageRecord] {
    var offsets = (source: 0, target: 0)
    return text.split(separator: "\n").enumerated().map { index, line in
      let sides = line.split(separator: "|", omittingEmptySubsequences: false)
      return PassageRecord(
        source: half(sides[0], index + 1, &offsets.source, keepsWords),
        target: half(sides[1], index + 1, &offsets.target, keepsWords))
    }
  }

  static func pair(
    _ text: String, path: String = "brücke", findings: [FindingRecord] = [],
    keepsWords: Bool = true
  ) -> PairRecord {
    PairRecord(
      source: .init(path: "en/\(path).md", language: .english),
      target: .init(path: "de/\(path).md", language: .german), findings: findings,
      passages: passages(text, keepsWords: keepsWords))
  }

  /// A finding in the target's passage of a number, counted from 0, of these passages.
  static func finding(
    _ rule: String, _ fingerprint: String, in passage: Int? = nil, of text: String = "",
    unit: Finding.Unit = .sentence, severity: Severity = .error, state: Finding.State = .new
  ) -> FindingRecord {
    let range = passage.flatMap { passages(text)[$0].target.ranges.first }
    return FindingRecord(
      rule: rule, severity: severity, confidence: 0.9, message: "something is wrong", unit: unit,
      fingerprint: fingerprint, state: state, source: nil,
      target: range.map { .init(range: $0, line: 1, column: 1, excerpt: nil) })
  }

  private static func half(
    _ side: Substring, _ line: Int, _ offset: inout Int, _ keepsWords: Bool
  ) -> PassageRecord.Half {
    let paragraphs = side.split(separator: "/").map { $0.split(separator: " ").map(String.init) }
      .filter { !$0.isEmpty }
    let ranges = paragraphs.map { words in
      defer { offset += 100 }
      return TextRange(offset, offset + words.joined().utf8.count)
    }
    let words = paragraphs.flatMap { $0 }.map {
      PassageWord(form: WordHash.hash($0.lowercased()), text: $0)
    }
    return PassageRecord.Half(
      ranges: ranges, hashes: paragraphs.map { WordHash.hash($0.joined(separator: " ")) },
      line: paragraphs.isEmpty ? nil : line,
      excerpt: paragraphs.first?.prefix(6).joined(separator: " ") ?? "",
      words: keepsWords ? words : nil)
  }
}
