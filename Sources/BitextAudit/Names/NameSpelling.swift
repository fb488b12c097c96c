/// How alike two names are written, by their letters as `TokenLetters` has them.
enum NameSpelling {
  /// The classes of the consonants of a name, which transliteration leaves as they are:
  /// "Chruschtschow", "Khrushchev". Neighbours of one class count once; vowels and h not at all.
  static func skeleton(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var skeleton: [UInt8] = []
    var offset = name.startIndex
    while offset < name.endIndex {
      var letter = name[offset]
      offset += 1
      let next = offset < name.endIndex ? name[offset] : 0
      if letter == UInt8(ascii: "p"), next == UInt8(ascii: "h") { letter = UInt8(ascii: "f") }
      // The t of ts, tz, tsch.
      if letter == UInt8(ascii: "t"), [0x73, 0x7A, 0x63].contains(next) { continue }
      guard let sound = sound(of: letter), sound != skeleton.last else { continue }
      skeleton.append(sound)
    }
    return skeleton
  }

  private static func sound(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "h"), 0...0x60, 0x7B...:
      nil
    case UInt8(ascii: "v"), UInt8(ascii: "w"): UInt8(ascii: "f")
    case UInt8(ascii: "c"), UInt8(ascii: "g"), UInt8(ascii: "j"), UInt8(ascii: "q"),
      UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"):
      UInt8(ascii: "k")
    case _: letter
    }
  }

  /// Whether a word may be a form of a name: inflected, derived, part of a compound, shortened.
  static func areRelated(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let shorter = min(a.count, b.count)
    guard shorter >= 3 else { return false }
    let common = zip(a, b).prefix { $0 == $1 }.count
    if common >= 4 && common * 2 >= shorter || common == shorter { return true }
    return shorter >= 4 && (a.count < b.count ? contains(b, a) : contains(a, b))
  }

  /// Whether two names may be one name, transliterated in two ways.
  static func areTransliterated(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let (x, y) = (skeleton(a), skeleton(b))
    if x == y { return x.count > 1 }
    return min(x.count, y.count) >= 4 && x[0] == y[0] && distance(x[...], y[...], limit: 1) != nil
  }

  private static func contains(_ word: ArraySlice<UInt8>, _ part: ArraySlice<UInt8>) -> Bool {
    (word.startIndex...word.endIndex - part.count).contains { word[$0...].starts(with: part) }
  }

  /// How many letters of a name are wrong in the other: 1, or 2 of a long name; nil if they are
  /// equal or differ by more.
  static func misspelling(_ name: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int? {
    let limit = min(name.count, other.count) >= 8 ? 2 : 1
    let bases = other.last == UInt8(ascii: "s") ? [other, other.dropLast()] : [other]
    return bases.compactMap { distance(name, $0, limit: limit) }.filter { $0 > 0 }.min()
  }

  /// The number of letters put in, left out, changed or swapped with their neighbour; nil beyond
  /// the limit. The optimal string alignment distance after Damerau (1964).
  static func distance(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let (x, y) = (Array(a), Array(b))
    var rows = [Array(0...y.count), Array(0...y.count), Array(0...y.count)]
    for i in 0..<x.count {
      rows.append(rows.removeFirst())
      rows[2][0] = i + 1
      for j in 0..<y.count {
        var least = min(rows[1][j + 1], rows[2][j]) + 1
        least = min(least, rows[1][j] + (x[i] == y[j] ? 0 : 1))
        if i > 0, j > 0, x[i] == y[j - 1], x[i - 1] == y[j] {
          least = min(least, rows[0][j - 1] + 1)
        }
        rows[2][j + 1] = least
      }
    }
    return rows[2][y.count] <= limit ? rows[2][y.count] : nil
  }
}
