import BitextCore
import BitextReading
import Testing

/// What site generators put into Markdown: macros, components, boxes, attribute lists.
@Suite struct GeneratorTests {
  @Test(arguments: [
    // Components: what is between the tags is Markdown, and titles are texts.
    (
      "<Aside type=\"tip\">\nThe bridge has *seven* arches.\n</Aside>\n",
      ["paragraph: The bridge has seven arches."]
    ),
    (
      "<Aside title=\"Before you start\">\nThe bridge is closed.\n</Aside>\n",
      ["heading: Before you start", "paragraph: The bridge is closed."]
    ),
    ("Use <Badge text=\"New\" /> today.\n", ["paragraph: Use  today."]),
    ("<Banner cta=\"Join our chat\" />\n", ["paragraph: Join our chat"]),
    ("<Banner kind=\"wide note\" />\n\nText.\n", ["paragraph: Text."]),
    ("Text.\n\n{* ../src/main.py hl[3,6:8] *}\n", ["paragraph: Text."]),
    (
      "<Tabs>\n  <Tab label=\"Harbour\">\n      The ferry leaves at noon.\n  </Tab>\n</Tabs>\n",
      ["heading: Harbour", "paragraph: The ferry leaves at noon."]
    ),
    (
      "<Card\n  title={\"A longer card\"}\n  icon=\"star\"\n/>\n\nText below.\n",
      ["heading: A longer card", "paragraph: Text below."]
    ),
    (
      "Text above.\n\n<Photo src=\"o.jpg\" caption=\"The bridge in May\" />\n",
      ["paragraph: Text above.", "caption: The bridge in May"]
    ),
    // Comments, of which a third dash makes text in the eyes of a parser.
    ("The bridge <!-- was --> is open.\n", ["paragraph: The bridge  is open."]),
    ("- One <!--- [two](b) --->\n- Three\n", ["list item: One", "list item: Three"]),
    // What a macro writes is nobody's text.
    (
      "- {{ link(to=\"a\") }} <!-- [One](a) -->\n- Two\n",
      ["generated content: {{ link(to=\"a\") }}", "list item: Two"]
    ),
    ("<>\nText in a fragment.\n</>\n", ["paragraph: Text in a fragment."]),
    // So is what is between the tags of a box, a fold and its head.
    ("<div>Text in a *box*.</div>\n", ["paragraph: Text in a box."]),
    (
      "<details>\n<summary>Show it</summary>\n```js\nlet a = 1;\n```\n</details>\n",
      ["paragraph: Show it", "code: let a = 1;"]
    ),
    ("<table><tr><td>A *cell*</td></tr></table>\n", ["table cell: A *cell*"]),
    // Code is code.
    (
      "```jsx\n<Aside title=\"Before you start\">\n```\n",
      ["code: <Aside title=\"Before you start\">"]
    ),
    (
      "Write `<Aside title=\"So it is\">` here.\n",
      ["paragraph: Write <Aside title=\"So it is\"> here."]
    ),
    // Smaller than is no tag.
    ("If a <B then c.\n", ["paragraph: If a <B then c."]),
    // Boxes.
    (
      ":::tip[A title]\nThe ferry is late.\n:::\n",
      ["heading: A title", "paragraph: The ferry is late."]
    ),
    ("::: warning Mind the gap\nText.\n:::\n", ["heading: Mind the gap", "paragraph: Text."]),
    (":::note\nText.\n:::\n", ["paragraph: Text."]),
    (
      "!!! note \"A title\"\n    The ferry is late.\n    It comes at noon.\n\nText.\n",
      ["heading: A title", "paragraph: The ferry is late.\nIt comes at noon.", "paragraph: Text."]
    ),
    ("> [!NOTE]\n> The ferry is late.\n", ["quotation: The ferry is late."]),
    // Macros.
    (
      "{% include question.md q=\"How many arches has the bridge?\" link=\"a/b\" %}\n",
      ["paragraph: How many arches has the bridge?"]
    ),
    (
      "{{< figure src=\"bridge.jpg\" caption=\"The bridge in May\" >}}\n",
      ["caption: The bridge in May"]
    ),
    ("## Factors {{ anchor(id=id, name=title ~ \": 2017.1\") }}\n", ["heading: Factors"]),
    (
      "Text.\n\n{% comment %}\nWe keep these as they are.\n{% endcomment %}\n\nMore.\n",
      ["paragraph: Text.", "paragraph: More."]
    ),
    ("Hello {{ name }}, welcome.\n", ["paragraph: Hello {{ name }}, welcome."]),
    // Attribute lists.
    ("## The bridge {#bridge .wide}\n", ["heading: The bridge"]),
    ("The bridge is old.\n{: .note }\n", ["paragraph: The bridge is old."]),
    ("A set {x} of braces.\n", ["paragraph: A set {x} of braces."]),
  ])
  func readsWhatAReaderSees(text: String, outline: [String]) throws {
    #expect(try read(text, as: "article.mdx").outline == outline)
  }

