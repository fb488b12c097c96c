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
  private let mapping: Mapping?
  private let column: Column<UInt64>
  private let range: Range<Int>

  init(_ mapping: Mapping?, _ column: Column<UInt64>, _ range: Range<Int>) {
    self.mapping = mapping
    self.column = column
    self.range = range
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { range.count }
  public subscript(position: Int) -> UInt64 { column[range.lowerBound + position] }
}

/// The phrases that begin with two given words, read in place from the compiled lexicon.
public struct Phrases: Sequence, Sendable {
  private let mapping: Mapping?
  private let words: Column<UInt64>
  private let range: Range<Int>

  init(_ mapping: Mapping, _ half: CompiledHalf, startingWith first: UInt64, _ second: UInt64) {
    self.mapping = mapping
    words = half.phraseWords
    let key = Phrases.key(first, second)
    range = half.phrases.position(of: key).map { half.phraseRows(at: $0) } ?? 0..<0
  }

  /// No phrases.
  init() {
    mapping = nil
    words = Column()
    range = 0..<0
  }

  public var isEmpty: Bool { range.isEmpty }

  public func makeIterator() -> Iterator {
    Iterator(mapping: mapping, words: words, position: range.lowerBound, end: range.upperBound)
  }

  public struct Iterator: IteratorProtocol {
    fileprivate let mapping: Mapping?
    fileprivate let words: Column<UInt64>
    fileprivate var position: Int
    fileprivate let end: Int

    /// Reads a record: a word with the two lengths, then the stems of both.
    public mutating func next() -> Phrase? {
      guard position < end else { return nil }
      let lengths = words[position]
      let count = Int(lengths & 0xFF)
      let translationCount = Int(lengths >> 8 & 0xFF)
      let start = position + 1
      let middle = start + count
      let next = middle + translationCount
      guard count >= 2, translationCount >= 1, next <= end else {
        position = end
        return nil
      }
      position = next
      return Phrase(
        stems: StemRun(mapping, words, start..<middle),
        translation: StemRun(mapping, words, middle..<next))
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
    let end = min(Int(phraseStarts[position + 1]), phraseWords.count)
    return start < end ? start..<end : 0..<0
  }
}
