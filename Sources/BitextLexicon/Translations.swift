/// A word of the other language that renders a word.
public struct Translation: Hashable, Sendable {
  /// The `WordHash` of the word's stem.
  public var stem: UInt64
  /// How sure the rendering is, from above 0 to 1: 1 for a plain pair of a dictionary, less where
  /// an entry lists many, a quarter or so for words that only share a phrase.
  public var weight: Float

  /// A rendering that is this sure, from above 0 to 1.
  public init(stem: UInt64, weight: Float) {
    self.stem = stem
    self.weight = weight
  }
}

/// The renderings of one word, the surest first, read in place from the compiled lexicon.
///
/// What both a glossary and the dictionaries have comes twice.
public struct Translations: Sequence, Sendable {
  let rows: Rows
  /// The renderings that glossaries add.
  let added: Rows

  init(_ half: CompiledHalf?, _ addition: CompiledHalf?, of stem: UInt64) {
    rows = Rows(half, of: stem)
    added = Rows(addition, of: stem)
  }

  /// Whether nothing renders the word.
  public var isEmpty: Bool { rows.range.isEmpty && added.range.isEmpty }
  /// How many there are, exactly.
  public var underestimatedCount: Int { rows.range.count + added.range.count }

  /// Begins with the surest.
  public func makeIterator() -> Iterator { Iterator(rows: rows, added: added) }

  /// Merges the two lists by weight.
  public struct Iterator: IteratorProtocol {
    fileprivate var rows: Rows
    fileprivate var added: Rows

    /// The next, less sure or as sure as the one before.
    public mutating func next() -> Translation? {
      added.weight > rows.weight ? added.next() : rows.next()
    }

    /// Where the next translation is known from.
    var provenance: Provenance {
      added.weight > rows.weight ? added.provenance : rows.provenance
    }
  }

  /// Rows of postings that are still to be read.
  struct Rows: Sendable {
    /// Nil if there are none.
    let half: CompiledHalf?
    fileprivate(set) var range: Range<Int>

    init(_ compiled: CompiledHalf?, of stem: UInt64) {
      if let compiled, let position = compiled.stems.position(of: stem) {
        half = compiled
        range = compiled.postings(at: position)
      } else {
        half = nil
        range = 0..<0
      }
    }

    /// The weight of the next row, from 1 to 255; 0 if there is none.
    var weight: UInt8 {
      guard let half, !range.isEmpty else { return 0 }
      return half.postingWeights[range.lowerBound]
    }

    var provenance: Provenance {
      guard let half, !range.isEmpty else { return [] }
      return Provenance(rawValue: half.postingProvenances[range.lowerBound])
    }

    mutating func next() -> Translation? {
      guard let half, !range.isEmpty else { return nil }
      let row = range.lowerBound
      range = row + 1..<range.upperBound
      return Translation(
        stem: half.postingStems[row], weight: Float(half.postingWeights[row]) / 255)
    }
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
