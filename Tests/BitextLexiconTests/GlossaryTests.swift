import BitextCore
import Foundation
import Testing

@testable import BitextLexicon

@Suite struct GlossaryTests {
  private static func file(_ path: String) throws -> GlossaryFile {
    try GlossaryFile(path: path, source: .english, target: .german)
  }

  @Test(arguments: [
    ("a.tsv", "heat pump\tWärmepumpe\tdevice\ngrid\tNetz\n"),
    ("a.TSV", "Deutsch\tNote\tEnglish\r\nWärmepumpe\t\theat pump\r\nNetz\tx\tgrid\r\n"),
    ("a.csv", "en-GB,de-DE\n\"heat pump\",\"Wärmepumpe\"\n# old terms\n\ngrid,Netz"),
    ("a.csv", "heat pump;Wärmepumpe\ngrid;\"Netz\"\n"),
    ("a.csv", "\"heat\r\npump\",\"Wärmepumpe; Wärmeerzeuger\"\ngrid,Netz|Gitter\n"),
    ("a.csv", "\u{FEFF}de,en\nWärmepumpe,heat pump\nNetz,grid\n"),
    (
      "a.tbx",
      """
      <?xml version="1.0"?><tbx type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="1"><langSec xml:lang="en"><termSec><term>heat <hi>pump</hi></term>
      </termSec></langSec><langSec xml:lang="de-DE"><termSec><term>Wärmepumpe</term></termSec>
      </langSec></conceptEntry><conceptEntry id="2"><langSec xml:lang="fr"><termSec>
      <term>réseau</term></termSec></langSec><langSec xml:lang="DE"><termSec><term>Netz</term>
      </termSec></langSec><langSec xml:lang="en"><termSec><term>grid</term></termSec></langSec>
      </conceptEntry></body></text></tbx>
      """
    ),
    (
      "a.tbx",
      """
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX" xml:lang="en"><text><body>
      <termEntry><langSet xml:lang="en"><tig><term>heat pump</term></tig></langSet>
      <langSet xml:lang="de"><ntig><termGrp><term>Wärmepumpe</term></termGrp></ntig></langSet>
      </termEntry><termEntry><langSet xml:lang="en"><tig><term>grid</term></tig></langSet>
      <langSet xml:lang="de"><tig><term>Netz</term></tig></langSet></termEntry></body></text>
      </martif>
      """
    ),
    (
      "a.tmx",
      """
      <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en-US"><seg>The
      <bpt i="1">&lt;b></bpt>heat pump<ept i="1">&lt;/b></ept></seg></tuv><tuv xml:lang="de">
      <seg>Wärmepumpe<ph>{<sub>x</sub>1}</ph></seg></tuv></tu><tu><tuv lang="EN"><seg>grid</seg>
      </tuv><tuv lang="DE"><seg>Netz</seg></tuv></tu></body></tmx>
      """
    ),
  ])
  func readsEveryFormat(name: String, text: String) throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    let file = try Self.file(try workshop.write(text, to: name))
    #expect(file.check().notes.isEmpty)
    let lexicon = workshop.open(glossaries: [file])
    #expect(lexicon.notes.isEmpty)
    #expect(lexicon.weight("grid", "Netz") ?? 0 > 0.6)
    #expect(lexicon.renderings(of: "heat pump").contains([stem("Wärmepumpe", .german)]))
    // What the dictionary knows is still there.
    #expect(lexicon.weight("house", "Häuser") ?? 0 > 0.6)
  }

  @Test func readsTablesInUTF16() throws {
    let workshop = try Workshop()
    let table = try #require("grid\tNetz\nmesh\tGeflecht\n".data(using: .utf16))
    let file = try Self.file(try workshop.write(table, to: "a.tsv"))
    #expect(file.check().pairs == 2)
  }

  @Test func aGlossaryStandsOnTopOfTheDictionary() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    let file = try Self.file(
      try workshop.write("house\tGehäuse\ncabling\tVerkabelung\n", to: "terms.tsv"))
    let lexicon = workshop.open(cache: workshop.cache, glossaries: [file])
    let house = Array(lexicon.translations(of: stem("house", .english), .sourceToTarget))
    #expect(zip(house, house.dropFirst()).allSatisfy { $0.weight >= $1.weight })
    #expect(lexicon.weight("house", "Gehäuse") == 1)
    #expect(lexicon.weight("house", "Haus") ?? 0 > 0.6)
    // Its words are parts of compounds.
    let parts = lexicon.parts(of: WordFolding.folded("Seeverkabelung"), .target)
    #expect(parts == [stem("Verkabelung", .german), stem("See", .german)])
    let entry = lexicon.entry(of: "house", .source)
    #expect(entry.renderings.first { $0.word == "Gehäuse" }?.provenance == .glossary)
    #expect(entry.renderings.first { $0.word == "Haus" }?.provenance.contains(.ding) == true)
    // The dictionary is not compiled anew for it.
    #expect(try workshop.cachedFiles().count == 2)
    _ = try workshop.write("house\tHütte\n", to: "terms.tsv")
    let edited = workshop.open(cache: workshop.cache, glossaries: [file])
    #expect(edited.weight("house", "Gehäuse") == nil)
    #expect(edited.weight("house", "Hütte") == 1)
    #expect(
      try workshop.cachedFiles().count { $0.lastPathComponent.hasPrefix("lexicon-") } == 1)
  }

  @Test(arguments: [
    ("a.tsv", "grid\tNetz\nonly one\nmesh\tGeflecht\n", "a.tsv:2: expected a term of en", 2),
    ("a.csv", "grid,Netz\n\"a\nb\",\nmesh,Geflecht\n", "a.csv:2: expected a term of en", 2),
    ("a.csv", "de,en\nNetz,grid\n,mesh\n", "a.csv:3: expected a term of en in column 2", 1),
    ("a.tbx", "<martif><body><termEntry>", "a.tbx:1: expected XML", 0),
    ("a.tmx", "grid\tNetz\n", "a.tmx:1: expected XML", 0),
    ("a.tmx", "<tmx><body>\n<tu></body>", "a.tmx:2: expected XML", 0),
  ])
  func aBadPlaceIsToldAndTheRestIsRead(
    name: String, text: String, note: String, pairs: Int
  ) throws {
    let workshop = try Workshop()
    let result = try Self.file(try workshop.write(text, to: name)).check()
    #expect(result.pairs == pairs)
    #expect(result.notes.count == 1)
    #expect(result.notes.first?.hasPrefix("\(workshop.directory.path)/\(note)") == true)
  }

  @Test(arguments: [
    (
      "a.tsv",
      String(repeating: "grid;", count: 4000) + "\t" + String(repeating: "Netz|", count: 4000),
      "only the first 64 wordings", 64 * 64
    ),
    (
      "a.tmx", "<tmx " + (0..<100_000).map { "a\($0)=''" }.joined(separator: " ") + "></tmx>",
      "a tag of more than 4096 bytes", 0
    ),
    (
      "a.tmx", "<tmx><!-- " + String(repeating: "-> ", count: 9000) + " --><body></body></tmx>", "",
      0
    ),
  ])
  func whatIsBeyondMeasureIsTold(
    name: String, text: String, note: String, pairs: Int
  ) throws {
    let workshop = try Workshop()
    let result = try Self.file(try workshop.write(text, to: name)).check()
    #expect(result.pairs == pairs)
    #expect(result.notes.count == (note.isEmpty ? 0 : 1))
    #expect(result.notes.allSatisfy { $0.contains(note) }, "\(result.notes)")
  }

  @Test func manyBadLinesAreCounted() throws {
    let workshop = try Workshop()
    let text = String(repeating: "alone\n", count: 1000) + "grid\tNetz\n"
    let result = try Self.file(try workshop.write(text, to: "a.tsv")).check()
    #expect(result.pairs == 1)
    #expect(result.notes.count == 6)
    #expect(result.notes.last?.hasSuffix("995 more lines that cannot be read") == true)
  }

  @Test func aFileWithComplaintsIsNotCachedSoThatTheyAreHeardAgain() throws {
    let workshop = try Workshop()
    let file = try Self.file(try workshop.write("grid\tNetz\nalone\n", to: "a.tsv"))
    for _ in 0..<2 {
      let lexicon = Lexicon.open(
        source: .english, target: .german, cache: workshop.cache, dictionaries: [],
        glossaries: [file])
      #expect(lexicon.notes.contains { $0.contains("a.tsv:2") })
      #expect(lexicon.weight("grid", "Netz") == 1)
    }
  }

  @Test func aWordIsShownAsTheGlossaryHasIt() throws {
    let workshop = try Workshop(dictionary: smallDictionary + "\nSpeiche {f} :: spoke\n")
    let file = try Self.file(
      try workshop.write("save as\tspeichern unter\nstore\tspeichern\n", to: "a.tsv"))
    let lexicon = workshop.open(glossaries: [file, file])
    #expect(
      lexicon.entry(of: "save as", .source).phrases
        == [.init(words: "save as", rendering: "speichern unter")])
    #expect(lexicon.entry(of: "store", .source).renderings.map(\.word) == ["speichern"])
    #expect(lexicon.entry(of: "Seekabelverband", .target).parts.first == "Seekabel")
    #expect(lexicon.entry(of: "", .source).isEmpty)
    #expect(lexicon.entry(of: "qwertz", .target).isEmpty)
  }

  /// Entities that grow, files that are to be fetched, depth without end, and no XML at all.
  @Test(arguments: [
    """
    <!DOCTYPE t [<!ENTITY a "Netz"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
    <tmx><body><tu><tuv xml:lang="en"><seg>&d;&d;&d;</seg></tuv><tuv xml:lang="de"><seg>&d;</seg>
    </tuv></tu></body></tmx>
    """,
    """
    <!DOCTYPE t [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx><body><tu><tuv xml:lang="en">
    <seg>&a;</seg></tuv><tuv xml:lang="de"><seg>&a;</seg></tuv></tu></body></tmx>
    """,
    String(repeating: "<tu>", count: 100_000), "<a " + String(repeating: "b=\"c\" ", count: 9999),
    "\u{0}\u{1}\u{2}", "<tmx>\u{1}</tmx>", "<\u{FEFF}", "<![CDATA[", "<!--", "&amp;",
  ])
  func hostileXMLDoesNoHarm(text: String) throws {
    let workshop = try Workshop()
    let file = try Self.file(try workshop.write(text, to: "a.tmx"))
    let (_, notes) = file.check()
    #expect(notes.count <= 1)
    #expect(notes.allSatisfy { !$0.contains("\n") })
    let lexicon = Lexicon.open(
      source: .english, target: .german, cache: .none, dictionaries: [], glossaries: [file])
    #expect(lexicon.weight("said", "sagte") != nil)
    #expect(!lexicon.entry(of: "root", .source).renderings.contains { $0.word.contains("/") })
  }

  @Test(arguments: ["terms.xlsx", "terms", "", "tsv", "a.tsv.bak"])
  func otherNamesAreRefused(path: String) {
    #expect(throws: GlossaryFile.Failure.self) { try Self.file(path) }
  }

  @Test func longSegmentsOfAMemoryAreNoPhrases() throws {
    let workshop = try Workshop()
    let file = try Self.file(
      try workshop.write(
        """
        <tmx><body><tu><tuv xml:lang="en"><seg>The river froze in the night.</seg></tuv>
        <tuv xml:lang="de"><seg>In der Nacht fror der Fluss zu.</seg></tuv></tu></body></tmx>
        """, to: "a.tmx"))
    #expect(file.check().pairs == 1)
    let lexicon = Lexicon.open(
      source: .english, target: .german, cache: .none, dictionaries: [], glossaries: [file])
    #expect(lexicon.weight("froze", "Fluss") == nil)
  }
}
