import BitextAnalysis
import BitextAudit
import BitextCore
import Testing

@Suite struct CodeBlockTests {
  static let sound: [(source: [String], target: [String])] = [
    (
      ["let price = 5 // net price\nprint(\"Hello\")"],
      ["let price = 5   // Nettopreis, ohne Steuer\nprint(\"Grüß dich\")"]
    ),
    (["user_name = 1\nprint(user_name)"], ["benutzer = 1\nprint(benutzer)"]),
    (["# Copy it\ncp a b"], ["# Kopieren Sie es\ncp a b"]),
    (["{{#include bridge.rs}}"], ["fn main() { cross(); }"]),
    (["a = 1", "b = f(2)", "c = 3"], []),
    (
      ["<p>I'm here, {name}!</p>\n<a href=\"/\">Home page</a>"],
      ["<p>Ich bin hier, {name}!</p>\n<a href=\"/\">Startseite</a>"]
    ),
    (["<p>{name}</p> {a} {b}"], ["<p>{name}</p> {a} {b}"]),
    (["password: <password>\nuser: <user name>"], ["password: <Passwort>\nuser: <Benutzername>"]),
    (
      ["title: Charging started\nmsg: ${a} charging ${b} in ${c} mode"],
      ["title: Laden gestartet\nmsg: ${a} lädt ${b} im Modus ${c}"]
    ),
  ]

  static let broken: [(source: [String], target: [String])] = [
    (["for i in 0..<10 { print(i) }"], ["for i in 0..<100 { print(i) }"]),
    (["<p class=x>One</p><b>{f(1)}</b>"], ["<p class=x>Eins</p><b>{f(2)}</b>"]),
    (["<a b=1>Home</a>"], ["<a b=2>Start</a>"]),
    (["port: 5021\nuser: <user name>"], ["port: 5012\nuser: <Benutzername>"]),
    (["let a = b + c * d; run(a)"], ["let a = b - c * d; run(a)"]),
    (["a = f(1)", "git push --force", "rm -r x"], ["a = f(1)", "rm -r x"]),
  ]

  @Test(arguments: sound) func whatMayBeTranslatedIsNoFinding(
    source: [String], target: [String]
  ) throws {
    #expect(try Self.findings(source, target, .english).map(\.message) == [])
    #expect(try Self.findings(source, target, .german).map(\.message) == [])
  }

  @Test(arguments: broken) func changedAndMissingCodeIsFound(
    source: [String], target: [String]
  ) throws {
    #expect(try Self.findings(source, target, .english).count == 1)
    #expect(try Self.findings(source, target, .german).count == 1)
  }

  private static func findings(
    _ source: [String], _ target: [String], _ language: Language
  ) throws -> [Finding] {
    let other: Language = language == .english ? .german : .english
    let bitext = Bitext(
      source: try side(source, language), target: try side(target, other), beads: [],
      paragraphs: [], links: [])
    return Rule.codeMismatch.findings(in: AuditContext(bitext))
  }

  private static func side(_ blocks: [String], _ language: Language) throws -> Side {
    var document = Document(path: "a", file: [], text: [], map: OffsetMap(), blocks: [])
    for block in blocks {
      let start = document.text.count
      document.text += Array(block.utf8)
      document.blocks.append(Block(.code, TextRange(start, document.text.count)))
      document.text += [10, 10]
    }
    return try Analyser(language).analyse(document)
  }
}
