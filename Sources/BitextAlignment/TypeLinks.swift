import BitextCore
import BitextLexicon

/// Which word types of the two sides render each other.
struct TypeLinks {
  /// For each source type.
  private(set) var table = LinkTable()
  /// Whether the lexicon has anything to say of a type.
  private(set) var isKnownSource: [Bool] = []
  private(set) var isKnownTarget: [Bool] = []

  init(
    _ source: Side, _ sourceIndex: SideIndex, _ target: Side, _ targetIndex: SideIndex,
    lexicon: Lexicon
  ) {
    isKnownTarget = targetIndex.types.map {
      !lexicon.translations(of: $0.stem, .targetToSource).isEmpty
    }
    var finder = LinkFinder(target, targetIndex, isKnown: isKnownTarget, lexicon: lexicon)
    var letters: [UInt8] = []
    isKnownSource.reserveCapacity(sourceIndex.types.count)
    for type in sourceIndex.types {
      let translations = lexicon.translations(of: type.stem, .sourceToTarget)
      isKnownSource.append(!translations.isEmpty)
      letters.removeAll(keepingCapacity: true)
      if type.wordClass != .figure { source.fold(type.token, into: &letters) }
      finder.find(type, letters, translations)
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
