/// Turns what a builder gathered into the bytes of a compiled lexicon.
///
/// Everything is sorted, so that the same sources give the same bytes.
struct LexiconCompiler: ~Copyable {
  private let builder: LexiconBuilder
  private let first: StemOrder
  private let second: StemOrder

  init(_ builder: consuming LexiconBuilder) {
    first = StemOrder(builder.first.stems.hashes)
    second = StemOrder(builder.second.stems.hashes)
    self.builder = builder
  }

  func bytes(_ header: CompiledHeader) -> [UInt8] {
    let forth = EvidenceTable(
      builder.links, certain: builder.certainLinks, first, second
    ).links
    let back = transposed(forth)
    let firstSections =
      postings(forth, first, second) + forms(builder.first, first) + phrases(isFirst: true)
    let secondSections =
      postings(back, second, first) + forms(builder.second, second) + phrases(isFirst: false)
    return CompiledFile.bytes(header, sections: firstSections + secondSections)
  }

  /// The links with the two ends exchanged, sorted: one pass that counts and one that places.
  private func transposed(_ links: [StemLink]) -> [StemLink] {
    var places = [Int](repeating: 0, count: second.hashes.count + 1)
    for link in links { places[link.second + 1] += 1 }
    for rank in second.hashes.indices { places[rank + 1] += places[rank] }
    var transposed = links
    for link in links {
      transposed[places[link.second]] = link.moved(link.second, link.first)
      places[link.second] += 1
    }
    return transposed
  }

  /// All stems, and the translations of each.
  private func postings(_ links: [StemLink], _ own: StemOrder, _ other: StemOrder) -> [[UInt8]] {
    var starts = [UInt32](repeating: 0, count: own.hashes.count + 1)
    for link in links { starts[link.first + 1] += 1 }
    for rank in own.hashes.indices { starts[rank + 1] += starts[rank] }
    return [
      [UInt8](littleEndian: own.hashes),
      [UInt8](littleEndian: HashIndex.directory(of: own.hashes)),
      [UInt8](littleEndian: starts),
      [UInt8](littleEndian: links.map { other.hashes[$0.second] }), links.map(\.weightByte),
    ]
  }

  /// The forms that may be parts of compounds.
  private func forms(_ vocabulary: borrowing Vocabulary, _ order: StemOrder) -> [[UInt8]] {
    var rows: [(hash: UInt64, word: Int)] = []
    if CompoundGrammar.of(vocabulary.language) != nil {
      for (word, kinds) in vocabulary.kindsOfWord.enumerated() where !kinds.isEmpty {
        rows.append((vocabulary.forms.hashes[word], word))
      }
    }
    rows.sort { $0.hash < $1.hash }
    let hashes = rows.map(\.hash)
    let stems = rows.map { order.ranks[Int(vocabulary.stemOfWord[$0.word])] }
    return [
      [UInt8](littleEndian: hashes), [UInt8](littleEndian: HashIndex.directory(of: hashes)),
      [UInt8](littleEndian: stems), rows.map { vocabulary.kindsOfWord[$0.word].rawValue },
    ]
  }

  private func phrases(isFirst: Bool) -> [[UInt8]] {
    PhraseIndex(
      builder.phrases, isFirst: isFirst, own: isFirst ? first : second,
      other: isFirst ? second : first
    ).sections
  }
}
