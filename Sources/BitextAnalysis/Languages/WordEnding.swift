/// Endings and letter groups by which a word that no table knows looks English or German.
enum WordEnding {
  /// The lane in `FunctionWords.all` and the weight of a word's look, or nil.
  static func vote(of letters: ArraySlice<UInt8>) -> (lane: Int, weight: Float)? {
    guard letters.count > 3, let first = letters.first, let last = letters.last else { return nil }
    if containsSch(letters) { return (german, 0.3) }
    for ending in byLastLetter[Int(last)]
    where letters.count > ending.letters.count
      && letters.suffix(ending.letters.count).elementsEqual(ending.letters)
    {
      // A capital is a name, as likely as not, in which English endings mean little.
      if ending.lane == german || first &- 0x61 < 26 { return (ending.lane, 0.3) }
    }
    return nil
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

  private static let byLastLetter: [[(letters: [UInt8], lane: Int)]] = {
    var endings = [[(letters: [UInt8], lane: Int)]](repeating: [], count: 256)
    for (list, lane) in [(germanEndings, german), (englishEndings, english)] {
      for word in list.words { endings[Int(word.last ?? 0)].append((word, lane)) }
    }
    return endings
  }()

  private static func containsSch(_ letters: ArraySlice<UInt8>) -> Bool {
    var index = letters.startIndex
    while index + 2 < letters.endIndex {
      let isSch =
        letters[index] | 0x20 == 0x73 && letters[index + 1] == 0x63 && letters[index + 2] == 0x68
      // "school" is English, "schwer", "schl" and "tsch" are German.
      if isSch, index + 3 == letters.endIndex || letters[index + 3] != UInt8(ascii: "o") {
        return true
      }
      index += 1
    }
    return false
  }
}
