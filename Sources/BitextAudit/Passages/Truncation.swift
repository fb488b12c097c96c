import BitextCore

/// Finds paragraphs of the target that end without an end.
struct Truncation {
  struct Place {
    var bead: Int
    /// The segments of the source that should stand there, up to the end of the paragraph if all
    /// that follows is gone.
    var segments: Range<Int>
    var source: TextRange
    var target: TextRange
    var lastWord: String
    /// Whether more than the mark at the end tells that something is gone.
    var isProved: Bool
    var confidence: Double

    func isFollowed(by missing: Range<Int>) -> Bool {
      segments.lowerBound <= missing.lowerBound && missing.upperBound <= segments.upperBound
    }
  }

  /// A stretch of fewer words may be a caption or a heading without the looks of one.
  private static let minimumWords = 4

  /// Where a bead's target has fewer letters for one of its source, its end may be gone.
  private static let shortRatio = 0.85
  /// Where it has so few, a good part of it is.
  private static let partRatio = 0.7
  /// The share of the source's words that are missed if a part of it is gone.
  private static let partMissed = 0.3
  /// Three dots are a figure of speech where more of the sentence stands before them.
  private static let ellipsisRatio = 0.75
  /// So many words at the end of the source that nothing renders are an end that is gone.
  private static let minimumLost = 2

  private let beads: [Bead]
  private let source: Side
  private let target: Side
  private let ties: TokenTies
  private let called: CalledText
  private let openWords: WordList
  private let isCertain: [Bool]
  /// Segments of the target of which something else is said.
  private let explained: [Range<Int>]
  private let omittedSegments: Set<Int>

  init(_ bitext: Bitext, _ passages: [Passage], isCertain: [Bool]) {
    beads = bitext.beads
    source = bitext.source
    target = bitext.target
    ties = bitext.ties
    called = CalledText(bitext.sides)
    openWords = OpenWords.of(bitext.target.language)
    self.isCertain = isCertain
    omittedSegments = Set(passages.filter { $0.kind == .missing }.flatMap(\.segments))
    explained = passages.filter { [.added, .duplicated, .untranslated].contains($0.kind) }
      .map(\.segments)
  }

  func places() -> [Place] {
    let ends = Set(target.paragraphs.map { $0.upperBound - 1 })
    return beads.indices.compactMap { index in
      guard !beads[index].isNull, isCertain[index], let last = beads[index].target.last,
        ends.contains(last), !called.speaks(in: .target, of: beads[index]),
        !explained.contains(where: { $0.contains(last) })
      else { return nil }
      return place(index, last)
    }
  }

  private func place(_ index: Int, _ last: Int) -> Place? {
    let bead = beads[index]
    guard let word = target.breakingWord(of: last) ?? target.wordBeforeEllipsis(of: last),
      let end = bead.source.last, source.breakingWord(of: end) == nil,
      source.wordBeforeEllipsis(of: end) == nil
    else { return nil }
    let ratio =
      Double(target.range(of: bead.target).count) / Double(source.range(of: bead.source).count)
    let isEllipsis = target.breakingWord(of: last) == nil
    guard isEllipsis ? ratio < Self.ellipsisRatio : isProse(last, besides: end) else { return nil }
    let omitted = omitted(behind: end)
    let isOpen = openWords.contains(target.tokens[word])
    let isProved =
      isOpen || omitted > 0
      || ratio < Self.shortRatio && lostWords(at: bead.source) >= Self.minimumLost
      || ratio < Self.partRatio && lacksPart(bead)
    let lost = bead.source.lowerBound..<end + 1 + omitted
    return Place(
      bead: index, segments: lost, source: source.range(of: lost),
      target: target.segments[last].range,
      lastWord: target.document.string(target.tokens[word].range), isProved: isProved,
      confidence: !isProved
        ? Confidence.weakHint
        : isEllipsis
          ? Confidence.cutOff.ellipsis
          : isOpen ? Confidence.cutOff.openWord : Confidence.cutOff.shorter)
  }

  /// How many words at the end of some source segments nothing renders.
  private func lostWords(at run: Range<Int>) -> Int {
    let tokens = source.tokens(of: run)
    return tokens.reversed().prefix { ties.source[$0] <= 0 }.count { ties.source[$0] < 0 }
  }

  /// Whether so many words of the source have no rendering, wherever they stand, as a part of it
  /// has; true where nothing is known of its words.
  private func lacksPart(_ bead: Bead) -> Bool {
    let words = TieSums(ties.source[source.tokens(of: bead.source)])
    return Double(words.missedWords) >= Double(words.words) * Self.partMissed
  }

  /// How many segments behind one are left out up to the end of its paragraph.
  private func omitted(behind end: Int) -> Int {
    let block = source.segments[end].block
    let rest = (end + 1..<source.segments.count).prefix { source.segments[$0].block == block }
    return rest.allSatisfy { omittedSegments.contains($0) } ? rest.count : 0
  }

  /// Whether a target segment ought to end as sentences do: by its own looks, or since the source's
  /// does. (What is left of a sentence may be so short that it looks like a heading.)
  private func isProse(_ segment: Int, besides end: Int) -> Bool {
    let prose: [Role] = [.paragraph, .lead, .quotation]
    let role = target.role(of: segment)
    if prose.contains(role) && target.wordCount(of: segment) >= Self.minimumWords { return true }
    return ![.title, .kicker, .caption].contains(role) && prose.contains(source.role(of: end))
      && source.endsSentence(end)
  }
}

extension Side {
  /// The last word of a segment if no mark stands after it that could end a sentence; the stop of
  /// an abbreviation ("p.m.") is one.
  func breakingWord(of segment: Int) -> Int? {
    guard let last = segments[segment].tokens.last else { return nil }
    let range = tokens[last].range
    if tokens[last].isWordLike {
      return document.text[range.upper - 1] == UInt8(ascii: ".") ? nil : last
    }
    let isOpenMark = [UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "(")].contains(
      document.text[range.lower])
    return isOpenMark ? lastWord(of: segment) : nil
  }

  /// The last word of a segment that ends in three dots.
  fileprivate func wordBeforeEllipsis(of segment: Int) -> Int? {
    let text = document.text[segments[segment].range.offsets]
    return text.suffix(3).elementsEqual("…".utf8) || text.suffix(3).elementsEqual("...".utf8)
      ? lastWord(of: segment) : nil
  }

  /// Whether a full stop, or a mark like it, stands at a segment's end, perhaps before a quotation
  /// mark.
  fileprivate func endsSentence(_ segment: Int) -> Bool {
    let text = document.text[segments[segment].range.offsets].suffix(6)
    return text.contains { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains($0) }
  }

  private func lastWord(of segment: Int) -> Int? {
    segments[segment].tokens.last { tokens[$0].isWordLike }
  }
}
