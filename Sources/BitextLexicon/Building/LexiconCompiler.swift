/// Turns what a builder gathered into the bytes of a compiled lexicon.
///
/// Everything is sorted, so that the same sources give the same bytes.
struct LexiconCompiler: ~Copyable {
  private let builder: LexiconBuilder
  private let firstOrder: StemOrder
  private let secondOrder: StemOrder

  init(_ builder: consuming LexiconBuilder) {
    firstOrder = StemOrder(builder.first.stems.hashes)
    secondOrder = StemOrder(builder.second.stems.hashes)
    self.builder = builder
  }

  func bytes(_ header: CompiledHeader) -> [UInt8] {
    CompiledFile.bytes(
      header,
      sections: postings(isFirst: true) + forms(builder.first) + phrases(isFirst: true)
        + postings(isFirst: false) + forms(builder.second) + phrases(isFirst: false))
  }

  /// The stems that have translations, and those.
  private func postings(isFirst: Bool) -> [[UInt8]] {
    let own = isFirst ? firstOrder : secondOrder
    let other = isFirst ? secondOrder : firstOrder
    let links = ranked(isFirst: isFirst)
    var stems: [UInt64] = []
    var starts: [UInt32] = []
    var postingStems: [UInt64] = []
    var weights: [UInt8] = []
    for (index, link) in links.enumerated() {
      // Of equal pairs the last is the heaviest.
      if index + 1 < links.count, links[index + 1] >> 8 == link >> 8 { continue }
      let stem = own.hashes[Int(link >> 36)]
      if stems.last != stem {
        stems.append(stem)
        starts.append(UInt32(postingStems.count))
      }
      postingStems.append(other.hashes[Int(link >> 8 & 0xFFF_FFFF)])
      weights.append(UInt8(truncatingIfNeeded: link))
    }
    starts.append(UInt32(postingStems.count))
    return [
      [UInt8](littleEndian: stems), [UInt8](littleEndian: HashIndex.directory(of: stems)),
      [UInt8](littleEndian: starts), [UInt8](littleEndian: postingStems), weights,
    ]
  }

  /// The links with ranks in place of numbers, own language first, sorted.
  private func ranked(isFirst: Bool) -> [UInt64] {
    var links = builder.links.map { link -> UInt64 in
      let first = UInt64(firstOrder.ranks[Int(link >> 36)])
      let second = UInt64(secondOrder.ranks[Int(link >> 8 & 0xFFF_FFFF)])
      return (isFirst ? first << 36 | second << 8 : second << 36 | first << 8) | link & 0xFF
    }
    links.sort()
    return links
  }

  /// The forms that may be parts of compounds.
  private func forms(_ vocabulary: borrowing Vocabulary) -> [[UInt8]] {
    var rows: [(hash: UInt64, word: Int)] = []
    for (word, hash) in vocabulary.forms.hashes.enumerated()
    where !vocabulary.kindsOfWord[word].isEmpty {
      rows.append((hash, word))
    }
    rows.sort { $0.hash < $1.hash }
    let hashes = rows.map(\.hash)
    let stems = rows.map { vocabulary.stems.hashes[Int(vocabulary.stemOfWord[$0.word])] }
    return [
      [UInt8](littleEndian: hashes), [UInt8](littleEndian: HashIndex.directory(of: hashes)),
      [UInt8](littleEndian: stems), rows.map { vocabulary.kindsOfWord[$0.word].rawValue },
    ]
  }

  /// The phrases of two and more words, filed under the first two.
  private func phrases(isFirst: Bool) -> [[UInt8]] {
    var records: [(key: UInt64, words: [UInt64])] = []
    for phrase in builder.phrases {
      let first = phrase.first.map { firstOrder.original[Int($0)] }
      let second = phrase.second.map { secondOrder.original[Int($0)] }
      let own = isFirst ? first : second
      let other = isFirst ? second : first
      guard own.count > 1 else { continue }
      let lengths = UInt64(own.count) | UInt64(other.count) << 8
      records.append((Phrases.key(own[0], own[1]), [lengths] + own + other))
    }
    records.sort {
      $0.key != $1.key ? $0.key < $1.key : $0.words.lexicographicallyPrecedes($1.words)
    }
    var keys: [UInt64] = []
    var starts: [UInt32] = []
    var words: [UInt64] = []
    for (index, record) in records.enumerated() {
      if index > 0, records[index - 1].words == record.words { continue }
      if keys.last != record.key {
        keys.append(record.key)
        starts.append(UInt32(words.count))
      }
      words += record.words
    }
    starts.append(UInt32(words.count))
    return [
      [UInt8](littleEndian: keys), [UInt8](littleEndian: HashIndex.directory(of: keys)),
      [UInt8](littleEndian: starts), [UInt8](littleEndian: words),
    ]
  }
}

/// The stems of a vocabulary in ascending order.
private struct StemOrder {
  /// The hashes by number.
  let original: [UInt64]
  /// The hashes by rank.
  let hashes: [UInt64]
  /// The rank of each number.
  let ranks: [UInt32]

  init(_ hashes: [UInt64]) {
    original = hashes
    let order = hashes.indices.sorted { hashes[$0] < hashes[$1] }
    self.hashes = order.map { hashes[$0] }
    var ranks = [UInt32](repeating: 0, count: hashes.count)
    for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank) }
    self.ranks = ranks
  }
}
