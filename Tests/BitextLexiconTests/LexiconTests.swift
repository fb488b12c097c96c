import BitextCore
import BitextUnicode
import Testing

@testable import BitextLexicon

@Suite struct LexiconTests {
  @Test(arguments: [
    ("house", "Häuser"), ("lawyers", "Anwalt"), ("cables", "Kabels"),
    // Forms that no stemmer traces back.
    ("announced", "ankündigte"), ("announcing", "angekündigt"), ("announce", "anzukündigen"),
    ("went", "gegangen"), ("gone", "ging"), ("walked", "geht"),
    // Both spellings of English, whichever the dictionary has.
    ("center", "Zentrum"), ("organize", "organisiert"), ("color", "Farben"),
    // Names and calendar of CLDR.
    ("Austria", "Österreich"), ("Moscow", "Moskau"), ("Vienna", "Wien"), ("Thursday", "Donnerstag"),
    ("March", "März"), ("kilometres", "Kilometern"), ("German", "deutschen"),
    // The core vocabulary.
    ("said", "sagte"), ("although", "obwohl"), ("seven", "sieben"),
  ])
  func knowsThatOneRendersTheOther(english: String, german: String) throws {
    let lexicon = Self.small
    #expect(lexicon.weight(english, german) ?? 0 > 0.3)
    let back = lexicon.translations(of: stem(german, .german), .targetToSource)
    #expect(back.weight(of: stem(english, .english)) == lexicon.weight(english, german))
    #expect(!lexicon.translations(of: stem(english, .english), .sourceToTarget).isEmpty)
    #expect(!lexicon.translations(of: stem(german, .german), .targetToSource).isEmpty)
  }

  @Test(arguments: [("house", "Kabel"), ("qwertz", "Haus"), ("the", "Wien"), ("sth", "etw")])
  func knowsNothingOfOthers(english: String, german: String) {
    #expect(Self.small.weight(english, german) == nil)
  }

  @Test func translationsAreSortedAndWeighed() {
    let all = Array(Self.small.translations(of: stem("announce", .english), .sourceToTarget))
    #expect(all.count > 3)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.weight >= $1.weight })
    #expect(all.allSatisfy { $0.weight > 0 && $0.weight <= 1 })
    // "kündigte ... an" is less sure than "angekündigt".
    let lexicon = Self.small
    #expect(
      lexicon.weight("announce", "kündigte") ?? 1 < lexicon.weight("announce", "angekündigt") ?? 0)
  }

  @Test(arguments: [
    ("data centre", ["Rechenzentrum"]), ("long run", [String]()),
    ("in the long run", ["auf", "lange", "Sicht"]),
    ("industrial action", ["kollektive", "Maßnahmen"]),
    ("sea cable", ["Seekabel"]),
  ])
  func findsFixedPhrases(english: String, german: [String]) {
    let expected = german.map { stem($0, .german) }
    let renderings = Self.small.renderings(of: english)
    #expect(expected.isEmpty ? renderings.isEmpty : renderings.contains(expected))
  }

  @Test func aPhraseWithABlankToFillInIsNoFixedPhrase() {
    #expect(Self.small.renderings(of: "take into account").isEmpty)
  }

  @Test(arguments: [
    ("Unterseekabel", ["Seekabel", "Kabel", "See"]), ("Hausunter", [String]()),
    ("zwischen", []), ("zwischenzwischen", []), ("Zwischenkabel", ["Kabel"]),
    ("Seekabelverband", ["Seekabel", "Verband", "Kabel", "See"]),
    ("Staatsanwälte", ["Anwälte", "Staat"]), ("Kabelverbandes", ["Verband", "Kabel"]),
    ("Wohnhaus", ["wohnen", "Haus"]), ("Häuserverband", ["Häuser", "Verband"]),
    ("Haus", []), ("Hausxyz", []), ("", []), ("Kabelkabel", ["Kabel"]),
  ])
  func splitsCompounds(word: String, parts: [String]) {
    let found = Self.small.parts(of: WordFolding.folded(word), .target)
    #expect(found == parts.map { stem($0, .german) })
    #expect(Self.small.parts(of: WordFolding.folded(word), .source).isEmpty)
  }

  @Test func splitsNoWordThatIsTooLong() {
    let word = WordFolding.folded(String(repeating: "kabel", count: 1000))
    #expect(Self.small.parts(of: word, .target).isEmpty)
    #expect(!Self.small.parts(of: Array(word.prefix(60)), .target).isEmpty)
  }

  @Test func theOtherDirectionIsTheSameLexicon() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    let forth = workshop.open(cache: workshop.cache)
    let back = Lexicon.open(
      source: .german, target: .english, cache: workshop.cache,
      dictionaries: workshop.dictionaries)
    #expect(try workshop.cachedFiles().count == 1)
    let house = back.translations(of: stem("Haus", .german), .sourceToTarget)
    #expect(house.weight(of: stem("house", .english)) == forth.weight("house", "Haus"))
    #expect(!back.parts(of: WordFolding.folded("Seekabelverband"), .source).isEmpty)
  }

  @Test func worksWithoutADictionaryAndSaysSo() throws {
    let workshop = try Workshop()
    let lexicon = workshop.open()
    #expect(!lexicon.hasDictionary)
    #expect(lexicon.notes.count == 1)
    #expect(lexicon.notes[0].contains("trans-de-en"))
    #expect(lexicon.weight("said", "sagte") != nil)
    #expect(lexicon.weight("house", "Häuser") != nil)
    #expect(lexicon.weight("lawyer", "Anwalt") == nil)
  }

  @Test func languagesWithoutADictionaryHaveTheNamesOfCLDR() {
    let lexicon = Lexicon.open(source: .english, target: Language("fr"), cache: .none)
    let french = stem("Allemagne", Language("fr"))
    #expect(
      lexicon.translations(of: stem("Germany", .english), .sourceToTarget).weight(of: french) == 1)
  }

  @Test(arguments: [("", ""), ("x", "zz-zz"), ("en", "en")])
  func languagesThatDoNotExistDoNoHarm(source: String, target: String) {
    let lexicon = Lexicon.open(
      source: Language(source), target: Language(target), cache: .none)
    #expect(lexicon.translations(of: 7, .sourceToTarget).isEmpty)
    #expect(lexicon.parts(of: [0xFF, 0x80], .source).isEmpty)
  }

  @Test func notATextIsReadWithoutHarm() throws {
    let noise = (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let workshop = try Workshop(dictionary: String(decoding: noise, as: UTF8.self) + " :: x\n")
    #expect(workshop.open().weight("said", "sagte") != nil)
  }

  private static let small: Lexicon = {
    do {
      return try Workshop(dictionary: smallDictionary).open()
    } catch {
      Issue.record(error)
      return Lexicon.open(source: .english, target: .german, cache: .none, dictionaries: [])
    }
  }()
}
