import BitextCore
import BitextGate
import Testing

@Suite struct PatternTests {
  @Test(arguments: [
    ("drafts/", "drafts/a.md"), ("drafts/", "docs/drafts/b/a.md"),
    ("docs/drafts", "docs/drafts/a.md"),
    ("*.draft.md", "docs/a.draft.md"), ("CHANGELOG.md", "a/b/CHANGELOG.md"),
    ("docs/*/legal", "docs/de/legal/a.md"), ("docs/**/a.md", "docs/a.md"),
    ("docs/**/a.md", "docs/x/y/a.md"), ("a?.md", "ab.md"), ("./docs/*.md", "docs/a.md"),
  ]) func fits(_ glob: String, _ path: String) {
    #expect(PathGlob(glob).contains(path))
  }

  @Test(arguments: [
    ("drafts/", "drafts"), ("drafts/", "my-drafts/a.md"), ("docs/*.md", "docs/x/a.md"),
    ("docs/drafts", "x/docs/drafts/a.md"), ("*.draft.md", "a.md"), ("a?.md", "a.md"),
  ]) func doesNotFit(_ glob: String, _ path: String) {
    #expect(!PathGlob(glob).contains(path))
  }

  @Test func isQuickWhereManyStarsCouldBeManyThings() {
    let glob = PathGlob(String(repeating: "*a", count: 60) + "b")
    #expect(!glob.contains(String(repeating: "a", count: 5_000)))
  }

  @Test(arguments: [
    ("Subscribe to our newsletter*", "subscribe  to our\nNEWSLETTER now!", true),
    ("*Newsletter*", "Jetzt den Newsletter abonnieren", true),
    ("Für Sie gelesen", "FÜR SIE GELESEN", true),
    ("Subscribe", "Subscribe now", false), ("*", "", true),
  ]) func aBlockFitsAsAWhole(_ pattern: String, _ text: String, _ fits: Bool) {
    #expect(BlockPattern(pattern).fits(Array(text.utf8)[...]) == fits)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "", "2026-01-01T", "2026-00-10",
  ])
  func aDateThatIsNoneIsRefused(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func datesAreOrdered() throws {
    let leap = try #require(CalendarDate("2024-02-29"))
    let later = try #require(CalendarDate("2024-03-01"))
    #expect(leap < later)
  }
}
