import BitextCore
import BitextLanguages

/// Endings and letters in a row by which a word that no list knows looks like a language's.
struct WordLook: Sendable {
  /// What a look counts where a frequent word counts 1.
  static let weight: Float = 0.3
  static let known = WordLook(.known)

  private let lanes: LanguageLanes
  private let groups: [Group]
  /// The endings by their last letters: those of a letter are a run of the list, the longest first.
  private let endings: [Ending]
  private let places: [Range<Int>]

  /// Letters in a row, of which the first may be a capital.
  fileprivate struct Group {
    var lane: Int
    var letters: [UInt8]
    /// What begins like this and speaks for nobody: "school".
    var others: [[UInt8]]
  }

  /// The bytes of an ending, the last lowest, as far as `mask` goes.
  fileprivate struct Ending {
    var tail: UInt64
    var mask: UInt64
    var length: Int
    var lanes: LanguageLanes.Mask
  }

  init(_ lanes: LanguageLanes) {
    self.lanes = lanes
    var groups: [Group] = []
    var runs = [[Ending]](repeating: [], count: 256)
    for (lane, lists) in lanes.lists(.recognition) {
      let others = lists.words("groups of others").map(Array.init)
      groups += lists.words("groups").map { Group(lane: lane, letters: Array($0), others: others) }
      for word in lists.words("endings") { runs.add(Ending(word, lane)) }
    }
    var list: [Ending] = []
    places = runs.map { run in
      defer { list += run.sorted { $0.length > $1.length } }
      return list.count..<list.count + run.count
    }
    self.groups = groups
    endings = list
  }

  /// The lanes of the languages that a word looks like; nil where it tells nothing.
  func lanes(of text: [UInt8], _ word: TextRange) -> LanguageLanes.Mask? {
    guard word.count > 3 else { return nil }
    return text.withUnsafeBufferPointer { text in
      let letters = UnsafeBufferPointer(rebasing: text[word.offsets])
      if let group = groups.first(where: { $0.occurs(in: letters) }) {
        return 1 << LanguageLanes.Mask(group.lane)
      }
      // A capital is a name, as likely as not, in which endings mean little.
      let isCapital = letters[0] &- 0x61 >= 26
      let voters = isCapital ? lanes.capitalisingNouns : .max
      let tail = letters.tail
      for ending in endings[places[Int(letters[letters.count - 1])]]
      where tail & ending.mask == ending.tail && letters.count > ending.length {
        if ending.lanes & voters != 0 { return ending.lanes & voters }
      }
      return nil
    }
  }
}

extension WordLook.Ending {
  fileprivate init(_ word: ArraySlice<UInt8>, _ lane: Int) {
    mask = word.count < 8 ? 1 << UInt64(word.count * 8) - 1 : .max
    tail = word.withUnsafeBufferPointer(\.tail)
    length = word.count
    lanes = 1 << LanguageLanes.Mask(lane)
  }
}

extension [[WordLook.Ending]] {
  /// Adds an ending to those of its last letter; one that several languages have is kept once.
  fileprivate mutating func add(_ ending: WordLook.Ending) {
    let last = Int(ending.tail & 0xFF)
    if let known = self[last].firstIndex(where: {
      $0.tail == ending.tail && $0.mask == ending.mask
    }) {
      self[last][known].lanes |= ending.lanes
    } else {
      self[last].append(ending)
    }
  }
}

extension WordLook.Group {
  fileprivate func occurs(in word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= letters.count else { return false }
    return (0...word.count - letters.count).contains { start in
      stands(letters, in: word, at: start) && !others.contains { stands($0, in: word, at: start) }
    }
  }

  private func stands(
    _ letters: [UInt8], in word: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard start + letters.count <= word.count else { return false }
    for index in letters.indices.reversed() {
      let letter = index == 0 ? word[start] | 0x20 : word[start + index]
      if letter != letters[index] { return false }
    }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The last eight bytes, the last of them lowest.
  fileprivate var tail: UInt64 {
    suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
