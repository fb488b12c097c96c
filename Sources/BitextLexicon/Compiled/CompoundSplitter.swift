import BitextCore

/// Splits compounds into words that a lexicon knows, by dynamic programming over their letters.
///
/// Of all ways to cover the word it takes the one with the fewest and best parts: nouns before
/// verb stems and adjectives, long parts before short ones, and as few linking elements ("Staat-s-
/// anwalt") as can be. After Koehn and Knight, Empirical Methods for Compound Splitting (2003),
/// with word classes in place of frequencies. Time is quadratic in the length, which is limited.
struct CompoundSplitter {
  /// A part of the word: `start..<end` are its letters, and what follows them is passed over.
  struct Part {
    var start: Int
    var end: Int
    /// Nil for a particle, such as "unter" in "Unterseekabel".
    var stem: UInt64?
  }

  /// Longer words, in bytes, are not split.
  static let longest = 64
  /// A part has at least so many bytes, and with this few it must be a noun.
  private static let shortest = 3
  /// Only a part at least so long is looked into for parts of its own.
  private static let longPart = 8

  private let main: CompiledHalf
  private let added: CompiledHalf?
  private let grammar: CompoundGrammar

  /// Fails for languages that do not write compounds as one word, and where no words are known.
  init?(_ halves: Lexicon.Halves) {
    guard let grammar = halves.compounds, let main = halves.main ?? halves.added
    else { return nil }
    self.main = main
    added = halves.main == nil ? nil : halves.added
    self.grammar = grammar
  }

  /// The stems of the parts and of the parts' parts, longest first.
  func stems(of folded: [UInt8]) -> [UInt64] {
    guard folded.count <= Self.longest else { return [] }
    var parts = split(folded, 0..<folded.count)
    var next = 0
    while next < parts.count {
      let part = parts[next]
      if part.end - part.start >= Self.longPart { parts += split(folded, part.start..<part.end) }
      next += 1
    }
    parts.sort { ($1.end - $1.start, $0.start) < ($0.end - $0.start, $1.start) }
    var stems: [UInt64] = []
    for case let stem? in parts.lazy.map(\.stem) where !stems.contains(stem) {
      stems.append(stem)
    }
    return stems
  }

  /// The cheapest way to reach a place in the word.
  private struct Step {
    var cost = Int.max
    var part = Part(start: 0, end: 0, stem: nil)
  }

  /// The cheapest cover of the letters of `range` by at least two parts, in order.
  func split(_ word: [UInt8], _ range: Range<Int>) -> [Part] {
    guard range.count >= Self.shortest * 2 else { return [] }
    var best = [Step](repeating: Step(), count: range.upperBound + 1)
    best[range.lowerBound].cost = 0
    addParticles(word, range, &best)
    for start in range where best[start].cost < .max {
      extend(from: start, in: word, range, &best)
    }
    guard best[range.upperBound].cost < .max else { return [] }
    var parts: [Part] = []
    var place = range.upperBound
    while place > range.lowerBound {
      parts.append(best[place].part)
      place = best[place].part.start
    }
    return parts.reversed()
  }

  /// Lets the word begin with a particle, unless the dictionary has it as it stands: "Vorstand"
  /// is not "vor" and "Stand".
  private func addParticles(_ word: [UInt8], _ range: Range<Int>, _ best: inout [Step]) {
    guard form(WordHash.hash(word[range])) == nil else { return }
    for particle in grammar.particles
    where particle.count < range.count && word[range].starts(with: particle) {
      let end = range.lowerBound + particle.count
      improve(&best[end], by: Part(start: range.lowerBound, end: end, stem: nil), 26)
    }
  }

  /// Tries every part that begins at `start`.
  private func extend(
    from start: Int, in word: [UInt8], _ range: Range<Int>, _ best: inout [Step]
  ) {
    var hash = WordHash.Rolling()
    for end in start + 1...range.upperBound {
      hash.append(word[end - 1])
      let rest = end..<range.upperBound
      guard end - start >= Self.shortest, end - start < range.count,
        rest.isEmpty || word[end] & 0xC0 != 0x80,
        let (kinds, stem) = form(hash.value)
      else { continue }
      guard let cost = cost(kinds, length: end - start) else { continue }
      let part = Part(start: start, end: end, stem: stem)
      let total = best[start].cost + cost
      // A bare verb stem is no word by itself.
      let canEnd = kinds != .verbStem
      if !rest.isEmpty || canEnd { improve(&best[end], by: part, total) }
      for link in grammar.links where rest.count > link.count && word[rest].starts(with: link) {
        improve(&best[end + link.count], by: part, total + 2)
      }
      if canEnd, start > range.lowerBound,
        grammar.endings.contains(where: word[rest].elementsEqual)
      {
        improve(&best[range.upperBound], by: part, total + 1)
      }
    }
  }

  /// What is known of a word form.
  private func form(_ hash: UInt64) -> (kinds: FormKinds, stem: UInt64)? {
    added?.form(hash) ?? main.form(hash)
  }

  private func improve(_ step: inout Step, by part: Part, _ cost: Int) {
    if cost < step.cost { step = Step(cost: cost, part: part) }
  }

  /// What a part costs; nil if it is none. A part more costs more than any choice of kinds.
  private func cost(_ kinds: FormKinds, length: Int) -> Int? {
    if kinds.contains(.noun) { return 20 + max(0, 8 - length) }
    if length == Self.shortest { return nil }
    return kinds == .other ? 30 : 24 + max(0, 8 - length)
  }
}
