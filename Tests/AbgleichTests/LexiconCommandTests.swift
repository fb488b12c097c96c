import Foundation
import Testing

/// The commands about words, for a pair of languages that has no dictionary to wait for.
@Suite(.warmCache) struct LexiconCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func run(_ arguments: [String]) throws -> Tool.Outcome {
    try Tool.run(
      arguments + ["--language-source", "en", "--language-target", "eo"], in: scratch.folder,
      variables: [
        "XDG_CACHE_HOME": scratch.url("cache").path, "XDG_DATA_HOME": scratch.url("data").path,
      ])
  }

  @Test func whatIsImportedIsKnownFromThenOn() throws {
    try scratch.write("en,eo\nbridge,ponto\nhanging bridge,pendponto\nlost,\n", to: "terms.csv")
    #expect(!(try run(["lexicon", "show", "bridge"]).text.contains("ponto")))
    let imported = try run(["lexicon", "import", "terms.csv"])
    #expect(imported.status == 0)
    #expect(imported.text.hasSuffix("data/abgleich/glossaries/en-eo/terms.csv: 2 pairs\n"))
    #expect(imported.errors.contains("terms.csv:4: expected a term of en"))
    let shown = try run(["lexicon", "show", "Bridges"])
    #expect(shown.status == 0)
    #expect(shown.text.contains("Bridges (en): stem bridg"))
    #expect(shown.text.contains("  ponto  1  glossary"))
    #expect(try run(["lexicon", "show", "hanging", "bridge"]).text.contains("= pendponto"))
    #expect(try run(["lexicon", "show", "ponto"]).text.contains("  bridge  1  glossary"))
  }

  @Test func showsForPrograms() throws {
    try scratch.write("bridge\tponto\n", to: "terms.tsv")
    let shown = try run([
      "lexicon", "show", "bridge", "--glossary", "terms.tsv", "--format", "json",
    ])
    let json = try shown.json()
    #expect(json["schema"] as? String == "abgleich/lexicon/1")
    let entries = try #require(json["entries"] as? [[String: Any]])
    #expect(entries.map { $0["language"] as? String } == ["en", "eo"])
    let keys: Set = ["language", "parts", "phrases", "renderings", "stem", "text"]
    #expect(entries.allSatisfy { Set($0.keys) == keys })
    let rendering = try #require((entries[0]["renderings"] as? [[String: Any]])?.first)
    #expect(rendering["word"] as? String == "ponto")
    #expect(rendering["weight"] as? Double == 1)
    #expect(rendering["sources"] as? [String] == ["glossary"])
  }

  @Test(arguments: [
    ("terms.xls", "bridge\tponto", "terms.xls: no glossary by its name"),
    ("terms.tsv", "bridge", "terms.tsv: not imported; expected terms of en and eo"),
    ("other.tsv", "bridge\tponto", "terms.tsv: no such file"),
  ])
  func whatIsNoGlossaryIsRefused(name: String, text: String, message: String) throws {
    try scratch.write(text, to: name)
    let asked = name == "other.tsv" ? "terms.tsv" : name
    let outcome = try run(["lexicon", "import", asked])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message))
    #expect(!FileManager.default.fileExists(atPath: scratch.url("data").path))
  }

  @Test func theConfigurationNamesGlossaries() throws {
    try scratch.write("bridge\n", to: "words/terms.tsv")
    try scratch.write("target: eo\nglossary: words/terms.tsv\n", to: "docs/.abgleich.yml")
    try scratch.write("A bridge.\n", to: "docs/a.en.txt")
    try scratch.write("Ponto.\n", to: "docs/a.eo.txt")
    // From the folder of the configuration there is no such file.
    let wrong = try run(["audit", "docs"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("docs/words/terms.tsv: no such file"))
    try scratch.write("target: eo\nglossary: [../words/terms.tsv]\n", to: "docs/.abgleich.yml")
    let outcome = try run(["audit", "docs"])
    #expect(outcome.status != 2)
    #expect(outcome.errors.contains("words/terms.tsv:1: expected a term of en"))
  }

  /// With whatever dictionaries are installed, and none but the names of CLDR at worst.
  @Test func alignsOtherLanguages() throws {
    try scratch.write(
      """
      La ville a inauguré vendredi son nouveau pont. M. Dupont a parlé.

      Les travaux ont coûté 24 millions d'euros.
      """, to: "a.fr.txt")
    try scratch.write(
      """
      De stad heeft vrijdag haar nieuwe brug geopend. De heer Dupont sprak.

      De werken kostten 24 miljoen euro.
      """, to: "a.nl.txt")
    let outcome = try Tool.run(
      [
        "align", "a.fr.txt", "a.nl.txt", "--language-source", "fr", "--language-target", "nl",
        "--format", "ladder",
      ], in: scratch.folder, variables: ["XDG_CACHE_HOME": scratch.url("cache").path])
    #expect(outcome.status == 0)
    let beads = outcome.text.split(separator: "\n").map { $0.split(separator: ":").prefix(2) }
    #expect(beads.map { $0.joined(separator: ":") } == ["[0]:[0]", "[1]:[1]", "[2]:[2]"])
  }
}
