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
      stems(builder.first, first) + postings(forth, first, second) + forms(builder.first, first)
      + phrases(isFirst: true)
    let secondSections =
      stems(builder.second, second) + postings(back, second, first)
      + forms(builder.second, second) + phrases(isFirst: false)
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

  /// All stems, and a word of each.
  private func stems(_ vocabulary: borrowing Vocabulary, _ order: StemOrder) -> [[UInt8]] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(order.hashes.count + 1)
    var letters: [UInt8] = []
    letters.reserveCapacity(vocabulary.stems.letters.count)
    for number in order.numbers {
      letters += vocabulary.stems.letters[vocabulary.stems.word(Int(number))]
      starts.append(UInt32(letters.count))
    }
    return [
      [UInt8](littleEndian: order.hashes),
      [UInt8](littleEndian: HashIndex.directory(of: order.hashes)),
      [UInt8](littleEndian: starts), letters,
    ]
  }

  /// The translations of each stem, the heaviest first.
  private func postings(
    _ sorted: [StemLink], _ own: StemOrder, _ other: StemOrder
  ) -> [[UInt8]] {
    var starts = [UInt32](repeating: 0, count: own.hashes.count + 1)
    for link in sorted { starts[link.first + 1] += 1 }
    for rank in own.hashes.indices { starts[rank + 1] += starts[rank] }
    var links = sorted
    for rank in own.hashes.indices where starts[rank + 1] - starts[rank] > 1 {
      links[Int(starts[rank])..<Int(starts[rank + 1])].sort { $0.isHeavier(than: $1) }
    }
    return [
      [UInt8](littleEndian: starts), [UInt8](littleEndian: links.map { other.hashes[$0.second] }),
      links.map(\.weightByte), links.map(\.provenance.rawValue),
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
