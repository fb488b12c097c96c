import BitextCore
import BitextReading
import Testing

@Suite struct HTMLTests {
  private static let page = """
    <!DOCTYPE html>
    <html lang="de-DE"><head><title>Brücke | Blatt</title><script>var a = "<p>weg</p>";</script>
    </head><body>
    <header><div class="logo">Das Blatt</div><nav><a href="/">Start</a></nav></header>
    <div class="cookie-consent"><p>Wir verwenden Cookies.</p></div>
    <main><article>
    <header><span class="kicker">Verkehr</span><h1>Neue Br&uuml;cke er&ouml;ffnet</h1>
    <p class="byline">Von <a href="x">Anna Muster</a></p><time>12. Januar 2025</time></header>
    <p class="lead">Nach drei Jahren ist die Brücke f&uuml;r den Verkehr frei.</p>
    <figure><img src="a.jpg"><figcaption>Die Br&#252;cke am Morgen.</figcaption></figure>
    <p>Sie kostete 42&nbsp;Mio.&nbsp;Euro.<br>Der <b>Bür</b>germeister
       dankte &amp; ging.</p>
    <div class="share-bar"><a>Teilen</a></div>
    <h2>Kosten</h2>
    <ul><li>Erstens<ul><li>Unterpunkt</li></ul></li><li><p>Zweitens</p></li></ul>
    <blockquote><p>Wir sind stolz.</p></blockquote>
    <table><tr><th>Jahr</th><td>2024</td></tr></table>
    <pre><code>let x = 1
    let y</code></pre>
    <p hidden>weg</p><p style="display: none">weg</p>
    erster<br><br>zweiter
    </article><aside><p>Anderer Artikel.</p></aside></main>
    <footer><p>© 2025 Das Blatt</p></footer></body></html>
    """

  @Test func theArticleIsFoundOnItsPage() throws {
    let document = try read(Self.page, as: "a.html")
    #expect(
      document.outline.filter { !$0.hasPrefix("site chrome") } == [
        "kicker: Verkehr", "title: Neue Brücke eröffnet", "byline: Von Anna Muster",
        "dateline: 12. Januar 2025", "lead: Nach drei Jahren ist die Brücke für den Verkehr frei.",
        "caption: Die Brücke am Morgen.",
        "paragraph: Sie kostete 42\u{A0}Mio.\u{A0}Euro.\nDer Bürgermeister\ndankte & ging.",
        "heading: Kosten", "list item: Erstens", "list item: Unterpunkt", "list item: Zweitens",
        "quotation: Wir sind stolz.", "table cell: Jahr", "table cell: 2024",
        "code: let x = 1\nlet y", "paragraph: erster", "paragraph: zweiter",
      ])
    #expect(
      document.strings(.chrome) == [
        "Das Blatt", "Start", "Wir verwenden Cookies.", "Teilen", "Anderer Artikel.",
        "© 2025 Das Blatt",
      ])
    #expect(document.declaredLanguage == .german)
    #expect(try document.inFile("Brücke eröffnet") == "Br&uuml;cke er&ouml;ffnet")
    #expect(try document.inFile("Bürgermeister") == "Bür</b>germeister")
  }

  @Test func aPageWithoutNamesIsReadByItsParagraphs() throws {
    let links = (1...30).map { "<li><a href=\"/\($0)\">Rubrik Nummer \($0)</a></li>" }.joined()
    let text = (1...6).map {
      "<p>Absatz \($0) erzählt in einem langen Satz davon, wie die Brücke einst gebaut wurde.</p>"
    }.joined()
    let document = try read(
      "<html><body><div><ul>\(links)</ul></div><div><h1>Die Brücke</h1>\(text)</div>"
        + "<div><p>Unten steht noch etwas.</p></div></body></html>", as: "a.html")
    #expect(document.strings(.paragraph).count == 6)
    #expect(document.strings(.title) == ["Die Brücke"])
    #expect(document.strings(.listItem).isEmpty)
  }

  @Test(arguments: [
    "Nur Text ohne Auszeichnung.", "<p>Nur Text ohne Auszeichnung.",
    "<div><b>Nur Text</i> ohne</div> Auszeichnung.", "<td>Nur Text ohne Auszeichnung.</table>",
  ])
  func whatIsHardlyAPageIsStillRead(html: String) throws {
    let document = try read(html, as: "a.html")
    let words = document.blocks.filter(\.role.isBody).map { document.string($0.range) }
    #expect(words.joined(separator: " ") == "Nur Text ohne Auszeichnung.")
  }

  @Test func htmlIsToldByItsContent() throws {
    #expect(try read("<!DOCTYPE html>\n<p>Ein Satz.</p>").outline == ["paragraph: Ein Satz."])
    #expect(try read("a < b und c > d").outline.count == 1)
  }

  @Test func aTagInTheMidstOfATextIsPassedOver() throws {
    let document = try read("<p>vor</unknown>her &lt; nach<!-- a > b -->her</p>", as: "a.html")
    #expect(document.outline == ["paragraph: vorher < nachher"])
  }
}
