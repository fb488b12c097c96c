import BitextCore
import Foundation
import Testing

@testable import BitextReports

@Suite struct HostileTextTests {
  @Test func nothingActsOnATerminal() {
    let text = String(decoding: written(TextReport(), HostileAudit.result), as: UTF8.self)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && VisibleText.isUnsafe($0) })
    #expect(text.contains("␀␇␛[31mred"))
    #expect(text.contains("<U+202E>tfel"))
  }

  @Test func onlyItsOwnColoursReachATerminal() {
    let report = TextReport(isColored: true)
    let text = String(decoding: written(report, HostileAudit.result), as: UTF8.self)
    let codes = text.split(separator: "\u{1B}").dropFirst()
    #expect(codes.allSatisfy { $0.wholeMatch(of: /\[(0|1|2|1;31|1;33|1;36)m[\s\S]*/) != nil })
  }

  @Test func everyFormatIsWholeUTF8() throws {
    var outputs = [
      written(TextReport(), HostileAudit.result), written(JSONReport(), HostileAudit.result),
      written(MarkdownReport(), HostileAudit.result),
      written(SARIFReport(version: "1"), HostileAudit.result),
      written(GitHubReport(), HostileAudit.result), written(GitLabReport(), HostileAudit.result),
      written(JUnitReport(), HostileAudit.result), written(RDJSONReport(), HostileAudit.result),
    ]
    outputs += try HTMLReport().files(for: HostileAudit.result).map(\.bytes)
    for bytes in outputs { #expect(String(validating: bytes, as: UTF8.self) != nil) }
  }

  @Test func jsonKeepsTheTextAsItIs() throws {
    let bytes = written(JSONReport(), HostileAudit.result)
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let failures = try #require(json["failures"] as? [[String: String]])
    #expect(failures == [["message": HostileAudit.sentences[0], "path": HostileAudit.path]])
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    let findings = try #require(pairs[0]["findings"] as? [[String: Any]])
    let words = findings.compactMap { ($0["evidence"] as? [String: String])?["words"] }
    #expect(words.map { Array($0.utf8) } == HostileAudit.sentences.map { Array($0.utf8) })
  }

  @Test func pagesHoldNoElementAndNoAttributeFromAnArticle() throws {
    let allowed: Set = [
      "a", "article", "b", "body", "button", "dd", "details", "dialog", "div", "dl", "dt",
      "fieldset", "form", "h1", "h2", "h3", "head", "header", "html", "input", "kbd", "label",
      "legend", "li", "main", "mark", "meta", "nav", "ol", "option", "p", "path", "rect", "script",
      "section", "select", "small", "span", "style", "summary", "svg", "table", "tbody", "td", "th",
      "thead", "title", "tr", "ul",
    ]
    let attributes: Set = [
      "aria-hidden", "aria-label", "aria-labelledby", "aria-pressed", "autocomplete", "charset",
      "checked", "class", "content", "d", "data-act", "data-f", "data-first", "data-n",
      "data-rule", "data-rules", "data-script", "data-sort", "data-unit", "height", "hidden",
      "href", "http-equiv", "id", "lang", "method", "name", "open", "placeholder", "popover",
      "popovertarget", "preserveaspectratio", "rel", "role", "scope", "tabindex", "title", "type",
      "value", "viewbox", "width",
    ]
    for file in try HTMLReport().files(for: HostileAudit.result) {
      let page = String(decoding: file.bytes, as: UTF8.self)
      #expect(!page.unicodeScalars.contains { $0 != "\n" && VisibleText.isUnsafe($0) })
      for tag in page.withoutItsScript.unicodeScalarTags {
        #expect(allowed.contains(tag.name), "\(tag)")
        #expect(attributes.isSuperset(of: tag.attributes.map { $0.lowercased() }), "\(tag)")
        #expect(!tag.links.contains { $0.lowercased().contains("script:") }, "\(tag)")
      }
    }
  }

  @Test func pagesShowTheWordsLiterally() throws {
    let page = String(
      decoding: try HTMLReport().files(for: HostileAudit.result)[1].bytes, as: UTF8.self)
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; and &lt;/style&gt;&lt;img"))
    #expect(page.contains("{{{style.css}}} {{#rows}}"))
    #expect(page.contains("␀␇␛[31mred"))
    #expect(page.contains("&lt;U+202E&gt;tfel"))
  }

  @Test func pathsOfPagesAreSafeAndTheirOwn() throws {
    var result = HostileAudit.result
    result.pairs += result.pairs
    result.pairs += [AuditedPair(bitext: BridgeAudit.bitext, findings: [])]
    let paths = try HTMLReport().files(for: result).map(\.path)
    #expect(Set(paths).count == 4)
    let pattern = /index\.html|pairs\/[a-z0-9][a-z0-9-]*\.html/
    #expect(paths.allSatisfy { $0.wholeMatch(of: pattern) != nil })
  }
}

extension String {
  /// A page without the text between its own script tags, of which there is one pair.
  fileprivate var withoutItsScript: String {
    let parts = components(separatedBy: "<script>")
    guard parts.count == 2, let end = parts[1].range(of: "</script>", options: .backwards) else {
      return self
    }
    return parts[0] + "<script>" + parts[1][end.lowerBound...]
  }
}
