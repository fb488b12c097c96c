/// A word of the other language that renders a word.
public struct Translation: Hashable, Sendable {
  /// The `WordHash` of the word's stem.
  public var stem: UInt64
  /// How sure the rendering is, from above 0 to 1: 1 for a plain pair of a dictionary, less where
  /// an entry lists many, a quarter or so for words that only share a phrase.
  public var weight: Float
}

/// The renderings of one word, sorted by stem, read in place from the compiled lexicon.
public struct Translations: RandomAccessCollection, Sendable {
  private let mapping: Mapping?
  private let stemColumn: Column<UInt64>
  private let weightColumn: Column<UInt8>
  private let range: Range<Int>

  init(_ mapping: Mapping, _ half: CompiledHalf, of stem: UInt64) {
    self.mapping = mapping
    stemColumn = half.postingStems
    weightColumn = half.postingWeights
    range = half.stems.position(of: stem).map { half.postings(at: $0) } ?? 0..<0
  }

  /// No renderings.
  init() {
    mapping = nil
    stemColumn = Column()
    weightColumn = Column()
    range = 0..<0
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { range.count }

  public subscript(position: Int) -> Translation {
    let row = range.lowerBound + position
    return Translation(stem: stemColumn[row], weight: Float(weightColumn[row]) / 255)
  }

  /// The weight with which a stem renders the word, or nil if it is not among the renderings.
  ///
  /// Takes logarithmic time.
  public func weight(of stem: UInt64) -> Float? {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if stemColumn[middle] < stem { low = middle + 1 } else { high = middle }
    }
    guard low < range.upperBound, stemColumn[low] == stem else { return nil }
    return Float(weightColumn[low]) / 255
  }
}

extension CompiledHalf {
  /// The rows of the postings of the stem at a position; empty if the file is damaged there.
  fileprivate func postings(at position: Int) -> Range<Int> {
    let start = Int(postingStarts[position])
    let end = min(Int(postingStarts[position + 1]), postingStems.count)
    return start < end ? start..<end : 0..<0
  }
}
