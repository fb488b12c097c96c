import BitextAnalysis
import BitextCore
import Testing

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Das China-ASEAN-Zentrum", "Das|China|-|ASEAN|-|Zentrum"),
    ("Es kostet 1.234,5 Euro.", "Es|kostet|1.234,5|Euro|."),
    ("Am 22.01.2025 um 10:30 Uhr", "Am|22.01.2025|um|10:30|Uhr"),
    ("der 5. Mann", "der|5|.|Mann"),
    ("die 1990er-Jahre", "die|1990er|-|Jahre"),
    ("rund 10\u{202F}000 und 20\u{A0}Euro", "rund|10\u{202F}000|und|20|Euro"),
    ("nach 5km", "nach|5|km"),
    ("z.B. bei COVID-19-Tests", "z.B.|bei|COVID-19|-|Tests"),
    ("Geht’s?", "Geht’s|?"),
    ("der Fünf-Jahres-Plan im 5G-Netz", "der|Fünf|-|Jahres|-|Plan|im|5G|-|Netz"),
    ("Anna’s und Grimms' Märchen", "Anna’s|und|Grimms|'|Märchen"),
    ("Ge\u{AD}nos\u{AD}sen an Schüler:innen", "Ge\u{AD}nos\u{AD}sen|an|Schüler|:|innen"),
    ("17.30 Uhr, 10–12 Uhr, § 5", "17.30|Uhr|,|10|–|12|Uhr|,|§|5"),
    ("„Straße“ 😀 …", "„|Straße|“|😀|…"),
    ("Warte...", "Warte|..."),
    ("Sieh main.rs und /usr/bin/env an.", "Sieh|main.rs|und|/usr/bin/env|an|."),
    ("Frag info@example.de (www.example.de).", "Frag|info@example.de|(|www.example.de|)|."),
  ])
  func cutsGerman(text: String, expected: String) throws {
    #expect(try tokens(text, .german).map(\.text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("China's bridges don't fall.", "China's|bridges|don't|fall|."),
    ("The U.S. paid $1,234.50", "The|U.S.|paid|$|1,234.50"),
    ("the 5th of the 1990s", "the|5th|of|the|1990s"),
    ("SARS-CoV-2, B-52 and 5G", "SARS-CoV-2|,|B-52|and|5G"),
    ("run Vec::new() or my_var with --all", "run|Vec::new()|or|my_var|with|--all"),
    ("put {name} or %s", "put|{name}|or|%s"),
    ("see https://example.org/a?b=c.", "see|https://example.org/a?b=c|."),
    ("$1.5bn, 20% and 3/4", "$|1.5|bn|,|20|%|and|3|/|4"),
  ])
  func cutsEnglish(text: String, expected: String) throws {
    #expect(try tokens(text, .english).map(\.text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("Set ${x}, {{ user }}, %1$s or $HOME", "w c p c p c w c"),
    ("run ./build.sh in ~/code with --fail-on error", "w c w c w c w"),
    ("<b>tom</b> &amp; all &#8211; done", "c w c p w p w"),
    ("v1.2.3 and 2.0.1 of my_tool", "n w n w c"),
    ("mail a.b@example.org or www.example.org/a", "w e w u"),
    ("fill in ____ and __", "w w p w p"), ("we use c++ here", "w w w p p w"),
    ("it costs $5 or 5€ & 10%", "w w p n w n p p n p"),
    ("see Vec::new, main() and C:\\Users\\x", "w c p c w c"),
    ("5G for the 1990s at 10:30", "N w w n w n"),
    ("write C++, C# or F#", "w N p N w N"), ("thanks @annreed", "w N"),
  ])
  func tellsKinds(text: String, kinds: String) throws {
    let found = try tokens(text, .english).map { token in
      switch token.token.kind {
      case .word: "w"
      case .number: "n"
      case .name: "N"
      case .punctuation: "p"
      case .url: "u"
      case .email: "e"
      case .code: "c"
      }
    }
    #expect(found.joined(separator: " ") == kinds)
  }

  @Test(arguments: [
    ("He met Anna Stone in Paris on Monday.", "Anna Stone Paris"),
    ("They read the Ministers' Report.", "Ministers Report"),
    ("The G20 and NATO use iPhones and 5G.", "G20 NATO iPhones 5G"),
    ("New Bridge Opens Near Old Town Hall", ""),
    ("“Nobody knows,” he said. I see.", ""),
  ])
  func tellsEnglishNames(text: String, names: String) throws {
    let found = try tokens(text, .english).filter { $0.token.kind == .name }
    #expect(found.map(\.text).joined(separator: " ") == names)
  }

  @Test(arguments: [
    ("Die Brücke der NATO in Köln", "NATO"),
    ("Frau Anna Koch und Dr. Weiß kamen.", "Anna Koch Weiß"),
    ("Lehrer und LehrerInnen der YouTube-Klasse", "YouTube"),
  ])
  func tellsFewGermanNames(text: String, names: String) throws {
    let found = try tokens(text, .german).filter { $0.token.kind == .name }
    #expect(found.map(\.text).joined(separator: " ") == names)
  }

  @Test func learnsFromTheRestOfTheTextWhetherASentenceStartsWithAName() throws {
    let side = try analysed("Merkel spoke. Later Merkel left. Later than all.", .english)
    let names = side.tokens.filter { $0.kind == .name }.map { side.document.string($0.range) }
    #expect(names == ["Merkel", "Merkel"])
  }

  @Test(arguments: [
    ("China's", "china"), ("China’s", "china"), ("can't", "can"), ("won’t", "will"),
    ("isn't", "is"), ("we've", "we"), ("bridges", "bridge"), ("5th", "5"), ("Bridges'", "bridge"),
    ("Obama's", "Obama"), ("Jones's", "Jones"), ("they'd", "they"), ("I'm", "I"),
    ("shan't", "shall"),
    ("ﬁlms", "film"), ("states’", "state"),
  ])
  func stemsEnglishWithoutWhatClingsToAWord(word: String, base: String) throws {
    let expected = try #require(tokens(base, .english).first).token.stem
    #expect(try tokens(word, .english).first?.token.stem == expected)
  }

  @Test(arguments: [
    ("geht's", "geht"), ("Straße", "STRASSE"), ("Brücken", "Brücke"),
    ("Anna's", "Anna"), ("Grimms'", "Grimms"), ("Ge\u{AD}nossen", "Genossen"), ("ﬁnden", "finden"),
  ])
  func stemsGerman(word: String, base: String) throws {
    let expected = try #require(tokens(base, .german).first).token.stem
    #expect(try tokens(word, .german).first?.token.stem == expected)
  }

  @Test func designationsAgreeWithAndWithoutTheirHyphen() throws {
    let hyphened = try #require(tokens("G-20", .german).first).token
    let whole = try #require(tokens("G20", .english).first).token
    #expect(hyphened.stem == whole.form)
  }

  @Test func formsAreHashesOfFoldedLetters() throws {
    let token = try #require(tokens("GRÖSSE", .german).first).token
    #expect(token.form == WordHash.hash("grösse"))
  }

  private func tokens(
    _ text: String, _ language: Language
  ) throws -> [(text: String, token: Token)] {
    let side = try analysed(text, language)
    return side.tokens.map { (side.document.string($0.range), $0) }
  }
}
