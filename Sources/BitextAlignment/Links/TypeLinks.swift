import BitextCore
import BitextLexicon

/// Which word types of the two sides render each other.
struct TypeLinks {
  /// For each source type.
  private(set) var table = LinkTable()
  /// What is known of each type beforehand.
  private(set) var sourceKnowledge: [WordKnowledge] = []
  private(set) var targetKnowledge: [WordKnowledge] = []

  init(
    _ source: Side, _ sourceIndex: SideIndex, _ target: Side, _ targetIndex: SideIndex,
    lexicon: Lexicon, learned: LearnedWords
  ) {
    let isKnownTarget = targetIndex.types.map {
      !lexicon.translations(of: $0.stem, .targetToSource).isEmpty
    }
    targetKnowledge = zip(targetIndex.types, isKnownTarget).map { type, isKnown in
      WordKnowledge(
        type.wordClass, isKnown: isKnown, learned.rate(of: type.stem, .targetToSource))
    }
    var finder = LinkFinder(
      target, targetIndex, isKnown: isKnownTarget, lexicon: lexicon,
      sourceTypes: sourceIndex.types.count)
    var letters: [UInt8] = []
    sourceKnowledge.reserveCapacity(sourceIndex.types.count)
    for type in sourceIndex.types {
      let translations = lexicon.translations(of: type.stem, .sourceToTarget)
      sourceKnowledge.append(
        WordKnowledge(
          type.wordClass, isKnown: !translations.isEmpty,
          learned.rate(of: type.stem, .sourceToTarget)))
      letters.removeAll(keepingCapacity: true)
      if type.wordClass != .figure { source.fold(type.token, into: &letters) }
      finder.find(
        type, letters, translations, learned.translations(of: type.stem, .sourceToTarget))
      table.append(finder.found)
    }
  }

  @inline(__always)
  func links(of sourceType: Int) -> ArraySlice<LinkTable.Link> { table.links(of: sourceType) }
}

extension Side {
  /// Appends the letters of a token, folded.
  func fold(_ token: Int, into letters: inout [UInt8]) {
    WordFolding.fold(document.text[tokens[token].range.offsets], into: &letters)
  }
}
