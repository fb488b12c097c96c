import BitextCore

/// A hash table from words, as `WordHash`, to small values.
///
/// `WordHash` is mixed already, so its low bits are the place in the table: a lookup is one or two
/// compares, several times faster than `Dictionary`, which hashes its keys again.
struct WordTable<Value: Sendable>: Sendable {
  // Zero marks a free place; a word whose hash is zero, one in 2^64, is kept under one.
  private var keys: ContiguousArray<UInt64>
  private var values: ContiguousArray<Value?>
  private(set) var count = 0

  init(minimumCapacity: Int = 32) {
    var capacity = 64
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    keys = ContiguousArray(repeating: 0, count: capacity)
    values = ContiguousArray(repeating: nil, count: capacity)
  }

  subscript(word: UInt64) -> Value? {
    get { values[place(of: word)] }
    set {
      let place = place(of: word)
      if keys[place] == 0 {
        keys[place] = max(word, 1)
        count += 1
      }
      values[place] = newValue
      if count * 2 > keys.count { grow() }
    }
  }

  /// The word's value, to be changed in place; `make` gives it where the word is new.
  mutating func update<Result>(
    _ word: UInt64, make: () -> Value, _ change: (inout Value) -> Result
  ) -> Result {
    if count * 2 >= keys.count { grow() }
    let place = place(of: word)
    if keys[place] == 0 {
      keys[place] = max(word, 1)
      count += 1
    }
    if values[place] == nil { values[place] = make() }
    return change(&values[place]!)
  }

  func contains(_ word: UInt64) -> Bool { keys[place(of: word)] != 0 }

  private func place(of word: UInt64) -> Int {
    let key = max(word, 1)
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    var larger = WordTable(minimumCapacity: keys.count)
    for index in keys.indices where keys[index] != 0 {
      larger[keys[index]] = values[index]
    }
    self = larger
  }
}

extension WordTable<Void> {
  /// The set of some words as they are.
  init(_ words: [ArraySlice<UInt8>]) {
    self.init(minimumCapacity: words.count)
    for word in words { self[WordHash.hash(word)] = () }
  }

  /// The set of the words in a list that is parted by blanks.
  init(_ list: StaticString) {
    self.init()
    for word in list.words { self[WordHash.hash(word)] = () }
  }
}

extension StaticString {
  /// The words of a list that is parted by blanks and line ends, as UTF-8.
  var words: [[UInt8]] {
    withUTF8Buffer { $0.split { $0 <= 0x20 }.map(Array.init) }
  }
}
