import BitextCore

/// Endings and letter groups by which a word that no table knows looks English or German.
enum WordEnding {
  /// The lane in `FunctionWords.all` and the weight of a word's look, or nil.
  static func vote(of text: [UInt8], _ word: TextRange) -> (lane: Int, weight: Float)? {
    guard word.count > 3 else { return nil }
    return text.withUnsafeBufferPointer { text in
      let letters = UnsafeBufferPointer(rebasing: text[word.offsets])
      if containsSch(letters) { return (german, 0.3) }
      // A capital is a name, as likely as not, in which English endings mean little.
      let isCapital = letters[0] &- 0x61 >= 26
      let tail = letters.tail
      for ending in endings.list[endings.places[Int(letters[letters.count - 1])]]
      where tail & ending.mask == ending.tail && letters.count > ending.length {
        if ending.lane == german || !isCapital { return (ending.lane, 0.3) }
      }
      return nil
    }
  }

  private static let english = 0
  private static let german = 1

  private static let germanEndings: StaticString = """
    ung ungen keit heit lich liche lichen licher iert ieren igen cht chte chten tzt eit eiten ern
    """

  private static let englishEndings: StaticString = """
    ing ings ed ly tion tions sion ght ough ould ness ful ous ies 's wn ays ity ther sts ents ants
    eds ears tes kes ose oke ake sh ck cks ow ows oon
    """

  /// The bytes of an ending, the last lowest, as far as `mask` goes.
  private struct Ending {
    var tail: UInt64
    var mask: UInt64
    var length: Int
    var lane: Int
  }

  /// The endings by their last letters: those of a letter are a run of the list.
  private static let endings: (list: [Ending], places: [Range<Int>]) = {
    var groups = [[Ending]](repeating: [], count: 256)
    for (list, lane) in [(germanEndings, german), (englishEndings, english)] {
      for word in list.words {
        let mask: UInt64 = word.count < 8 ? 1 << UInt64(word.count * 8) - 1 : .max
        let tail = word.withUnsafeBufferPointer(\.tail)
        groups[Int(word.last ?? 0)].append(
          Ending(tail: tail, mask: mask, length: word.count, lane: lane))
      }
    }
    var list: [Ending] = []
    let places = groups.map { group in
      defer { list += group }
      return list.count..<list.count + group.count
    }
    return (list, places)
  }()

  private static func containsSch(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<letters.count - 2
    where letters[index + 1] == 0x63 && letters[index + 2] == 0x68 && letters[index] | 0x20 == 0x73
    {
      // "school" is English, "schwer", "schl" and "tsch" are German.
      if index + 3 == letters.count || letters[index + 3] != UInt8(ascii: "o") { return true }
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The last eight bytes, the last of them lowest.
  fileprivate var tail: UInt64 {
    suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
