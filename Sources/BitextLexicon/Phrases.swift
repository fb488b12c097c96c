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

  public var startIndex: Int { 0 }
  public var endIndex: Int { range.count }
  /// The hash of a stem; 0, which is no word's, if the file is damaged there.
  public subscript(position: Int) -> UInt64 {
    half.stem(records.phraseRecords[range.lowerBound + position])
  }
}

/// The phrases that begin with two given words, read in place from the compiled lexicon.
public struct Phrases: Sequence, Sendable {
  /// The half that was looked into and the other; nil if there are none.
  private let halves: (own: CompiledHalf, other: CompiledHalf)?
  private let range: Range<Int>

  init(
    _ own: CompiledHalf?, _ other: CompiledHalf?, startingWith first: UInt64, _ second: UInt64
  ) {
    if let own, let other, let position = own.phrases.position(of: Phrases.key(first, second)) {
      halves = (own, other)
      range = own.phraseRows(at: position)
    } else {
      halves = nil
      range = 0..<0
    }
  }

  public var isEmpty: Bool { range.isEmpty }

  public func makeIterator() -> Iterator { Iterator(self) }

  public struct Iterator: IteratorProtocol {
    private let phrases: Phrases
    private var position: Int

    fileprivate init(_ phrases: Phrases) {
      self.phrases = phrases
      position = phrases.range.lowerBound
    }

    /// Reads a record: the two lengths, then the ranks of the stems of both.
    public mutating func next() -> Phrase? {
      let limit = phrases.range.upperBound
      guard position < limit, let (own, other) = phrases.halves else { return nil }
      let lengths = own.phraseRecords[position]
      let start = position + 1
      let middle = start + Int(lengths & 0xFF)
      let end = middle + Int(lengths >> 8 & 0xFF)
      guard middle - start >= 2, end > middle, end <= limit else {
        position = limit
        return nil
      }
      position = end
      return Phrase(
        stems: StemRun(records: own, half: own, range: start..<middle),
        translation: StemRun(records: own, half: other, range: middle..<end))
    }
  }

  /// What phrases are filed under: their first two stems, in order.
  static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var value = first &* 0x9E37_79B9_7F4A_7C15 ^ second
    value ^= value >> 32
    value &*= 0xD6E8_FEB8_6659_FD93
    return value ^ value >> 32
  }
}

extension CompiledHalf {
  /// The rows of the phrases at a position; empty if the file is damaged there.
  fileprivate func phraseRows(at position: Int) -> Range<Int> {
    let start = Int(phraseStarts[position])
    let end = min(Int(phraseStarts[position + 1]), phraseRecords.count)
    return start < end ? start..<end : 0..<0
  }
}