  @Test(arguments: [
    (
      "<aside markdown=\"1\">\nSee [the *old* bridge](/bridge).\n</aside>\n",
      ["paragraph: See the old bridge."]
    ),
    (
      "<div class=\"a\" markdown>\n- One\n- Two\n</div>\n\nText.\n",
      ["list item: One", "list item: Two", "paragraph: Text."]
    ),
    ("<div markdown=\"0\">\nA *plain* box.\n</div>\n", ["paragraph: A *plain* box."]),
    ("<div>\nA *plain* box.\n</div>\n", ["paragraph: A *plain* box."]),
  ])
  func readsMarkdownInHTMLThatSaysSo(text: String, outline: [String]) throws {
    #expect(try read(text, as: "article.md").outline == outline)
  }

  @Test(arguments: [
    ("\n\n---\ntitle: The bridge\n---\nText.\n", ["title: The bridge", "paragraph: Text."]),
    (
      "<!-- CC BY 4.0 -->\n---\ntitle: The bridge\n---\nText.\n",
      ["title: The bridge", "paragraph: Text."]
    ),
    (
      "---\ndescription: \"A bridge over\nthe river.\"\ntitle: The bridge\n---\nText.\n",
      ["lead: A bridge over the river.", "title: The bridge", "paragraph: Text."]
    ),
    (
      "---\ntitle: 'n roll\nlang: en\n---\nText.\n", ["paragraph: Text."]
    ),
    ("Text.\n\n---\n\nMore: text.\n", ["paragraph: Text.", "paragraph: More: text."]),
  ])
  func readsFrontMatterWhereItStands(text: String, outline: [String]) throws {
    #expect(try read(text, as: "article.md").outline == outline)
  }

  @Test(arguments: [
    ("#The bridge\n\nIt is old.\n", ["title: The bridge", "paragraph: It is old."]),
    (
      "---\ntitle: The bridge\n---\n#The bridge {{ anchor(\"x\") }}\n\nIt is old.\n",
      ["title: The bridge", "paragraph: It is old."]
    ),
    ("#bridges\nIt is old.\n", ["paragraph: #bridges\nIt is old."]),
    ("It is old.\n\n#bridges\n", ["paragraph: It is old.", "paragraph: #bridges"]),
  ])
  func readsHeadingsWithoutABlank(markdown: String, outline: [String]) throws {
    #expect(try read(markdown, as: "a.md").outline == outline)
  }

  @Test func codeInIndentedComponentsIsCode() throws {
    let text = "<Quiz>\n  <Choice>\n    <Option>\n        `import a from 'b'` is first\n"
    let document = try read(text + "    </Option>\n  </Choice>\n</Quiz>\n", as: "a.mdx")
    #expect(document.codeSpans.map(document.string) == ["import a from 'b'"])
  }

  @Test(arguments: [
    ("overflow-hidden", true), ("md:hidden wide", true), ("hidden-xs", true), ("hidden", false),
    ("visually-hidden", false), ("is-hidden", false), ("wide isHidden", false),
  ])
  func readsWhatAClassOnlyClips(name: String, isSeen: Bool) throws {
    let page = "<div><label class=\"\(name)\">Is it old?</label></div>\n\nText.\n"
    let outline = isSeen ? ["paragraph: Is it old?"] : []
    #expect(try read(page, as: "a.md").outline == outline + ["paragraph: Text."])
  }

  @Test func readsFrontMatterOfHTML() throws {
    let page = "---\ntitle: The bridge\nlang: en\n---\n<div><p>It has seven arches.</p></div>\n"
    let document = try read(page, as: "page.html")
    #expect(document.outline == ["title: The bridge", "paragraph: It has seven arches."])
    #expect(document.declaredLanguage == .english)
  }

  @Test(arguments: [
    ("It is 5 km<sup>2</sup> wide.", "It is 5 km² wide."),
    ("About 10<sup>6</sup> people.", "About 10⁶ people."),
    ("In 2019<sup>1</sup> it closed.", "In 2019 it closed."),
    ("The bridge.<sup>[12]</sup> It", "The bridge. It"),
    ("The 19<sup>th</sup> century.", "The 19th century."),
    ("The harbour<sup>2</sup> is old.", "The harbour is old."),
  ])
  func readsFiguresAboveTheLine(text: String, words: String) throws {
    #expect(try read(text + "\n", as: "a.md").strings(.paragraph) == [words])
    #expect(try read("<p>\(text)</p>", as: "a.html").strings(.paragraph) == [words])
  }
}
