import BitextTestSupport
import Testing

/// Pairs of which one side holds nothing of an article: it is empty, or a page's furniture alone.
@Suite struct EmptySideTests {
  private static let furniture = """
    <html><body><nav><a href="/">Home</a> <a href="/a">About us</a></nav>
    <script>render()</script><footer>Copyright 2024 Acme</footer></body></html>
    """
  private static let english = """
    <p>The town hall was built by a Danish architect.</p>
    <p>It was then closed for many years because of the war.</p>
    """
  private static let german = """
    <p>Das Rathaus wurde von einem Dänen gebaut.</p>
    <p>Es war dann wegen des Krieges lange geschlossen.</p>
    """
  private static let line = WholeLine(from: .english, to: .german)

  @Test(arguments: [
    (furniture, english, "untranslated-passage"),
    (german, furniture, "unpaired-article untranslated-passage"),
    ("", english, "untranslated-passage"), (english, furniture, "unpaired-article"),
  ])
  func isSaidOnce(source: String, target: String, rules: String) throws {
    let findings = try Self.line.findings(from: source, to: target, as: "a.html")
    #expect(findings.map(\.rule).joined(separator: " ") == rules)
  }

  private static let pages = [
    "", "<p></p>", "<p>Oh.</p>", "<p>It is.</p><p>It was so.</p>", "<h1>Home</h1>",
    "<ul><li>1</ul>", furniture, english, german, english + furniture, furniture + german,
  ]

  @Test(arguments: pages, pages) func stopsNothing(source: String, target: String) throws {
    _ = try Self.line.findings(from: source, to: target, as: "a.html")
  }
}
