import BitextCore
import BitextUnicode

/// The number words of a language as CLDR's spell-out rules give them.
///
/// Packs with words of their own have the inflected forms and the compounds that no rule spells;
/// every other language is read by these.
struct SpelledWords: Sendable {
  /// Words of a table, as `LexiconBuilder` takes them.
  private(set) var entries: [CLDRQuantityWords.Entry] = []
  /// Numbers of several words, "quatre-vingt-dix" and "treinta y uno", by the hash of their words
  /// with blanks between.
  private(set) var phrases: [UInt64: Int64] = [:]
  /// The most words that a phrase has.
  private(set) var longest = 1
  /// Ordinals of several words, "vingt et unième", in the same way.
  private(set) var ordinals: [UInt64: Int64] = [:]

  /// A language without spelled numbers.
  init() {}

  /// The cardinals, ordinals and scales of a language; takes some milliseconds. Without a pack
  /// beside them, that might know better, no ordinal is sure.
  init(_ names: LocaleNames, besidePack: Bool = false) {
    for rules in ["numbering", "cardinal", "cardinal-masculine", "cardinal-feminine"] {
      guard let spelled = names.spellings(of: 0...999, ruleSet: "%spellout-" + rules),
        spelled.count == 1000
      else { continue }
      for (number, text) in spelled.enumerated() { add(Int64(number), Self.words(text)) }
      addHundreds(spelled)
    }
    for rules in ["ordinal", "ordinal-masculine", "ordinal-feminine"] {
      let last = besidePack ? 99 : 31
      let spelled = names.spellings(of: 1...last, ruleSet: "%spellout-" + rules) ?? []
      for (place, text) in spelled.enumerated() {
        addOrdinal(Int64(place + 1), Self.words(text), besidePack: besidePack)
      }
    }
    addScales(names)
    if besidePack { addTens(names) }
    addThousands(names)
  }

  private mutating func add(_ number: Int64, _ words: [String]) {
    if words.count == 1 {
      entries.append((words[0], .number(number)))
      // In most languages the word is an article too.
      if number < 2 { entries.append((words[0], .role(.soft))) }
    } else if number <= 100, !words.isEmpty {
      phrases[Self.hash(words)] = number
      longest = max(longest, words.count)
      entries.append((words[0], .role(.numeral)))
    }
  }

  private mutating func addOrdinal(_ number: Int64, _ words: [String], besidePack: Bool) {
    if words.count == 1 {
      entries.append((words[0], .ordinal(number)))
      if !besidePack || number < 4 { entries.append((words[0], .role(.soft))) }
    } else if besidePack, !words.isEmpty {
      ordinals[Self.hash(words)] = number
      longest = max(longest, words.count)
      entries.append((words[0], .role(.numeral)))
    }
  }

  /// The tens as they stand before a thousand: "quatre-vingt mille".
  private mutating func addTens(_ names: LocaleNames) {
    for ten in stride(from: 20, through: 90, by: 10) {
      let words = Array((names.spelled("\(ten)000").map(Self.words) ?? []).dropLast())
      if words.count > 1 { phrases[Self.hash(words)] = Int64(ten) }
    }
  }

  /// The word for a hundred, where it stands apart: "deux cents", "ciento uno".
  private mutating func addHundreds(_ spelled: [String]) {
    let (two, twoHundred) = (Self.words(spelled[2]), Self.words(spelled[200]))
    if two.count == 1, twoHundred.count == 2, two[0] == twoHundred[0] {
      entries.append((twoHundred[1], .scale(2)))
    }
    let (one, hundredOne) = (Self.words(spelled[1]), Self.words(spelled[101]))
    guard one.count == 1, 2...3 ~= hundredOne.count, one[0] == hundredOne.last else { return }
    entries.append((hundredOne[0], .scale(2)))
    // "cento e um"
    if hundredOne.count == 3 { entries.append((hundredOne[1], .role(.and))) }
  }

  private mutating func addScales(_ names: LocaleNames) {
    var known: Set<String> = []
    for power in [3, 6, 9, 12] {
      let zeros = String(repeating: "0", count: power)
      var found: Set<String> = []
      // One, two and five take the plural forms of most languages.
      for count in ["1", "2", "5"] {
        guard let words = names.spelled(count + zeros).map(Self.words), let last = words.last,
          !known.contains(last), found.insert(last).inserted
        else { continue }
        // "duemila" is a number of its own.
        if words.count > 1 || count == "1" { entries.append((last, .scale(power))) }
      }
      // Of "mil millones" both words are known, and the grammar multiplies them.
      known.formUnion(found)
    }
  }

  /// Thousands in one word, "duemila", "drieduizend".
  private mutating func addThousands(_ names: LocaleNames) {
    for thousands in 2...9 {
      let words = names.spelled("\(thousands)000").map(Self.words) ?? []
      if words.count == 1 { entries.append((words[0], .number(Int64(thousands * 1000)))) }
    }
  }

  /// The words of a number without the hyphens between and the soft ones within.
  private static func words(_ text: String) -> [String] {
    var words = [""]
    for scalar in text.unicodeScalars where scalar != "\u{AD}" {
      if scalar == " " || scalar == "-" || scalar == "\u{A0}" {
        words.append("")
      } else {
        words[words.count - 1].unicodeScalars.append(scalar)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  private static func hash(_ words: [String]) -> UInt64 {
    var hash = WordHash.Rolling()
    for (place, word) in words.enumerated() {
      if place > 0 { hash.append(0x20) }
      for byte in QuantityFolding.folded(word) { hash.append(byte) }
    }
    return hash.value
  }
}
