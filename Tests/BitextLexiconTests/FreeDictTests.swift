import BitextCore
import CZLIB
import Foundation
import Testing

@testable import BitextLexicon

@Suite struct FreeDictEntryTests {
  /// Headwords, then the renderings of each sense after a bar, wordings parted by commas.
  @Test(arguments: [
    ("bateau /ba.to/ <n, masc>\nBoot, Schiff\nOuvrage flottant\n", "bateau|Boot,Schiff"),
    (
      "petit /pə.ti/ <adj>\n1. klein\nDe taille réduite\n2. klein, jung\nJeune\n",
      "petit|klein|klein,jung"
    ),
    ("hell /hɛl/ <adj>\nclair 2.\nwie am Tag\n 3.\nbegabt\n", "hell|clair"),
    (
      "fax /f/ <n, m>, telefax /t/ <n, m>\n1. Telefax <n, n>\n2. Fax <n, n>\n",
      "fax,telefax|Telefax|Fax"
    ),
    (
      "Abseilgurt /a/ <masc, n, sg>\n [sport] harness <n>, seat harness <n>\n"
        + "         Note: climbing\n   Synonym: {Gurt}\n\n see: {Seil}\n",
      "Abseilgurt|harness,seat harness"
    ),
    ("vlug, rap\nschnell/rasch handeln <v>\n", "vlug,rap|schnell handeln,rasch handeln"),
    ("être\n", "être"), ("\n", ""), ("", ""), ("a\n12", "a|12"), ("a\n1.", "a"),
    ("né en 1990 à Brest\n3. geboren 4.", "né en 1990 à Brest|geboren"),
  ])
  func takesEntriesApart(text: String, reading: String) {
    let bytes = Array(text.utf8)
    var entry = FreeDictEntry()
    entry.read(bytes.span, TextRange(0, bytes.count))
    let parts = [entry.headwords] + entry.senses
    let read = parts.map { wordings in
      entry.reader.wordings[wordings].map { wording in
        entry.reader.words[wording.words]
          .map { String(decoding: bytes[$0.offsets], as: UTF8.self) }.joined(separator: " ")
      }.joined(separator: ",")
    }
    #expect(read.joined(separator: "|") == reading)
  }

  @Test func theMarkOfAHeadwordTellsItsClass() {
    let bytes = Array("aller /a.le/ <v>\ngehen\n".utf8)
    var entry = FreeDictEntry()
    entry.read(bytes.span, TextRange(0, bytes.count))
    #expect(entry.reader.wordings[entry.headwords].map(\.grammar) == [.verb])
  }
}

@Suite struct DictdIndexTests {
  @Test func findsEveryEntryOnceAndNoOther() {
    let index = """
      00databaseinfo\tA\tE
      00-database-url\tA\tE
      eau\tE\tI
      eaux\tE\tI
      beau\tBA\tB\tBeau
      broken\t*\tB
      short
      behind\tBA\tBB
      large\t//////\t//////
      """
    let bytes = Array(index.utf8)
    let entries = DictdIndex(bytes.span, textCount: 70).entries
    #expect(entries == [TextRange(4, 12), TextRange(64, 65)])
  }
}

@Suite struct FreeDictTests {
  private static let french = Language("fr")

  /// The entries of a small dictionary of our own, and its index.
  private static func dictionary() -> (text: String, index: String) {
    let entries = [
      "maison /mɛ.zɔ̃/ <n, fem>\nHaus, Heim\nBâtiment\n", "eau /o/ <n, fem>\nWasser\n",
      "prendre /pʁɑ̃dʁ/ <v>\n1. nehmen\nSaisir\n2. einnehmen\n",
      "chemin de fer <n, masc>\nEisenbahn\n",
    ]
    var text = ""
    var index = ""
    for entry in entries {
      index += "x\t\(digits(text.utf8.count))\t\(digits(entry.utf8.count))\n"
      text += entry
    }
    return (text, index)
  }

  private static func digits(_ number: Int) -> String {
    let all = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    return (number < 64 ? "" : digits(number / 64)) + String(all[number % 64])
  }

  @Test(arguments: [true, false])
  func readsPlainAndCompressedDictionaries(isCompressed: Bool) throws {
    let workshop = try Workshop()
    let (text, index) = Self.dictionary()
    let path = try workshop.write(index, to: "fra-deu.index")
    if isCompressed {
      let file = try #require(gzopen(workshop.directory.path + "/fra-deu.dict.dz", "wb"))
      #expect(gzwrite(file, text, UInt32(text.utf8.count)) == text.utf8.count)
      gzclose(file)
    } else {
      _ = try workshop.write(text, to: "fra-deu.dict")
    }
    let lexicon = Lexicon.open(
      source: Self.french, target: .german, cache: .none,
      dictionaries: [
        DictionarySource(path: path, format: .freeDict, left: Self.french, right: .german)
      ])
    #expect(lexicon.notes.isEmpty && lexicon.hasDictionary)
    func weight(_ french: String, _ german: String) -> Float? {
      lexicon.translations(of: stem(french, Self.french), .sourceToTarget)
        .weight(of: stem(german, .german))
    }
    #expect(weight("maisons", "Häuser") ?? 0 > 0.6)
    #expect(weight("l’eau", "Wasser") ?? 0 > 0.6)
    #expect(weight("prendre", "genommen") ?? 0 > 0.3)
    #expect(weight("Bâtiment", "Haus") == nil)
    let railway = ["chemin", "de"].map { stem($0, Self.french) }
    let phrases = lexicon.phrases(startingWith: railway[0], railway[1], .sourceToTarget)
    #expect(phrases.map { Array($0.translation) } == [[stem("Eisenbahn", .german)]])
    #expect(lexicon.parts(of: WordFolding.folded("Wasserhaus"), .target).count == 2)
  }

  @Test func aDictionaryWithoutItsTextIsToldAndLeftOut() throws {
    let workshop = try Workshop()
    let path = try workshop.write(Self.dictionary().index, to: "fra-deu.index")
    let lexicon = Lexicon.open(
      source: Self.french, target: .german, cache: .none,
      dictionaries: [
        DictionarySource(path: path, format: .freeDict, left: Self.french, right: .german)
      ])
    #expect(lexicon.notes == ["\(path): cannot be read, expected a dictionary"])
    #expect(!lexicon.hasDictionary)
  }

  @Test(arguments: [("fr", "de", "deu-fra"), ("it", "fr", "fra-ita"), ("en", "cs", "ces-eng")])
  func withoutADictionaryOneIsAdvised(source: String, target: String, package: String) {
    let lexicon = Lexicon.open(
      source: Language(source), target: Language(target), cache: .none, dictionaries: [])
    #expect(lexicon.notes.count == 1)
    #expect(lexicon.notes.first?.contains("dict-freedict-\(package)") == true)
  }
}
