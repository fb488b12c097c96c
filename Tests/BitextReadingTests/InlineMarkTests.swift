import BitextCore
import BitextReading
import Testing

@Suite struct InlineMarkTests {
  @Test(
    arguments: [
      (
        "a.md",
        "Für *Übung* siehe [die **alte** Brücke](https://a.example/x_(y) 'T') und [b].\n\n"
          + "[b]: /de/b",
        ["die alte Brücke -> https://a.example/x_(y)", "b -> /de/b"]
      ),
      (
        "b.md", "Größe: <https://a.example> und <a href='/x?a=1&amp;b=2'>dort</a>, [leer]().",
        [
          "https://a.example -> https://a.example", "dort -> /x?a=1&b=2", "leer -> ",
        ]
      ),
      (
        "c.md",
        "---\ntitle: Süß\n---\n\n<div><p>Zum <a href=\"/t\">Text</a></p></div>\n\n[![a](b.png)](c)",
        ["Text -> /t"]
      ),
      (
        "d.html",
        "<p>Die <a href=\"/br&uuml;cke\">Br&uuml;cke\n  <b>heute</b></a>"
          + " und <a name=\"x\">hier</a></p>",
        ["Brücke\nheute -> /brücke"]
      ),
    ])
  func linksAreKept(path: String, text: String, links: [String]) throws {
    let document = try read(text, as: path)
    #expect(document.links.map { "\(document.string($0.range)) -> \($0.address)" } == links)
  }

  @Test(
    arguments: [
      (
        "a.md", "Größe `a` und `` b`c `` und <kbd>Strg</kbd>.\r\n\r\n> `d\r\n> e`",
        ["a", " b`c ", "Strg", "d\r\ne"]
      ),
      ("b.html", "<p>Größe <code>a &lt; b</code></p><pre><code>x</code></pre>", ["a < b", "x"]),
    ])
  func inlineCodeIsKept(path: String, text: String, spans: [String]) throws {
    let document = try read(text, as: path)
    #expect(document.codeSpans.map { document.string($0) } == spans)
  }
}
