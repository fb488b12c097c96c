import BitextCore
import BitextReading
import Testing

/// None of these may trap, hang or run out of stack; a sentence will do.
@Suite struct HostileInputTests {
  @Test(arguments: [
    String(repeating: "<div>", count: 200_000) + "x",
    "<p>" + String(repeating: "<font a=1>", count: 300) + String(repeating: "<p>x", count: 50_000),
    "<p " + String(repeating: "a=1 ", count: 50_000) + ">x",
  ])
  func pagesBeyondMeasureAreTurnedAway(html: String) throws {
    let error = try #require(throws: ReadingError.self) {
      try Reader().read(Array(html.utf8), path: "a.html")
    }
    #expect(error.message.contains("at byte"))
  }

  @Test(arguments: [
    "<a " + String(repeating: "\"'", count: 10_000) + "><i><i>x",
    "<div class=\"" + String(repeating: "x", count: 1_000_000) + "\">Text",
    String(repeating: "<table>", count: 400) + "Text",
    String(repeating: "Text & ", count: 50_000), "Text <", "Text <!--", "Text </", "Text &#",
    "Text <a b=\"",
    "<script>weg</script", "Text &#xFFFFFFFF; &#0;", "<svg><p>Text</svg><![CDATA[ x ]]>",
    String(repeating: "Text<br>", count: 20_000),
    "<table>Text<tr>mehr<td>Zelle</table>",
    String(repeating: "<svg><![CDATA[></div>]]><div>", count: 3_000) + "Text",
  ])
  func brokenPagesAreRead(html: String) throws {
    do {
      _ = try read(html, as: "a.html")
    } catch let error as ReadingError {
      #expect(error.message.contains("no text") || error.message.contains("at byte"))
    }
  }

  @Test func notesOnBrokenFrontMatterAreFew() throws {
    let entries = String(repeating: "title: \"a\" b\n", count: 500)
    let document = try read("---\n\(entries)---\nEin Satz.", as: "a.md")
    #expect(document.notes.count == 4)
    #expect(document.notes.last == "497 more entries of front matter that are not YAML")
  }

  @Test(arguments: [
    String(repeating: ">", count: 50_000) + " x", String(repeating: "- ", count: 20_000) + "x",
    String(repeating: "[", count: 50_000) + "x" + String(repeating: "]", count: 50_000),
    String(repeating: "*a ", count: 20_000) + String(repeating: "**b** _c ", count: 20_000),
    (1..<300).map { String(repeating: "`", count: $0) }.joined(separator: "a"),
    String(repeating: "|a", count: 20_000) + "|\n" + String(repeating: "|-", count: 20_000) + "|",
    String(repeating: "[a](b ", count: 20_000), String(repeating: "![](<", count: 20_000),
    "---\ntitle: " + String(repeating: "[", count: 20_000) + "\n---\nText",
    "---\ntitle: " + String(repeating: "- ", count: 20_000) + "\n---\nText",
    "---\n---\n", "---", "[a]:", "[^", "{{<", "\\", "&", "`", "<", "| |\n|-|\n|", "\u{1}\u{1}x",
    "- [", "- [x]", "#", "# #", "> ```\n> x", "[a]: b\n[a]: c\n\"d\"", "![", "![a", "![a](",
    "{{< a\n\n>}} x", "[^a]: \n[^a]", "x[^a]\n\n[^a]:", "<a\n>b</a\n> `c\nd` &am\np;",
  ])
  func strangeMarkdownIsRead(markdown: String) throws {
    do {
      _ = try read(markdown, as: "a.md")
    } catch let error as ReadingError {
      #expect(error.message == "has no text to read")
    }
  }

  /// A small generator (xorshift), so that every run tries the same.
  @Test(arguments: 1...150)
  func shuffledMarkupIsRead(seed: UInt64) throws {
    let parts = [
      "<p>", "</p>", "<b>", "</i>", "<table>", "<td>", "&uuml;", "&", "<", ">", "ä", "\u{308}", "*",
      "**", "_", "`", "``", "[", "](", ")", "]", "![", "\n", "\n\n", "\r\n", "- ", "> ", "# ",
      "    ",
      "|", "|-|\n", "\\", "Wort ", "😀", "\u{AD}", "[^1]", "[^1]: ", "{{< x >}}", "<!-- ", "-->",
      "~~",
      "<br>", "---\n", "title: x\n", "1. ", "<li>", "[a]: b\n", "\"", "'",
      "<img alt=\"eins zwei drei vier\">",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    var text = ""
    for _ in 0..<60 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text += parts[Int(state % UInt64(parts.count))]
    }
    for path in ["a.md", "a.html", "a.txt"] {
      do {
        _ = try read(text, as: path)
      } catch let error as ReadingError {
        #expect(error.message == "has no text to read")
      }
    }
  }
}
