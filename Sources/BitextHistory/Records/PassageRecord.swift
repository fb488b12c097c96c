public import BitextCore

/// What is written down of paragraphs that render each other.
public struct PassageRecord: Hashable, Sendable {
  /// The paragraphs of one side.
  public struct Half: Hashable, Sendable {
    /// Where each paragraph stands in the file.
    public var ranges: [TextRange]
    /// What each of them says, as `PassageWords` has it.
    public var hashes: [UInt64]
    /// Where the first of them begins, from 1; nil where there is none.
    public var line: Int?
    /// How the first of them begins, with `…` behind if that is not all of it.
    public var excerpt: String
    /// All words; nil where they were not written down.
    public var words: [PassageWord]?

    /// Paragraphs of one side in the order of the text; a range and a hash each.
    public init(
      ranges: [TextRange], hashes: [UInt64], line: Int?, excerpt: String,
      words: [PassageWord]? = nil
    ) {
      self.ranges = ranges
      self.hashes = hashes
      self.line = line
      self.excerpt = excerpt
      self.words = words
    }
  }

  /// Those of the source; without any for an addition.
  public var source: Half
  /// Those of the target; without any for an omission.
  public var target: Half

  /// What is aligned to each other.
  public init(source: Half, target: Half) {
    self.source = source
    self.target = target
  }
}

extension PassageRecord {
  /// Its paragraphs on either side.
  var halves: Sides<Half> { Sides(source, target) }
}

extension PassageRecord.Half {
  /// Some halves as one.
  init(joining halves: [PassageRecord.Half]) {
    let first = halves.first { $0.line != nil }
    self.init(
      ranges: halves.flatMap(\.ranges), hashes: halves.flatMap(\.hashes), line: first?.line,
      excerpt: first?.excerpt ?? "",
      words: halves.allSatisfy { $0.words != nil } ? halves.flatMap { $0.words ?? [] } : nil)
  }

  /// What is said, whatever the order; paragraphs without a word say nothing.
  var contents: [UInt64] { hashes.filter { $0 != PassageWords.silence }.sorted() }

  /// Whether the paragraphs are the same, in whatever order, or their words are, wherever one
  /// paragraph ends and the next begins; the latter only where the words of both are known.
  func saysTheSame(as other: PassageRecord.Half) -> Bool {
    if contents == other.contents { return true }
    guard let words, let others = other.words else { return false }
    return words.map(\.form) == others.map(\.form)
  }
}
