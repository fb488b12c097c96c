import BitextCore
import BitextTestSupport
import Testing

/// What one side has of its page and the other has not, with losses that look like it.
@Suite struct PageFurnitureTests {
  private static let line = WholeLine(from: .english, to: .german)

  private static let english = [
    "The bridge of Brakel", "The bridge of Brakel has seven arches. It was built in stone.",
    "The council wants to repair the bridge before autumn.",
    "The engineer Anna Muster has measured every arch and every stone.",
    "In winter the river carries ice, and the bridge is closed to cars.",
  ]
  private static let german = [
    "Die Brücke von Brakel", "Die Brücke von Brakel hat sieben Bögen. Sie wurde aus Stein gebaut.",
    "Der Rat will die Brücke vor dem Herbst reparieren.",
    "Die Ingenieurin Anna Muster hat jeden Bogen und jeden Stein vermessen.",
    "Im Winter führt der Fluss Eis, und die Brücke ist für Autos gesperrt.",
  ]

  private func rules(
    _ english: [String], _ german: [String], as path: String = "a.txt"
  ) throws -> [String] {
    try Self.line.findings(
      from: english.joined(separator: "\n\n"), to: german.joined(separator: "\n\n"), as: path
    ).map(\.rule)
  }

  private func with(_ lines: [String], in article: [String], at index: Int) -> [String] {
    Array(article[..<index]) + lines + Array(article[index...])
  }

  @Test(arguments: [
    ["Unser Newsletter aus dem Rathaus"], ["Bild vergrößern"], ["Auf Mastodon folgen"],
    // A box: what stands between its lines is its own.
    ["Der Newsletter", "Was Brakel bewegt, jeden Freitag um acht", "E-Mail-Adresse", "Anmelden"],
  ])
  func linesOfAPageAreNobodysLoss(lines: [String]) throws {
    for place in 2...4 {
      let told = try rules(Self.english, with(lines, in: Self.german, at: place))
      #expect(told == [])
    }
  }

  @Test(arguments: [
    ["Das Geld dafür kommt aus einer alten Stiftung der Müller."],
    ["Bild vergrößern", "Das Geld dafür kommt aus einer alten Stiftung der Müller."],
  ])
  func sentencesBesideThemAre(lines: [String]) throws {
    let told = try rules(Self.english, with(lines, in: Self.german, at: 3))
    #expect(told == ["added-passage"])
  }

  @Test func whatAPageSaysInTheOtherLanguageIsNoArticle() throws {
    let line = "Please install a newer browser, click here for the download"
    let told = try rules(
      with([line], in: Self.english, at: 3), with([line], in: Self.german, at: 3))
    #expect(told == [])
    let sentence = "The stones were carried over the hills by forty mules and their drivers."
    let left = try rules(
      with([sentence], in: Self.english, at: 3), with([sentence], in: Self.german, at: 3))
    #expect(left == ["untranslated-passage"])
  }

  @Test func captionsOfPicturesThatMarkupShows() throws {
    let picture = "![The last stone is laid by the old mayor of the town](a.jpg)"
    let rendered = "![Der alte Bürgermeister der Stadt setzt den letzten Stein](a.jpg)"
    let english = with([picture], in: Self.english, at: 3)
    let pair = try rules(english, with([rendered], in: Self.german, at: 3), as: "a.md")
    #expect(pair == [])
    let alone = try rules(english, Self.german, as: "a.md")
    #expect(alone == ["missing-passage"])
    let short = with(["![The stone](a.jpg)"], in: Self.english, at: 3)
    let told = try rules(short, Self.german, as: "a.md")
    #expect(told == [])
  }

  @Test func whatAMacroWritesIsNotMissing() throws {
    let list = ["- The law of bridges, second part", "- A short history of stone"]
    let macros = ["- {{ entry(of=\"law\") }}", "- {{ entry(of=\"stone\") }}"]
    let english = with([list.joined(separator: "\n")], in: Self.english, at: 5)
    let german = with([macros.joined(separator: "\n")], in: Self.german, at: 5)
    #expect(try rules(english, german, as: "a.md") == [])
    let without = try rules(english, Self.german, as: "a.md")
    #expect(!without.isEmpty)
    // Elsewhere the same file may well lack something.
    let longer = with(["Nobody knows who paid for the stones."], in: english, at: 3)
    let told = try rules(longer, german, as: "a.md")
    #expect(told == ["missing-passage"])
  }
}
