import BitextCore
import CMarkdown
import Foundation
import Testing

@testable import BitextReports

@Suite struct MarkdownTests {
  @Test(arguments: HostileAudit.sentences)
  func showsWordsLiterally(sentence: String) {
    let html = rendered("**en 5** " + MarkdownText.of(sentence))
    let words = html.dropFirst("<p><strong>en 5</strong> ".count).dropLast("</p>\n".count)
    #expect(!words.contains("<"))
    #expect(unescaped(String(words)) == VisibleText.of(sentence))
  }

  @Test(arguments: [
    "- item", "+ item", "1. item", "23) item", "# head", "===", "---", "> quote", "| a | b |",
    "a_b*c", "[x]: y", "![i](j)", "~~~", "```", "<!-- c -->", "&copy;", "*a*", "\\",
  ])
  func startsNothingAtTheStartOfALine(text: String) {
    #expect(unescaped(rendered(MarkdownText.of(text))) == "<p>\(text)</p>\n")
  }

  @Test(arguments: ["a.md:5:100", "a`b", "`", "``x``", "<b>|\\"])
  func keepsCodeAsItIs(text: String) {
    #expect(unescaped(rendered(MarkdownText.code(text))) == "<p><code>\(text)</code></p>\n")
  }

  @Test func callsNobodyAndTiesNothing() {
    let text = MarkdownText.of("@octocat #12 :+1: GH https://example.org")
    #expect(text.contains("@\u{2060}octocat \\#\u{2060}12 :\u{2060}+1: GH https:\u{2060}//"))
  }

  @Test(arguments: [
    ("um 18:30 Uhr", "um 18:30 Uhr"), ("31:28 (14:12)", "31:28 (14:12)"), ("18:30:05", "18:30:05"),
    ("1.5 to 2.4 Mio.", "1.5 to 2.4 Mio."), ("5. Platz", "5\\. Platz"), ("12) a", "12\\) a"),
    ("1:100:", "1:\u{2060}100:"), ("3:1st_place", "3:\u{2060}1st\\_place"),
    ("9:8a", "9:\u{2060}8a"),
    ("(1 423) von 2)", "(1 423) von 2)"), ("a.new.", "a.new."), ("5.", "5\\."),
    ("www.a.de", "www\\.a.de"),
  ])
  func leavesFiguresAsTheyAre(text: String, markdown: String) {
    #expect(MarkdownText.of(text) == markdown)
  }

  @Test func foldsNotesAndTheEndOfALongList() {
    var result = JudgedAudit.flood((errors: 9, warnings: 4, notes: 2))
    result.unpaired = (1...11).map {
      .init(path: "articles/\($0).md", language: .english, severity: .note)
    }
    let html = rendered(String(decoding: written(MarkdownReport(), result), as: UTF8.self))
    let parts = html.components(separatedBy: "<details>")
    #expect(parts.count == 4)
    #expect(parts[0].components(separatedBy: "<li>").count - 1 == 10)
    #expect(parts[1].hasPrefix("<summary>3 more findings</summary>\n<ul>\n<li>"))
    #expect(parts[2].hasPrefix("<summary>2 notes</summary>\n<ul>"))
    #expect(parts[3].hasPrefix("<summary>11 articles</summary>\n<ul>"))
    for part in parts.dropFirst() { #expect(part.contains("</ul>\n</details>")) }
  }

  @Test(arguments: Array(stride(from: 300, through: 6000, by: 171)))
  func closesWhatItFoldsWhereverItIsCut(limit: Int) {
    let result = JudgedAudit.flood((errors: 9, warnings: 4, notes: 2))
    let frame = written(MarkdownReport(limit: 0), result).count
    let bytes = written(MarkdownReport(limit: limit), result)
    #expect(bytes.count <= frame + limit)
    let text = String(decoding: bytes, as: UTF8.self)
    let counts = ["<details>", "</details>"].map { text.components(separatedBy: $0).count }
    #expect(counts[0] == counts[1])
  }

  @Test func marksPlacesWhateverTheyBeginAndEndWith() {
    let html = rendered(
      String(decoding: written(MarkdownReport(), WideAudit.result), as: UTF8.self))
    #expect(html.contains("⟦<strong>42</strong>⟧"))
    #expect(html.contains("⟦<strong>①②③</strong>⟧"))
    #expect(html.contains("⟦<strong>🇩🇪🇫🇷 1️⃣2️⃣</strong>⟧"))
    #expect(!html.contains("**"))
  }

  @Test func holdsNoElementFromAnArticle() {
    let report = String(decoding: written(MarkdownReport(), HostileAudit.result), as: UTF8.self)
    let allowed: Set = [
      "p", "strong", "code", "h1", "h2", "ul", "li", "br", "blockquote", "table", "thead",
      "tbody", "tr", "th", "td", "details", "summary",
    ]
    let tags = Set(rendered(report).unicodeScalarTags.map(\.name))
    #expect(tags.subtracting(allowed) == [])
    #expect(tags.isSuperset(of: ["table", "h2", "blockquote"]))
  }

  @Test func leavesOutWhatDoesNotFitAndSaysSo() {
    let whole = String(decoding: written(MarkdownReport()), as: UTF8.self)
    let short = String(decoding: written(MarkdownReport(limit: 600)), as: UTF8.self)
    #expect(!whole.contains("more finding"))
    #expect(short.contains("number-mismatch"))
    #expect(short.contains("… and 3 more findings."))
    #expect(short.contains("locks.en.md"))
  }

  /// HTML as GitHub makes it, dangerous elements and links included.
  private func rendered(_ markdown: String) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(CMARK_OPT_UNSAFE)
    defer { cmark_parser_free(parser) }
    for name in ["table", "autolink", "strikethrough", "tasklist"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    let document = cmark_parser_finish(parser)
    defer { cmark_node_free(document) }
    let html = cmark_render_html(
      document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser))
    defer { free(html) }
    return html.map { String(cString: $0) } ?? ""
  }

  private func unescaped(_ html: String) -> String {
    let words = [("\u{2060}", ""), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
    return words.reduce(html) { text, word in
      text.replacingOccurrences(of: word.0, with: word.1, options: .literal)
    }
  }
}
