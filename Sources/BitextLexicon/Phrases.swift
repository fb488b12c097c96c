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
  private let ranks: Column<UInt32>
  private let stems: Column<UInt64>
  private let range: Range<Int>

  fileprivate init(
    _ mapping: Mapping?, _ ranks: Column<UInt32>, _ range: Range<Int>, of stems: Column<UInt64>
  ) {
    self.mapping = mapping
    self.ranks = ranks
    self.stems = stems
    self.range = range
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { range.count }
  /// The hash of a stem; 0, which is no word's, if the file is damaged there.
  public subscript(position: Int) -> UInt64 {
    let rank = Int(ranks[range.lowerBound + position])
    return rank < stems.count ? stems[rank] : 0
  }
}

/// The phrases that begin with two given words, read in place from the compiled lexicon.
public struct Phrases: Sequence, Sendable {
  private let mapping: Mapping?
  private let records: Column<UInt32>
  private let stems: Column<UInt64>
  private let otherStems: Column<UInt64>
  private let range: Range<Int>

  init(
    _ mapping: Mapping, _ half: CompiledHalf, _ other: CompiledHalf,
    startingWith first: UInt64, _ second: UInt64
  ) {
    self.mapping = mapping
    records = half.phraseRecords
    stems = half.stems.keys
    otherStems = other.stems.keys
    let key = Phrases.key(first, second)
    range = half.phrases.position(of: key).map { half.phraseRows(at: $0) } ?? 0..<0
  }

  /// No phrases.
  init() {
    mapping = nil
    records = Column()
    stems = Column()
    otherStems = Column()
    range = 0..<0
  }

  public var isEmpty: Bool { range.isEmpty }

  public func makeIterator() -> Iterator { Iterator(self, position: range.lowerBound) }

  public struct Iterator: IteratorProtocol {
    private let phrases: Phrases
    private var position: Int

    fileprivate init(_ phrases: Phrases, position: Int) {
      self.phrases = phrases
      self.position = position
    }

    /// Reads a record: the two lengths, then the ranks of the stems of both.
    public mutating func next() -> Phrase? {
      guard position < phrases.range.upperBound else { return nil }
      let lengths = phrases.records[position]
      let start = position + 1
      let middle = start + Int(lengths & 0xFF)
      let end = middle + Int(lengths >> 8 & 0xFF)
      guard middle - start >= 2, end > middle, end <= phrases.range.upperBound else {
        position = phrases.range.upperBound
        return nil
      }
      position = end
      return Phrase(
        stems: StemRun(phrases.mapping, phrases.records, start..<middle, of: phrases.stems),
        translation: StemRun(
          phrases.mapping, phrases.records, middle..<end, of: phrases.otherStems))
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
