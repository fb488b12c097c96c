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
  /// Nil if there are none.
  let half: CompiledHalf?
  let range: Range<Int>

  init(_ compiled: CompiledHalf?, of stem: UInt64) {
    if let compiled, let position = compiled.stems.position(of: stem) {
      half = compiled
      range = compiled.postings(at: position)
    } else {
      half = nil
      range = 0..<0
    }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { range.count }

  public subscript(position: Int) -> Translation {
    guard let half, position < range.count else { preconditionFailure("beyond the last rendering") }
    let row = range.lowerBound + position
    return Translation(
      stem: half.postingStems[row], weight: Float(half.postingWeights[row]) / 255)
  }

  /// The weight with which a stem renders the word, or nil if it is not among the renderings.
  ///
  /// Takes logarithmic time.
  public func weight(of stem: UInt64) -> Float? {
    guard let half else { return nil }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if half.postingStems[middle] < stem { low = middle + 1 } else { high = middle }
    }
    guard low < range.upperBound, half.postingStems[low] == stem else { return nil }
    return Float(half.postingWeights[low]) / 255
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
