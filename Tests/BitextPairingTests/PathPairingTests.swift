import BitextCore
import BitextPairing
import Testing

@Suite struct PathPairingTests {
  let pairing = PathPairing(source: .english, target: .german)

  @Test(arguments: [
    ["a.en.md", "a.de.md"],
    ["news/bridge_en.md", "news/bridge_de.md"],
    ["bridge-en.txt", "bridge-de.txt"],
    ["bridge.en.html", "bridge.de.html"],
    ["bridge.EN.md", "bridge.DE.md"],
    ["bridge.en-US.md", "bridge.de-AT.md"],
    ["bridge.en_GB.md", "bridge.de_DE.md"],
    ["bridge-en-US.md", "bridge-de.md"],
    ["Brücke über die Elbe.en.md", "Brücke über die Elbe.de.md"],
    ["en/bridge.md", "de/bridge.md"],
    ["content/en/news/bridge.md", "content/de/news/bridge.md"],
    ["content/en-US/bridge.md", "content/de-DE/bridge.md"],
    ["de/content/en/bridge.md", "de/content/de/bridge.md"],
    ["en/bridge.en.md", "de/bridge.de.md"],
    ["articles/bridge/en.md", "articles/bridge/de.md"],
    ["bridge.md", "de/bridge.md"],
    ["news/bridge.md", "news/de/bridge.md"],
    ["news/bridge.md", "de/news/bridge.md"],
    ["bridge.md", "bridge.de.md"],
    ["/srv/site/v1.2/bridge.md", "/srv/site/v1.2/bridge.de.md"],
    ["bridge.en.html", "bridge.de.md"],
    ["en/bridge.html", "de/bridge.md"],
    ["bridge.html", "bridge.de.md"],
  ])
  func pairsTheTwoVersions(of paths: [String]) {
    let found = pairing.pair(paths.reversed())
    #expect(found.pairs.map { [$0.source, $0.target] } == [paths])
    #expect(found.rest.isEmpty)
    for path in paths {
      let relatives = pairing.relatives(of: [path], among: paths + ["other/ferry.md"])
      #expect(relatives == paths)
    }
  }

  @Test(arguments: [
    "src/{path}.md = i18n/de/{path}.md", "{lang}/{section}/{name}.{ext}", "{name}/{lang}.md",
  ]) func relativesAreFewWhereNamesBeginAlike(_ pattern: String) throws {
    let pairing = PathPairing(
      source: .english, target: .german, patterns: [try PathPattern(parsing: pattern)])
    let paths = ["src/a/bridge.md", "i18n/de/a/bridge.md", "x/en.md", "src/ferry.md"]
    #expect(pairing.relatives(of: ["src/ferry.md"], among: paths) == ["src/ferry.md"])
    #expect(pairing.relatives(of: ["x/de.md"], among: paths) == ["x/en.md"])
  }

  @Test(arguments: [
    "{path}/index.md = {path}.de.md", "{name}.md = {name}2.md", "a{path} = b{path}",
  ])
  func allAreRelativesWhereNamesMayDiffer(_ pattern: String) throws {
    let pairing = PathPairing(
      source: .english, target: .german, patterns: [try PathPattern(parsing: pattern)])
    let paths = ["bridge/index.md", "bridge.de.md", "ferry.md"]
    #expect(pairing.relatives(of: ["ferry.md"], among: paths) == paths)
  }

  @Test(arguments: [
    ["bridge.md", "brücke.md"],
    ["docs/english/bridge.md", "docs/german/bridge.md"],
    ["model.md", "mode.md"],
    ["made.md", "made-de.md"],
    ["bridge.fr.md", "bridge.de.md"],
    ["bridge.den.md", "bridge.end.md"],
    ["en/bridge.md", "de/tunnel.md"],
    ["a/en/bridge.md", "b/de/bridge.md"],
    ["en.md", "bridge.de.md"],
    ["bridge.md", "Bridge.de.md"],
    ["bridge.de.md", "bridge.de.html"],
    [".de.md", ".md"],
    ["de/", "en/"],
    [""],
  ])
  func leavesWhatOnlyLooksAlike(_ paths: [String]) {
    let found = pairing.pair(paths)
    #expect(found.pairs.isEmpty)
    #expect(Set(found.rest) == Set(paths))
  }

