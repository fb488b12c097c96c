import BitextCore
import BitextLexicon

/// Which word types of the two sides render each other.
struct TypeLinks {
  struct Link {
    var target: Int32
    var level: LinkLevel
    var evidence: TokenLink.Evidence
  }

  /// The links of each source type, flat: those of type `t` are `links[starts[t]..<starts[t + 1]]`.
  private(set) var links: [Link] = []
  private(set) var starts: [Int] = [0]
  /// Whether the lexicon has anything to say of a type.
  private(set) var sourceKnowledge: [Knowledge] = []
  private(set) var targetKnowledge: [Knowledge] = []

  func links(of sourceType: Int) -> ArraySlice<Link> {
    links[starts[sourceType]..<starts[sourceType + 1]]
  }

  init(
    _ source: Side, _ sourceIndex: SideIndex, _ target: Side, _ targetIndex: SideIndex,
    lexicon: Lexicon, learned: LearnedWords
  ) {
    var finder = LinkFinder(target, targetIndex, lexicon: lexicon)
    targetKnowledge = targetIndex.types.map {
      !lexicon.translations(of: $0.stem, .targetToSource).isEmpty
        ? .lexicon : learned.rate(of: $0.stem, .targetToSource).map { .learned($0) } ?? .none
    }
    for type in sourceIndex.types {
      let translations = lexicon.translations(of: type.stem, .sourceToTarget)
      let taught = learned.translations(of: type.stem, .sourceToTarget)
      sourceKnowledge.append(
        !translations.isEmpty
          ? .lexicon : learned.rate(of: type.stem, .sourceToTarget).map { .learned($0) } ?? .none)
      finder.begin()
      finder.addIdentical(to: type, isKnown: !translations.isEmpty)
      finder.addTranslations(translations)
      finder.addLearned(taught)
      finder.addParts(of: type, in: source)
      finder.addCognates(of: type, in: source, isKnown: !translations.isEmpty)
      links += finder.found
      starts.append(links.count)
    }
  }
}

/// Finds the target types that one source type is tied to.
private struct LinkFinder {
  private let lexicon: Lexicon
  private let index: SideIndex
  /// Target types by form; types with the same stem, part of a compound or beginning in chains.
  private var byForm: HashIndex
  private var byStem: Chains
  private var byPart: Chains
  private var byBeginning: Chains
  private var letters: [[UInt8]] = []
  /// For each target type, the place of its link in `found`, if that is of this `stamp`.
  private var places: [(stamp: Int, place: Int)]
  private var stamp = 0
  private(set) var found: [TypeLinks.Link] = []

  init(_ side: Side, _ index: SideIndex, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.index = index
    let count = index.types.count
    byForm = HashIndex(capacity: count)
    byStem = Chains(capacity: count)
    byPart = Chains(capacity: count * 4)
    byBeginning = Chains(capacity: count)
    places = Array(repeating: (0, 0), count: count)
    for (number, type) in index.types.enumerated() {
      byForm.set(number, for: type.form)
      byStem.append(number, for: type.stem)
      let folded = side.folded(type.token)
      if type.wordClass != .figure, let beginning = Cognate.key(of: folded) {
        byBeginning.append(number, for: beginning)
      }
      for part in lexicon.parts(of: folded, .target) where part != type.stem {
        byPart.append(number, for: part)
      }
      letters.append(folded)
    }
  }

  mutating func begin() {
    stamp += 1
    found.removeAll(keepingCapacity: true)
  }

  /// "China" is China; but an English "die" is no German "die": a word that the lexicon knows
  /// in other words is not taken for its double unless it is long.
  mutating func addIdentical(to type: SideIndex.WordType, isKnown: Bool) {
    guard let other = byForm.value(of: type.form) else { return }
    if type.wordClass == .word && isKnown && letters[other].count < 5 { return }
    add(other, .strong, type.wordClass == .figure ? .quantity : .identical)
  }

  /// A part of a compound is weaker evidence than a word: it is one of several.
  mutating func addTranslations(_ translations: Translations) {
    for translation in translations {
      let level = LinkLevel(weight: translation.weight)
      byStem.forEach(of: translation.stem) { add($0, level, .lexicon) }
      guard let weaker = level.weaker else { continue }
      byPart.forEach(of: translation.stem) { add($0, weaker, .compound) }
    }
  }

  mutating func addLearned(_ translations: ArraySlice<Translation>) {
    for translation in translations {
      byStem.forEach(of: translation.stem) { add($0, .strong, .learned) }
    }
  }

  /// The parts of a compound on the source side, against words and parts on the target side.
  mutating func addParts(of type: SideIndex.WordType, in source: Side) {
    guard type.wordClass == .word else { return }
    for part in lexicon.parts(of: source.folded(type.token), .source) where part != type.stem {
      for translation in lexicon.translations(of: part, .sourceToTarget) {
        guard let weaker = LinkLevel(weight: translation.weight).weaker else { continue }
        byStem.forEach(of: translation.stem) { add($0, weaker, .compound) }
        byPart.forEach(of: translation.stem) { add($0, weaker, .compound) }
      }
    }
  }

  mutating func addCognates(of type: SideIndex.WordType, in source: Side, isKnown: Bool) {
    guard type.wordClass != .figure else { return }
    let folded = source.folded(type.token)
    guard let beginning = Cognate.key(of: folded) else { return }
    byBeginning.forEach(of: beginning) { other in
      if Cognate.areCognate(folded, letters[other]) {
        add(other, isKnown ? .medium : .strong, .cognate)
      }
    }
  }

  /// Keeps the surest link to each target type.
  private mutating func add(_ target: Int, _ level: LinkLevel, _ evidence: TokenLink.Evidence) {
    let link = TypeLinks.Link(target: Int32(target), level: level, evidence: evidence)
    if places[target].stamp != stamp {
      places[target] = (stamp, found.count)
      found.append(link)
    } else if found[places[target].place].level < level {
      found[places[target].place] = link
    }
  }
}

/// Lists of small integers by word hash.
private struct Chains {
  private var heads: HashIndex
  private var entries: [(value: Int32, next: Int32)] = []

  init(capacity: Int) { heads = HashIndex(capacity: capacity) }

  mutating func append(_ value: Int, for key: UInt64) {
    let next = heads.value(of: key) ?? -1
    heads.set(entries.count, for: key)
    entries.append((Int32(value), Int32(next)))
  }

  func forEach(of key: UInt64, _ body: (Int) -> Void) {
    var entry = heads.value(of: key) ?? -1
    while entry >= 0 {
      body(Int(entries[entry].value))
      entry = Int(entries[entry].next)
    }
  }
}

extension Side {
  func folded(_ token: Int) -> [UInt8] {
    WordFolding.folded(document.text[tokens[token].range.offsets])
  }
}
