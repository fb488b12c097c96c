import BitextCore

/// Reads a number written in one German word from its start.
enum GermanSpelledNumber {
  private typealias Morpheme = (letters: [UInt8], value: Int64)

  private static let hundred = Array("hundert".utf8)
  private static let thousand = Array("tausend".utf8)
  private static let and = Array("und".utf8)
  private static let oneAndAHalf = Array("anderthalb".utf8)

  private static let units = morphemes([
    ("eins", 1), ("ein", 1), ("zwei", 2), ("zwo", 2), ("drei", 3), ("vier", 4), ("fünf", 5),
    ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9),
  ])
  private static let teens = morphemes([
    ("zehn", 10), ("elf", 11), ("zwölf", 12), ("dreizehn", 13), ("vierzehn", 14),
    ("fünfzehn", 15), ("sechzehn", 16), ("siebzehn", 17), ("achtzehn", 18), ("neunzehn", 19),
  ])
  private static let tens = morphemes([
    ("zwanzig", 20), ("dreissig", 30), ("vierzig", 40), ("fünfzig", 50), ("sechzig", 60),
    ("siebzig", 70), ("achtzig", 80), ("neunzig", 90),
  ])
  /// Hundredths behind a whole number, "zweieinhalb".
  private static let parts = morphemes([("einhalb", 50), ("einviertel", 25), ("dreiviertel", 75)])

  private static func morphemes(_ table: [(String, Int64)]) -> [Morpheme] {
    table.map { (Array($0.0.utf8), $0.1) }
  }

  /// The number that the word starts with, and where its rest starts; the stems of "dritte" and
  /// "siebte" count, with "dritt" and "siebt" as their letters.
  static func prefix(of word: ArraySlice<UInt8>) -> (value: ExactDecimal, end: Int)? {
    let start = word.startIndex
    guard let first = word.first, firstLetters.contains(first) else { return nil }
    if word.starts(with: oneAndAHalf) {
      return (ExactDecimal(15, exponent: -1), start + oneAndAHalf.count)
    }
    for (stem, value) in ordinalStems
    where stem.utf8.first == first && word.starts(with: stem.utf8) {
      let end = start + stem.utf8.count
      let isFraction = word[end...].starts(with: "el".utf8)
      return (ExactDecimal(value), isFraction ? end - 1 : end)
    }
    guard let (value, end) = whole(word, start) else { return nil }
    for part in parts where value < 13 {
      if let after = word.end(of: part.letters, at: end) {
        return (ExactDecimal(value * 100 + part.value, exponent: -2), after)
      }
    }
    return (ExactDecimal(value), end)
  }

  private static let firstLetters: [UInt8] = Array("zedvfsanht".utf8)
  private static let ordinalStems: [(String, Int64)] = [("dritt", 3), ("siebt", 7)]

  private static func whole(_ word: ArraySlice<UInt8>, _ start: Int) -> (Int64, Int)? {
    var (value, end) = belowThousand(word, start) ?? (0, start)
    if let after = word.end(of: thousand, at: end) {
      let rest = belowThousand(word, word.end(of: and, at: after) ?? after)
      value = max(1, value) * 1000 + (rest?.0 ?? 0)
      end = rest?.1 ?? after
    }
    return end > start ? (value, end) : nil
  }

  private static func belowThousand(_ word: ArraySlice<UInt8>, _ start: Int) -> (Int64, Int)? {
    let head = belowHundred(word, start)
    guard let after = word.end(of: hundred, at: head?.1 ?? start), (head?.0 ?? 1) < 20 else {
      return head
    }
    let rest = belowHundred(word, word.end(of: and, at: after) ?? after)
    return ((head?.0 ?? 1) * 100 + (rest?.0 ?? 0), rest?.1 ?? after)
  }

  private static func belowHundred(_ word: ArraySlice<UInt8>, _ start: Int) -> (Int64, Int)? {
    if let ten = match(tens, word, start) ?? match(teens, word, start) { return ten }
    guard let unit = match(units, word, start) else { return nil }
    if let after = word.end(of: and, at: unit.1), let ten = match(tens, word, after) {
      return (unit.0 + ten.0, ten.1)
    }
    return unit
  }

  private static func match(
    _ morphemes: [Morpheme], _ word: ArraySlice<UInt8>, _ start: Int
  ) -> (Int64, Int)? {
    for morpheme in morphemes {
      if let end = word.end(of: morpheme.letters, at: start) { return (morpheme.value, end) }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Where `letters` end if they stand at an index.
  fileprivate func end(of letters: [UInt8], at start: Int) -> Int? {
    start <= endIndex && self[start...].starts(with: letters) ? start + letters.count : nil
  }
}
