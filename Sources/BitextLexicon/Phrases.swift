/// A fixed phrase and what renders it, each as the stems of its words in order.
///
/// "data centre" and "Rechenzentrum", "in the long run" and "auf lange Sicht". Articles at the
/// start, the `to` of verbs and placeholders ("sth.") are left out.
public struct Phrase: Sendable {
  /// The stems of the phrase that was looked up, at least two.
  public let stems: StemRun
  /// The stems of its rendering, at least one.
  public let translation: StemRun
}

/// Stems one after another, read in place from the compiled lexicon.
public struct StemRun: RandomAccessCollection, Sendable {
  /// Where the records are, and the language that the stems are of.
  fileprivate let records: CompiledHalf
  fileprivate let half: CompiledHalf
  fileprivate let range: Range<Int>

  /// The first phrase.
  public var startIndex: Int { 0 }
  /// Behind the last phrase.
  public var endIndex: Int { range.count }
  /// The hash of a stem; 0, which is no word's, if the file is damaged there.
  public subscript(position: Int) -> UInt64 {
    half.stem(records.phraseRecords[range.lowerBound + position])
  }

  /// The stems as words that have them.
  var words: String { map { half.word(of: $0) ?? "?" }.joined(separator: " ") }
}

extension Lexicon {
  /// The phrases that begin with these two stems, in no particular but a fixed order.
  ///
  /// The direction from a language has all phrases of two and more words in that language,
  /// whatever the length of the rendering; a compound and its rendering in several words
  /// ("Rechenzentrum", "data centre") are found from the several words only.
  public func phrases(
    startingWith first: UInt64, _ second: UInt64, _ direction: Direction
  ) -> [Phrase] {
    let key = PhraseRows.key(first, second)
    return phraseRows(direction).flatMap { rows in
      rows.own.phrases.position(of: key).map { rows.phrases(in: rows.range(at: $0)) } ?? []
    }
  }

  /// All phrases in the direction, in no particular but a fixed order. Takes milliseconds.
  public func allPhrases(_ direction: Direction) -> [Phrase] {
    phraseRows(direction).flatMap { $0.phrases(in: 0..<$0.own.phraseRecords.count) }
  }

  /// The phrases of the glossaries and those of the dictionaries.
  private func phraseRows(_ direction: Direction) -> [PhraseRows] {
    let source = halves(.source)
    let target = halves(.target)
    let (own, other) = direction == .sourceToTarget ? (source, target) : (target, source)
    return [PhraseRows(own.added, other.added), PhraseRows(own.main, other.main)].compactMap(\.self)
  }
}

/// The records of phrases in a compiled lexicon.
struct PhraseRows {
  fileprivate let own: CompiledHalf
  private let other: CompiledHalf

  fileprivate init?(_ own: CompiledHalf?, _ other: CompiledHalf?) {
    guard let own, let other else { return nil }
    self.own = own
    self.other = other
  }

  /// The rows of the phrases at a position; empty if the file is damaged there.
  fileprivate func range(at position: Int) -> Range<Int> {
    let start = Int(own.phraseStarts[position])
    let end = min(Int(own.phraseStarts[position + 1]), own.phraseRecords.count)
    return start < end ? start..<end : 0..<0
  }

  /// Reads records: the two lengths in one number, then the ranks of the stems of both.
  fileprivate func phrases(in rows: Range<Int>) -> [Phrase] {
    var phrases: [Phrase] = []
    var position = rows.lowerBound
    while position < rows.upperBound {
      let lengths = own.phraseRecords[position]
      let start = position + 1
      let middle = start + Int(lengths & 0xFF)
      let end = middle + Int(lengths >> 8 & 0xFF)
      guard middle - start >= 2, end > middle, end <= rows.upperBound else { break }
      position = end
      phrases.append(
        Phrase(
          stems: StemRun(records: own, half: own, range: start..<middle),
          translation: StemRun(records: own, half: other, range: middle..<end)))
    }
    return phrases
  }

  /// What phrases are filed under: their first two stems, in order.
  static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var value = first &* 0x9E37_79B9_7F4A_7C15 ^ second
    value ^= value >> 32
    value &*= 0xD6E8_FEB8_6659_FD93
    return value ^ value >> 32
  }
}
