import BitextCore
import BitextLexicon

/// Finds the target types that one source type is tied to.
struct LinkFinder {
  /// What renders a word more rarely than this ties more strangers than renderings.
  private static let leastWeight: Float = 0.25
  /// How many target types a source type is tied to at most: no word has so many renderings and
  /// cognates in one article.
  private static let mostLinks = 256
  /// How many links all source types have together at most, at 8 bytes each, where there are more
  /// types than `mostLinks` goes into: n words that begin alike and m cognates have n x m.
  private static let mostInAll = 1 << 24
  /// How many target types of one key are looked at, for each source type: those that come last.
  private static let mostOfKey = 4096

  private let lexicon: Lexicon
  /// Target types by form; types with the same stem, part of a compound or beginning in chains.
  private var byForm: HashIndex
  private var byStem: TypeChains
  private var byPart: TypeChains
  private var byBeginning: TypeChains
  /// The stems and parts of compounds of the target side.
  private var stems: StemFilter
  /// The folded letters of each target type, flat.
  private var letters: [UInt8] = []
  private var letterStarts: [Int] = [0]
  /// For each target type, the place of its link in `found`, if that is of this `stamp`.
  private var places: [(stamp: Int32, place: Int32)]
  private var stamp: Int32 = 0
  /// The links of the type that was asked for last.
  private(set) var found: [LinkTable.Link] = []
  /// How many these may be.
  private let most: Int

  /// Takes the target side's types, and whether the lexicon has anything to say of each; and how
  /// many source types will be asked for.
  init(
    _ side: Side, _ index: SideIndex, isKnown: [Bool], lexicon: Lexicon, sourceTypes: Int
  ) {
    self.lexicon = lexicon
    most = max(1, min(Self.mostLinks, Self.mostInAll / max(sourceTypes, 1)))
    let count = index.types.count
    byForm = HashIndex(capacity: count)
    byStem = TypeChains(capacity: count)
    byPart = TypeChains(capacity: count * 4)
    byBeginning = TypeChains(capacity: count)
    stems = StemFilter(capacity: count * 2)
    places = Array(repeating: (0, 0), count: count)
    for (number, type) in index.types.enumerated() {
      byForm.set(number, for: type.form)
      byStem.append(number, for: type.stem)
      stems.insert(type.stem)
      if type.wordClass != .figure {
        insertLetters(of: number, type, in: side, isKnown: isKnown[number])
      }
      letterStarts.append(letters.count)
    }
  }

  private mutating func insertLetters(
    of number: Int, _ type: SideIndex.WordType, in side: Side, isKnown: Bool
  ) {
    let start = letters.count
    side.fold(type.token, into: &letters)
    if let beginning = Cognate.key(of: letters[start...]) {
      byBeginning.append(number, for: beginning)
    }
    // What the dictionary has of the whole word is better than what its parts say.
    if isKnown { return }
    for part in lexicon.parts(of: Array(letters[start...]), .target) where part != type.stem {
      byPart.append(number, for: part)
      stems.insert(part)
    }
  }

  /// Finds the links of a source type, whose folded letters and renderings are at hand.
  mutating func find(
    _ type: SideIndex.WordType, _ folded: [UInt8], _ translations: Translations,
    _ learned: ArraySlice<Translation>
  ) {
    stamp += 1
    found.removeAll(keepingCapacity: true)
    addIdentical(to: type, isKnown: !translations.isEmpty)
    addTranslations(translations)
    addLearned(learned)
    if type.wordClass == .word && translations.isEmpty { addParts(of: type, folded) }
    if type.wordClass != .figure { addCognates(of: folded, isKnown: !translations.isEmpty) }
  }

  /// "China" is China; but an English "die" is no German "die": a word that the lexicon knows
  /// in other words is not taken for its double unless it is long.
  private mutating func addIdentical(to type: SideIndex.WordType, isKnown: Bool) {
    guard let other = byForm.value(of: type.form) else { return }
    if type.wordClass == .word && isKnown && letters(of: other).count < 5 { return }
    add(other, .strong, type.wordClass == .figure ? .quantity : .identical)
  }

  /// A part of a compound is weaker evidence than a word: it is one of several.
  private mutating func addTranslations(_ translations: Translations) {
    translations.forEach(in: stems) { translation in
      guard translation.weight >= Self.leastWeight else { return }
      let level = LinkLevel(weight: translation.weight)
      byStem.forEach(of: translation.stem, Self.mostOfKey) { add($0, level, .lexicon) }
      guard let weaker = level.weaker else { return }
      byPart.forEach(of: translation.stem, Self.mostOfKey) { add($0, weaker, .compound) }
    }
  }

  /// How far a learned rendering is to be trusted is in the word's own rates.
  private mutating func addLearned(_ translations: ArraySlice<Translation>) {
    for translation in translations {
      byStem.forEach(of: translation.stem, Self.mostOfKey) { add($0, .strong, .learned) }
    }
  }

  /// The parts of a compound on the source side, against words and parts on the target side.
  private mutating func addParts(of type: SideIndex.WordType, _ folded: [UInt8]) {
    for part in lexicon.parts(of: folded, .source) where part != type.stem {
      lexicon.translations(of: part, .sourceToTarget).forEach(in: stems) { translation in
        guard let weaker = LinkLevel(weight: translation.weight).weaker else { return }
        byStem.forEach(of: translation.stem, Self.mostOfKey) { add($0, weaker, .compound) }
        byPart.forEach(of: translation.stem, Self.mostOfKey) { add($0, weaker, .compound) }
      }
    }
  }

  private mutating func addCognates(of folded: [UInt8], isKnown: Bool) {
    guard let beginning = Cognate.key(of: folded[...]) else { return }
    byBeginning.forEach(of: beginning, Self.mostOfKey) { other in
      if Cognate.areCognate(folded[...], letters(of: other)) {
        add(other, isKnown ? .medium : .strong, .cognate)
      }
    }
  }

  private func letters(of type: Int) -> ArraySlice<UInt8> {
    letters[letterStarts[type]..<letterStarts[type + 1]]
  }

  /// Keeps the surest link to each target type.
  private mutating func add(_ target: Int, _ level: LinkLevel, _ evidence: TokenLink.Evidence) {
    let link = LinkTable.Link(target: Int32(target), level: level, evidence: evidence)
    if places[target].stamp != stamp {
      guard found.count < most else { return }
      places[target] = (stamp, Int32(found.count))
      found.append(link)
    } else if found[Int(places[target].place)].level < level {
      found[Int(places[target].place)] = link
    }
  }
}

/// Lists of types by word hash.
private struct TypeChains {
  private var heads: HashIndex
  private var entries: [(value: Int32, next: Int32)] = []

  init(capacity: Int) { heads = HashIndex(capacity: capacity) }

  mutating func append(_ value: Int, for key: UInt64) {
    let next = heads.value(of: key) ?? -1
    heads.set(entries.count, for: key)
    entries.append((Int32(value), Int32(next)))
  }

  /// Calls `body` with the values of a key, so many of them at most, the last one first.
  @inline(__always)
  func forEach(of key: UInt64, _ most: Int, _ body: (Int) -> Void) {
    var entry = heads.value(of: key) ?? -1
    var left = most
    while entry >= 0, left > 0 {
      body(Int(entries[entry].value))
      entry = Int(entries[entry].next)
      left -= 1
    }
  }
}
