/// The phrases of two and more words of one language, filed under their first two words.
struct PhraseIndex {
  private struct Entry {
    var key: UInt64
    /// Where the record of the phrase begins.
    var start: Int
  }

  /// Records: the lengths of phrase and rendering in one number, then the ranks of their stems.
  private var records: [UInt32] = []
  private var entries: [Entry] = []

  /// Takes the phrases of the builder's first or second language.
  init(_ phrases: PhraseList, isFirst: Bool, own: StemOrder, other: StemOrder) {
    for start in phrases.starts {
      let first = start + 2..<start + 2 + Int(phrases.words[start])
      let second = first.upperBound..<first.upperBound + Int(phrases.words[start + 1])
      let (phrase, rendering) = isFirst ? (first, second) : (second, first)
      guard phrase.count > 1 else { continue }
      let key = PhraseRows.key(
        own.hash(of: phrases.words[phrase.lowerBound]),
        own.hash(of: phrases.words[phrase.lowerBound + 1]))
      entries.append(Entry(key: key, start: records.count))
      records.append(UInt32(phrase.count) | UInt32(rendering.count) << 8)
      for number in phrases.words[phrase] { records.append(own.ranks[Int(number)]) }
      for number in phrases.words[rendering] { records.append(other.ranks[Int(number)]) }
    }
    sortEntries()
  }

  private mutating func sortEntries() {
    let records = records
    entries.sort { a, b in
      if a.key != b.key { return a.key < b.key }
      return records[Self.range(of: a, in: records)]
        .lexicographicallyPrecedes(records[Self.range(of: b, in: records)])
    }
  }

  /// The sections of the file: keys, their directory, where the records of a key start, records.
  var sections: [[UInt8]] {
    var keys: [UInt64] = []
    var starts: [UInt32] = []
    var out: [UInt32] = []
    var last: ArraySlice<UInt32> = []
    for entry in entries {
      let record = records[Self.range(of: entry, in: records)]
      if keys.last != entry.key {
        keys.append(entry.key)
        starts.append(UInt32(out.count))
      } else if last == record {
        continue
      }
      out += record
      last = record
    }
    starts.append(UInt32(out.count))
    return [
      [UInt8](littleEndian: keys), [UInt8](littleEndian: HashIndex.directory(of: keys)),
      [UInt8](littleEndian: starts), [UInt8](littleEndian: out),
    ]
  }

  private static func range(of entry: Entry, in records: [UInt32]) -> Range<Int> {
    let lengths = records[entry.start]
    return entry.start..<entry.start + 1 + Int(lengths & 0xFF) + Int(lengths >> 8)
  }
}