  @Test(arguments: [
    ["a.en-GB.md", "a.en-US.md", "a.de.md"],
    ["a.en.md", "a.de.md", "a.de-AT.md"],
    ["a.md", "a.de.md", "de/a.md"],
    ["en/en/a.md", "en/de/a.md", "de/en/a.md"],
    ["a.en.html", "a.en.txt", "a.de.md"],
    ["a.en.md", "a_en.md", "a.de.html", "a_de.md", "a-de.md", "a-en.md", "a.de.md", "a.DE.md"],
  ])
  func reportsContestedFilesInsteadOfGuessing(_ paths: [String]) {
    let found = pairing.pair(paths)
    #expect(!found.contested.isEmpty)
    let pairs = found.pairs.flatMap { [$0.source, $0.target] }
    #expect((pairs + found.rest + found.contested).sorted() == paths.sorted())
  }

  @Test func aMarkedSourceGoesBeforeAnUnmarkedOne() {
    let found = pairing.pair(["a.de.md", "a.en.md", "a.md"])
    #expect(found.pairs.map(\.source) == ["a.en.md"])
    #expect(found.rest == ["a.md"])
    #expect(found.contested.isEmpty)
  }

  @Test func theSameExtensionGoesBeforeAnother() {
    let found = pairing.pair(["a.de.html", "a.de.md", "a.en.html"])
    #expect(found.pairs.map(\.target) == ["a.de.html"])
    #expect(found.rest == ["a.de.md"])
  }

  @Test func resultDoesNotDependOnOrderOrRepetition() {
    let paths = [
      "z.en.md", "z.de.md", "é.en.md", "é.de.md", "Z.en.md", "Z.de.md", "lone.md", "a.md",
      "a.de.md", "b/a.md", "b/de/a.md", "x.en.md", "x.de.md", "x.de-CH.md",
    ]
    let found = pairing.pair(paths)
    #expect(found.pairs.map(\.source) == ["Z.en.md", "a.md", "b/a.md", "z.en.md", "é.en.md"])
    #expect(found.rest == ["lone.md"])
    #expect(found.contested == ["x.de-CH.md", "x.de.md", "x.en.md"])
    #expect(found == pairing.pair(paths.reversed() + paths))
    #expect(found == pairing.pair(paths.sorted { $0.count < $1.count }))
  }

  @Test(arguments: [
    ("news/x.de.md", "de"), ("news/x.en.md", "en"), ("x_DE.txt", "de"), ("x-de_AT.html", "de"),
    ("de/x.md", "de"), ("a/de-CH/b/x.md", "de"), ("de/content/en/x.md", "en"),
    ("en/x.de.md", "de"),
  ])
  func readsTheLanguage(of path: String, _ code: String) {
    #expect(pairing.language(of: path) == Language(code))
  }

  @Test(arguments: [
    "x.md", "mode.md", "de.md", "en.txt", "news/de.md", "made.html", "x.fr.md", "x.den.md",
    "xde/y.md", "de", "", "/", "x-en-de.md", "wunder.md", "x.de",
  ])
  func readsNoLanguageWhereThereIsNoMark(_ path: String) {
    #expect(pairing.language(of: path) == nil)
  }

  @Test func wordsThatAreLanguageCodesNeedAPartner() {
    let norwegian = PathPairing(source: .english, target: Language("no"))
    #expect(norwegian.language(of: "yes/no.txt") == nil)
    #expect(norwegian.pair(["yes.txt", "no.txt", "maybe.txt"]).pairs.isEmpty)
    let italian = PathPairing(source: .english, target: Language("it"))
    #expect(italian.pair(["it.md", "post.md", "post-it.md"]).pairs.isEmpty)
    #expect(italian.pair(["post/it.md", "post/en.md"]).pairs.count == 1)
  }

  @Test func manyPathsWithManyMarksAreNoTrouble() {
    let long = String(repeating: "en/de/", count: 300) + "a.md"
    #expect(pairing.pair([long]).rest == [long])
    let paths = (0..<500).flatMap {
      ["site/en/\($0 / 70)/a\($0).md", "site/de/\($0 / 70)/a\($0).md"]
    }
    #expect(pairing.pair(paths).pairs.count == 500)
  }
}
