import BitextCore

/// Phrases by the hashes of their words, with what each of them gives away.
///
/// One table for phrases of all kinds, so that a word is looked up once and not once a kind. It
/// has open addresses, since it is filled in every run that reads a page, before any of it pays.
struct PhraseTable {
  private struct Slot {
    /// The words from the first on as one hash; 0 where nothing stands.
    var key: UInt64 = 0
    /// What the words are as a whole phrase.
    var whole: PageWords = []
    /// What a phrase is that goes on after them.
    var begun: PageWords = []
  }

  private var slots = ContiguousArray(repeating: Slot(), count: 4096)
  private var count = 0

  /// Inserts phrases that semicolons part.
  mutating func insert(_ phrases: [UInt8], as words: PageWords) {
    var folded: [UInt8] = []
    var key: UInt64 = 0
    var offset = 0
    while offset < phrases.count {
      let start = offset
      while offset < phrases.count, phrases.isLetter(at: offset) {
        offset = phrases.scalarEnd(at: offset)
      }
      if offset > start {
        if key != 0 { slots[place(inserting: key)].begun.formUnion(words) }
        key = Self.key(key, phrases.word(TextRange(start, offset), folding: &folded).hash)
      } else {
        if phrases[offset] == UInt8(ascii: ";") { end(&key, as: words) }
        offset = phrases.scalarEnd(at: offset)
      }
    }
    end(&key, as: words)
  }

  private mutating func end(_ key: inout UInt64, as words: PageWords) {
    if key != 0 { slots[place(inserting: key)].whole.formUnion(words) }
    key = 0
  }

  /// The length in words of the longest phrase of some kinds that begins at a word.
  func match(_ kinds: PageWords, _ words: [LineShape.Word], at start: Int) -> Int? {
    var length: Int?
    var key: UInt64 = 0
    for index in start..<words.count {
      key = Self.key(key, words[index].hash)
      let slot = slots[place(of: key)]
      if slot.whole.overlaps(kinds) { length = index - start + 1 }
      if !slot.begun.overlaps(kinds) { break }
    }
    return length
  }

  func contains(_ kinds: PageWords, _ word: UInt64) -> Bool {
    slots[place(of: Self.key(0, word))].whole.overlaps(kinds)
  }

  /// The hash of words and one more; of one word it is the word's own.
  private static func key(_ key: UInt64, _ word: UInt64) -> UInt64 {
    key &* 0x9E37_79B9_7F4A_7C15 ^ word
  }

  /// Where a key stands, or the free slot where it would.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[place].key != 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func place(inserting key: UInt64) -> Int {
    let found = place(of: key)
    if slots[found].key == key { return found }
    count += 1
    if count * 2 > slots.count {
      let old = slots
      slots = ContiguousArray(repeating: Slot(), count: old.count * 2)
      for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
    }
    let free = place(of: key)
    slots[free].key = key
    return free
  }
}
