import BitextCore
import BitextLexicon

/// Judges whether a name of the target stands for one of the source by mistake.
struct NameJudge {
  /// Acronyms of fewer letters are not taken for one another's misspelling.
  private static let minimumAcronym = 3

  let source: SideNames
  let target: SideNames
  private let bitext: Bitext
  private let lexicon: Lexicon

  init(_ bitext: Bitext, _ lexicon: Lexicon) {
    self.bitext = bitext
    self.lexicon = lexicon
    let sides = bitext.sides
    let letters = sides.map { TokenLetters($0) }
    let capitals = sides.map(with: letters) { $0.capitals($1) }
    let names = Sides { half in
      SideNames(sides[half], half, letters[half], lexicon, others: capitals[half.other])
    }
    (source, target) = (names.source, names.target)
  }

  /// How sure it is that one name is the other, misspelled; nil if it is not.
  ///
  /// The misspelling stands nowhere else. That the right spelling does is what makes it sure:
  /// many names are written otherwise in the other language.
  func misspelling(_ name: NameMention, _ other: NameMention) -> Double? {
    let (a, b) = (source.letters[name.token], target.letters[other.token])
    guard name.kind != .acronym, other.kind != .acronym, min(a.count, b.count) >= 4,
      max(a.count, b.count) >= 5, source.count(target.letters.keys[other.token]) == 0,
      target.count(target.letters.keys[other.token]) == 1,
      !source.areInflected(name.token, other.token, of: target),
      !areRenderings(name, other), !isJoined(name, other),
      let distance = NameSpelling.misspelling(a, b)
    else { return nil }
    if isKept(name) { return distance == 1 ? Confidence.keptName.near : Confidence.keptName.far }
    if name.kind == .place, isSameInTarget(name) {
      return distance == 1 ? Confidence.placeName : nil
    }
    guard name.kind == .unknown, other.kind == .unknown, min(a.count, b.count) >= 6 else {
      return nil
    }
    let isSameSound = NameSpelling.skeleton(a) == NameSpelling.skeleton(b)
    return isSameSound || distance > 1 ? Confidence.even : Confidence.likely
  }

  /// Whether the dictionary renders one by the other: "Republic", "Republik".
  private func areRenderings(_ name: NameMention, _ other: NameMention) -> Bool {
    let stem = bitext.target.tokens[other.token].stem
    return lexicon.translations(of: bitext.source.tokens[name.token].stem, .sourceToTarget)
      .contains { $0.stem == stem }
  }

  /// Whether the target writes two words of the source as one: "Harbour Side", "HarbourSide".
  private func isJoined(_ name: NameMention, _ other: NameMention) -> Bool {
    let joined = target.letters[other.token]
    return [name.token - 1, name.token].contains { first in
      guard first >= 0, first + 1 < bitext.source.tokens.count else { return false }
      return (source.letters[first] + source.letters[first + 1]).elementsEqual(joined)
    }
  }

  /// Whether a name may stand for another at all.
  func canStand(_ other: NameMention, for name: NameMention) -> Bool {
    guard other.kind != .word, (other.kind == .acronym) == (name.kind == .acronym) else {
      return false
    }
    if source.words.haveArticles || target.words.haveArticles { return true }
    // A noun has an article where a name has none.
    let isNoun = (source.hasDeterminer(name), target.hasDeterminer(other))
    if isNoun.0 == isNoun.1 { return true }
    return isNoun.0 && source.words.areMarkedByCapital
  }

  /// How sure it is that a name was replaced; nil if it is not sure enough to be told.
  func replacement(_ name: NameMention, _ other: NameMention, _ near: NameWindow) -> Double? {
    let (own, new) = (source.letters.keys(of: name.token), target.letters.keys(of: other.token))
    // First name and surname stand for each other.
    if source.areNeighbours(own, new) || target.areNeighbours(own, new) { return nil }
    if source.hasCounterpart(name, in: near.tokens.target, of: target, lexicon) { return nil }
    if target.hasCounterpart(other, in: near.tokens.source, of: source, lexicon) { return nil }
    let isForeign = new.contains { source.count($0) > 0 }
    if isKept(name) { return isForeign ? Confidence.keptName.near : Confidence.keptName.far }
    if isForeign { return Confidence.keptName.far }
    // What stands for it more than once was chosen.
    if new.contains(where: { target.count($0) > 1 }) { return nil }
    if name.kind == .place && other.kind == .place { return Confidence.keptName.far }
    guard name.kind == .acronym else { return Confidence.newName }
    let letters = (source.letters[name.token], target.letters[other.token])
    // Of two letters any two are alike: "US", "UG".
    let isLong = min(letters.0.count, letters.1.count) >= Self.minimumAcronym
    let isNear = isLong && NameSpelling.distance(letters.0, letters.1, limit: 1) != nil
    return isNear ? Confidence.newName : Confidence.even
  }

  /// Whether the target has a name of the source somewhere as it is.
  private func isKept(_ name: NameMention) -> Bool {
    source.letters.keys(of: name.token).contains { target.count($0) > 0 }
  }

  /// Whether a place goes by its own name in the target's language too.
  private func isSameInTarget(_ name: NameMention) -> Bool {
    let stem = bitext.source.tokens[name.token].stem
    return lexicon.translations(of: stem, .sourceToTarget).contains { $0.stem == stem }
  }
}
