import BitextCore
import BitextLanguages
import BitextUnicode
import Testing

@testable import BitextLexicon

@Suite struct VerbFormationTests {
  private static func verb(_ word: String) throws -> FormedVerb? {
    let pack = try #require(Pack.of(.german))
    let strong = IrregularVerbs(pack[.irregularVerbs])
    return FormedVerb(
      WordFolding.folded(word), VerbFormation(pack[.verbFormation], strong: strong))
  }

  @Test(arguments: [
    ("sagen", ["sagt", "sagte", "gesagt"]),
    ("arbeiten", ["arbeitet", "arbeitete", "gearbeitet"]),
    ("öffnen", ["öffnet", "öffnete", "geöffnet"]),
    ("handeln", ["handelt", "handelte", "gehandelt"]),
    ("regieren", ["regiert", "regierte", "regiert"]),
    ("erklären", ["erklärt", "erklärte", "erklärt"]),
    ("gehen", ["geht", "ging", "gegangen"]),
    ("verstehen", ["versteht", "verstand", "verstanden"]),
    ("anbieten", ["anbietet", "anbot", "angeboten", "anzubieten", "bieten", "bietet", "bot"]),
    (
      "einführen",
      ["einführt", "einführte", "eingeführt", "einzuführen", "führen", "führt", "führte"]
    ),
    ("tun", ["tut", "tat", "getan"]), ("herrschen", ["herrscht", "herrschte", "geherrscht"]),
  ])
  func formsWhatTheStemmerCannotTraceBack(infinitive: String, forms: [String]) throws {
    let verb = try #require(try Self.verb(infinitive))
    #expect(verb.forms.map { String(decoding: $0.form, as: UTF8.self) } == forms)
  }

  @Test(arguments: ["", "n", "gut", "Haus"])
  func refusesWhatIsNoInfinitive(word: String) throws {
    #expect(try Self.verb(word) == nil)
  }
}

@Suite struct SpellingsTests {
  private static func variants(of word: String) throws -> [[UInt8]] {
    Spellings(try #require(Pack.of(.english))[.spellings]).variants(of: Array(word.utf8))
  }

  @Test(arguments: [
    ("colour", "color"), ("center", "centre"), ("organise", "organize"), ("travelled", "traveled"),
    ("defense", "defence"), ("catalogue", "catalog"), ("analyse", "analyze"),
  ])
  func findsTheOtherSpelling(word: String, other: String) throws {
    #expect(try Self.variants(of: word).contains(Array(other.utf8)))
  }

  @Test(arguments: ["house", "our", "tre", ""])
  func leavesOthersAlone(word: String) throws {
    #expect(try Self.variants(of: word).isEmpty)
  }
}

@Suite struct CityNamesTests {
  @Test(arguments: [
    ("Europe/Vienna", "Wien", "Vienna"), ("Europe/Moscow", "Moskau", "Moscow"),
    ("Europe/Rome", "Rom", "Rome"), ("Europe/Warsaw", "Warschau", "Warsaw"),
    ("Europe/Prague", "Prag", "Prague"), ("Africa/Cairo", "Kairo", "Cairo"),
  ])
  func citiesOfTimeZonesHaveNames(zone: String, german: String, english: String) {
    #expect(LocaleNames(.german).cities()[zone] == german)
    #expect(LocaleNames(.english).cities()[zone] == english)
  }
}

@Suite struct HashIndexTests {
  @Test(arguments: [0, 1, 2, 3, 17, 1000])
  func findsEveryHashAndNoOther(count: Int) throws {
    let keys = (0..<count).map { WordHash.hash("word \($0)") }.sorted()
    let directory = HashIndex.directory(of: keys)
    let bytes = [UInt8](littleEndian: keys) + [UInt8](littleEndian: directory)
    let mapping = try #require(Mapping.memory(bytes))
    let index = try #require(
      HashIndex(
        keys: Column(mapping, offset: 0, count: count),
        directory: Column(mapping, offset: count * 8, count: directory.count)))
    for (position, key) in keys.enumerated() { #expect(index.position(of: key) == position) }
    for key in [0, .max, WordHash.hash("none")] { #expect(index.position(of: key) == nil) }
  }
}
