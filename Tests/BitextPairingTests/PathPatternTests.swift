import BitextCore
import BitextPairing
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("articles/{lang}/{path}", "articles/en/x/a.md", "articles/de/x/a.md"),
    ("articles/{lang}/{path}", "site/articles/en/a.md", "site/articles/de/a.md"),
    ("i18n/{path}.{lang}.md", "i18n/x/a.en.md", "i18n/x/a.de.md"),
    ("src/{path}.md = i18n/de/{path}.md", "src/x/a.md", "i18n/de/x/a.md"),
    ("src/{path}.md=i18n/{lang}/{path}.html", "p/src/a.md", "p/i18n/de-AT/a.html"),
    ("{name}/english.{ext} = {name}/deutsch.{ext}", "x/y/english.md", "x/y/deutsch.md"),
    ("{lang}/{path}_{lang}.txt", "en/a_EN.txt", "de/a_DE.txt"),
    ("{path}/{id}-{lang}-{slug}.md", "x/7-en-elbe.md", "x/7-de-elbe.md"),
    ("artikel-über/{lang}/{path}", "artikel-über/en/a.md", "artikel-über/de/a.md"),
  ])
  func pairs(by pattern: String, _ source: String, _ target: String) throws {
    let pairing = PathPairing(
      source: .english, target: .german, patterns: [try PathPattern(parsing: pattern)])
    let found = pairing.pair([target, "other.de.md", source])
    #expect(found.pairs.map(\.source) == [source])
    #expect(found.pairs.map(\.target) == [target])
    #expect(pairing.language(of: source) == .english)
    #expect(pairing.language(of: target) == .german)
  }

  @Test(arguments: [
    ("articles/{lang}/{path}", "xarticles/en/a.md", "xarticles/de/a.md"),
    ("articles/{lang}/{path}", "en/a.md", "de/a.md"),
    ("i18n/{name}.{lang}.md", "i18n/x/a.en.md", "i18n/x/a.de.md"),
    ("src/{path}.md = i18n/de/{path}.md", "p/src/a.md", "q/i18n/de/a.md"),
    ("{path}.{lang}.md", "a.en.html", "a.de.html"),
  ])
  func leaves(by pattern: String, _ source: String, _ target: String) throws {
    let pairing = PathPairing(
      source: .english, target: .german, patterns: [try PathPattern(parsing: pattern)])
    #expect(pairing.pair([source, target]).pairs.isEmpty)
  }

  @Test(arguments: [
    ("", "expected a template"),
    ("{path}.md = ", "expected a template"),
    ("articles/{path}", "expected {lang}"),
    ("{path}.md = {path}.md", "expected {lang}"),
    ("{path}{lang}.md", "text between two holes"),
    ("{lang}/{path}/{path}", "every hole but {lang} once"),
    ("{path}.md = de/{name}.md", "the same holes"),
    ("{lang}/{path", "without \"}\""),
    ("{lang}/{}", "lower-case letters"),
    ("{lang}/{Path}", "lower-case letters"),
    ("{lang}/{path} = b = c", "at most one equals sign"),
    ("en.md = de.md", "expected a hole"),
  ])
  func refuses(_ pattern: String, saying reason: String) {
    let error = #expect(throws: PathPatternError.self) { try PathPattern(parsing: pattern) }
    #expect(error?.description.contains(reason) == true)
    #expect(error?.description.contains("\"\(pattern)\"") == true)
  }

  @Test func readsItsOwnDescription() throws {
    for pattern in PathPattern.defaults {
      #expect(try PathPattern(parsing: pattern.description) == pattern)
    }
  }
}
