import BitextCore

/// Finds sentences that say their beginning again: a first draft that was cut off and ran into the
/// second, "Der Trainer war nicht Der Trainer war nicht zufrieden".
struct Restarts {
  /// Fewer words in a row are a figure of speech ("weiter und weiter und weiter").
  private static let minimumWords = 3
  private static let maximumWords = 40

  private let bitext: Bitext

  init(_ bitext: Bitext) { self.bitext = bitext }

  func passages() -> [Passage] {
    bitext.beads.flatMap { bead -> [Passage] in
      let places = bead.target.compactMap { segment in
        restart(in: bitext.target, segment).map { (segment, $0) }
      }
      // What the source says so is said so.
      if places.isEmpty || bead.source.contains(where: { restart(in: bitext.source, $0) != nil }) {
        return []
      }
      return places.map { segment, place in
        Passage(
          kind: .duplicated, segments: segment..<segment + 1, tokens: place.first,
          counterpart: segment..<segment + 1, counterpartTokens: place.second,
          rendered: bead.source.isEmpty ? nil : bead.source, unit: .clause,
          confidence: Confidence.sure)
      }
    }
  }

  /// The first words of a segment that stand twice in a row, without marks; linear but for words
  /// that come often.
  private func restart(
    in side: Side, _ segment: Int
  ) -> (first: Range<Int>, second: Range<Int>)? {
    let words = side.segments[segment].tokens.filter { side.tokens[$0].isWordLike }
    let forms = words.map { side.tokens[$0].form }
    for start in forms.indices {
      let reach = min(Self.maximumWords, (forms.count - start) / 2)
      guard reach >= Self.minimumWords else { return nil }
      for length in Self.minimumWords...reach
      where forms[start + length] == forms[start]
        && forms[start..<start + length] == forms[start + length..<start + 2 * length]
        && !side.startsLine(words[start + length])
      {
        return (
          words[start]..<words[start + length - 1] + 1,
          words[start + length]..<words[start + 2 * length - 1] + 1
        )
      }
    }
    return nil
  }
}

extension Side {
  /// Whether a token is the first of its line: what stands above may be a heading of its own.
  fileprivate func startsLine(_ token: Int) -> Bool {
    guard token > 0 else { return true }
    let gap = tokens[token - 1].range.upper..<tokens[token].range.lower
    return document.text[gap].contains(0x0A)
  }
}
