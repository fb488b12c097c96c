import BitextCore
import BitextLexicon

/// Holds the names of both sides against each other, bead by bead.
struct NameComparison {
  private static let leastProbability = 0.8
  /// In longer beads, places tell little.
  private static let longest = 80

  private let bitext: Bitext
  private let isCertain: [Bool]
  private let lexicon: Lexicon
  private let ties: WordTies
  private let source: SideNames
  private let target: SideNames

  /// Fails where nothing is known of the languages.
  init?(_ context: AuditContext) {
    guard let lexicon = context.lexicon else { return nil }
    bitext = context.bitext
    isCertain = context.isCertain
    ties = context.ties
    self.lexicon = lexicon
    let letters = (TokenLetters(bitext.source), TokenLetters(bitext.target))
    source = SideNames(
      bitext.source, .source, letters.0, lexicon, others: bitext.target.capitals(letters.1))
    target = SideNames(
      bitext.target, .target, letters.1, lexicon, others: bitext.source.capitals(letters.0))
  }

  func discrepancies() -> [NameDiscrepancy] { bitext.beads.indices.flatMap { discrepancies(in: $0) } }

  private func discrepancies(in index: Int) -> [NameDiscrepancy] {
    let bead = bitext.beads[index]
    guard !bead.isNull, isCertain[index], bead.probability >= Self.leastProbability,
      bitext.source.isWrittenAsDeclared(bead.source),
      bitext.target.isWrittenAsDeclared(bead.target)
    else { return [] }
    let here = bitext.source.tokens(of: bead.source)
    let there = bitext.target.tokens(of: bead.target)
    guard max(here.count, there.count) <= Self.longest else { return [] }
    var names = source.reader.mentions(in: here).filter { !isKept($0, in: there) }
    var others = target.reader.mentions(in: there).filter { !isFromSource($0, in: here) }
    guard !names.isEmpty, !others.isEmpty else { return [] }
    var found = misspellings(&names, &others, index)
    guard !names.isEmpty, !others.isEmpty else { return found }
    others.removeAll { isTied($0, .target) }
    names.removeAll { isTied($0, .source) }
    let places = NamePlaces(here, there, bitext, ties)
    var window: NameWindow?
    for name in names {
      let rivals = others.filter { canStand($0, for: name) && places.agree(name, $0) }
      guard rivals.count == 1, let other = rivals.first else { continue }
      let near = window ?? NameWindow(index, of: bitext)
      window = near
      guard isWithoutCounterpart(name, other, here, there, near),
        let confidence = confidence(name, other)
      else { continue }
      found.append(
        NameDiscrepancy(
          kind: .replaced, bead: index, source: name.token, target: other.token,
          confidence: confidence))
      others.removeAll { $0.token == other.token }
    }
    return found
  }

  /// Whether neither of two names has a counterpart in their beads or around them. A word that
  /// renders another one where it stands is no counterpart of a name that is missing here.
  private func isWithoutCounterpart(
    _ name: NameMention, _ other: NameMention, _ here: Range<Int>, _ there: Range<Int>,
    _ window: NameWindow
  ) -> Bool {
    let targets = window.target.lazy.filter { there.contains($0) || ties.target[$0] < 0 }
    let sources = window.source.lazy.filter { here.contains($0) || ties.source[$0] < 0 }
    return !source.hasCounterpart(name, in: targets, of: target, lexicon)
      && !target.hasCounterpart(other, in: sources, of: source, lexicon)
  }

  private func isKept(_ name: NameMention, in tokens: Range<Int>) -> Bool {
    let keys = source.keys(of: name.token)
    return tokens.contains { target.keys(of: $0).contains(where: keys.contains) }
  }

  private func isFromSource(_ name: NameMention, in tokens: Range<Int>) -> Bool {
    let keys = target.keys(of: name.token)
    return tokens.contains { source.keys(of: $0).contains(where: keys.contains) }
  }

  private func isTied(_ name: NameMention, _ half: Lexicon.Half) -> Bool {
    ties.partners(half)[name.token] >= 0
  }

  /// Finds names that differ by a letter or two, and takes them out of both lists.
  private func misspellings(
    _ names: inout [NameMention], _ others: inout [NameMention], _ bead: Int
  ) -> [NameDiscrepancy] {
    var found: [NameDiscrepancy] = []
    for name in names {
      let match = others.lazy.compactMap { other in
        misspelling(name, other).map { (other, $0) }
      }.first
      guard let (other, confidence) = match else { continue }
      found.append(
        NameDiscrepancy(
          kind: .misspelled, bead: bead, source: name.token, target: other.token,
          confidence: confidence))
      names.removeAll { $0.token == name.token }
      others.removeAll { $0.token == other.token }
    }
    return found
  }

  /// How sure it is that one name is the other, misspelled; nil if it is not.
  private func misspelling(_ name: NameMention, _ other: NameMention) -> Double? {
    let (a, b) = (source.letters[name.token], target.letters[other.token])
    guard name.kind != .acronym, other.kind != .acronym, min(a.count, b.count) >= 4,
      max(a.count, b.count) >= 5,
      source.count(target.letters.keys[other.token]) == 0,
      target.count(target.letters.keys[other.token]) == 1,
      let distance = NameSpelling.misspelling(a, b)
    else { return nil }
    let isKeptElsewhere = target.count(source.letters.keys[name.token]) > 0
    if isKeptElsewhere { return distance == 1 ? 0.95 : 0.9 }
    if name.kind == .place, isSameInTarget(name) { return distance == 1 ? 0.85 : nil }
    guard name.kind == .unknown, other.kind == .unknown, min(a.count, b.count) >= 6 else {
      return nil
    }
    let isSameSound = NameSpelling.skeleton(a) == NameSpelling.skeleton(b)
    return isSameSound || distance > 1 ? 0.5 : 0.75
  }

  /// Whether a place goes by its own name in the target's language too.
  private func isSameInTarget(_ name: NameMention) -> Bool {
    let stem = bitext.source.tokens[name.token].stem
    return lexicon.translations(of: stem, .sourceToTarget).contains { $0.stem == stem }
  }

  private func canStand(_ other: NameMention, for name: NameMention) -> Bool {
    guard (other.kind == .acronym) == (name.kind == .acronym) else { return false }
    if bitext.target.hasDeterminer(before: other.token) {
      return bitext.source.hasDeterminer(before: name.token)
    }
    return !bitext.source.hasDeterminer(before: name.token) || bitext.source.language == .english
  }

  /// How sure it is that a name was replaced; nil if it is not sure enough to be told.
  private func confidence(_ name: NameMention, _ other: NameMention) -> Double? {
    let (own, new) = (source.keys(of: name.token), target.keys(of: other.token))
    if source.areNeighbours(own, new) || target.areNeighbours(own, new) { return nil }
    let isKeptElsewhere = own.contains { target.count($0) > 0 }
    let isForeign = new.contains { source.count($0) > 0 }
    if isKeptElsewhere && isForeign { return 0.95 }
    if isKeptElsewhere || isForeign { return 0.9 }
    // What stands for it more than once was chosen.
    if new.contains(where: { target.count($0) > 1 }) { return nil }
    if name.kind == .place && other.kind == .place { return 0.9 }
    guard name.kind == .acronym else { return 0.7 }
    let letters = (source.letters[name.token], target.letters[other.token])
    return NameSpelling.distance(letters.0, letters.1, limit: 1) != nil ? 0.7 : 0.5
  }
}
