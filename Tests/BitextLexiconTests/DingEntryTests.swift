import BitextCore
import Testing

@testable import BitextLexicon

@Suite struct DingEntryTests {
  /// Cells as `left = right`, wordings parted by commas.
  @Test(arguments: [
    ("Haus {n} | Häuser {pl} :: house | houses", ["Haus = house", "Häuser = houses"]),
    ("Rad {n}; Fahrrad {n} [ugs.] :: bike; bicycle", ["Rad,Fahrrad = bike,bicycle"]),
    ("(altes) Rad {n} (mit {f}) :: wheel (of a cart; old)", ["Rad = wheel"]),
    ("Bund {m} /BD/ :: league /L.; LG/", ["Bund,BD = league,L,LG"]),
    (
      "laut/leise sprechen {vi} :: to talk aloud/softly",
      ["laut sprechen,leise sprechen = to talk aloud,to talk softly"]
    ),
    (
      "er/sie/es geht :: he/she/it goes",
      ["er geht,sie geht,es geht = he goes,she goes,it goes"]
    ),
    ("E-Mail {f} <Email> :: e-mail", ["E Mail = e mail"]),
    ("Müllers’ Kuh :: the miller’s cow", ["Müllers Kuh = the miller’s cow"]),
    ("z.B. :: e.g.", ["z.B. = e.g."]),
    ("offen {adj} (Klammer :: open (bracket", ["offen Klammer = open bracket"]),
    ("Schwanz {m} des Fuchses {m} :: brush", ["Schwanz des Fuchses = brush"]),
    ("Bushel {m} ~Scheffel; Maß {n} :: bushel ~peck", ["Bushel,Maß = bushel"]),
    (
      "eine Abreibung / Packung verpassen :: to give a beating",
      ["eine Abreibung verpassen,eine Packung verpassen = to give a beating"]
    ),
    (" :: ", [" = "]),
    ("„Ja“ – „Nein“ … :: 'yes' or no", ["Ja Nein = yes or no"]),
  ])
  func takesLinesApart(line: String, cells: [String]) {
    let bytes = Array(line.utf8)
    var entry = DingEntry()
    let isEntry = entry.read(bytes.span, TextRange(0, bytes.count))
    #expect(isEntry)
    func text(_ cell: Range<Int>) -> String {
      entry.reader.wordings[cell].map { wording in
        entry.reader.words[wording.words]
          .map { String(decoding: bytes[$0.offsets], as: UTF8.self) }.joined(separator: " ")
      }.joined(separator: ",")
    }
    let read = (0..<entry.count).map { text(entry.left($0)) + " = " + text(entry.right($0)) }
    #expect(read == cells)
  }

  @Test(arguments: [
    "", "# comment :: kommentar", "no separator", "eins | zwei :: one", ":", "{ ( [ < /",
  ])
  func passesOverWhatIsNoEntry(line: String) {
    let bytes = Array(line.utf8)
    var entry = DingEntry()
    let isEntry = entry.read(bytes.span, TextRange(0, bytes.count))
    #expect(!isEntry)
  }

  @Test func aMarkCountsForTheWordingsBeforeIt() {
    let bytes = Array("gehen; laufen {vi} | Lauf {m} | rasch; flink {adj} :: a | b | c".utf8)
    var entry = DingEntry()
    _ = entry.read(bytes.span, TextRange(0, bytes.count))
    #expect(entry.reader.wordings[entry.left(0)].map(\.grammar) == [.verb, .verb])
    #expect(entry.reader.wordings[entry.left(1)].map(\.grammar) == [.noun])
    #expect(entry.reader.wordings[entry.left(2)].map(\.grammar) == [.adjective, .adjective])
    #expect(entry.reader.wordings[entry.right(0)].map(\.grammar) == [nil])
  }

  @Test(arguments: ["(", "{", "/a ", "|", ";", "a/"])
  func aHostileLineGivesNoMoreThanItsLength(piece: String) {
    let half = String(repeating: piece, count: 5000)
    let bytes = Array((half + " :: " + half).utf8)
    var entry = DingEntry()
    let isEntry = entry.read(bytes.span, TextRange(0, bytes.count))
    #expect(isEntry)
    #expect(entry.reader.wordings.count <= bytes.count)
  }
}
