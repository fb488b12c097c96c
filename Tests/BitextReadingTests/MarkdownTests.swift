import BitextCore
import BitextReading
import Testing

@Suite struct MarkdownTests {
  @Test(
    arguments: [
      ("# Die *neue* Brücke #", ["title: Die neue Brücke"]),
      ("Titel\n=====\n\nText", ["title: Titel", "paragraph: Text"]),
      ("# A\n\n## B\n\n# C", ["title: A", "heading: B", "heading: C"]),
      (
        "Ein **fetter** und _kursiver_ Satz mit ~~Fehler~~.",
        [
          "paragraph: Ein fetter und kursiver Satz mit Fehler."
        ]
      ),
      (
        "Nutzer*innen und Nutzer\\*innen, snake_case_name",
        [
          "paragraph: Nutzer*innen und Nutzer*innen, snake_case_name"
        ]
      ),
      (
        "Siehe [die Brücke](https://a.example/(x) \"Ti)tel\") hier.",
        [
          "paragraph: Siehe die Brücke hier."
        ]
      ),
      (
        "Siehe [hier][b] und [b].\n\n[b]: https://b.example 'Titel'",
        [
          "paragraph: Siehe hier und b."
        ]
      ),
      ("[b]: https://b.example\nSiehe [b].", ["paragraph: Siehe b."]),
      ("Mit `let x = *y*` und `` a`b ``.", ["paragraph: Mit let x = *y* und  a`b ."]),
      (
        "Fu&szlig;g&auml;nger &amp; Rad &#8211; ja &unbekannt;",
        [
          "paragraph: Fußgänger & Rad – ja &unbekannt;"
        ]
      ),
      ("eins  \nzwei\\\ndrei", ["paragraph: eins  \nzwei\\\ndrei"]),
      (
        "- eins\n- zwei\n  weiter\n  - drei",
        [
          "list item: eins", "list item: zwei\nweiter", "list item: drei",
        ]
      ),
      ("- [x] fertig\n- [ ] offen", ["list item: fertig", "list item: offen"]),
      ("> zitiert\n> weiter\nfaul", ["quotation: zitiert\nweiter\nfaul"]),
      ("```swift\nlet a = 1\n\nlet b = 2\n```", ["code: let a = 1\n\nlet b = 2"]),
      (
        "Text\n\n    let a = 1\n    let b = 2",
        ["paragraph: Text", "code: let a = 1\n    let b = 2"]
      ),
      (
        "| Jahr | a \\| b |\n|---|---|\n| 1894 | *zwölf* |\n| 1895 |",
        [
          "table cell: Jahr", "table cell: a \\| b", "table cell: 1894", "table cell: zwölf",
          "table cell: 1895",
        ]
      ),
      (
        "Ein {{< ref \"x\" >}} Wort.\n\n{{< bild\n  src=\"x\" >}}\n\n{% note %}\nHinweis\n{% endnote %}",
        [
          "paragraph: Ein  Wort.", "paragraph: Hinweis",
        ]
      ),
      (
        "Eine Brücke[^1] hier.\n\n[^1]: Erbaut 1894\n    von Muster.",
        [
          "paragraph: Eine Brücke hier.", "paragraph: Erbaut 1894\nvon Muster.",
        ]
      ),
      ("![Blick auf die alte Brücke](b.jpg)", ["caption: Blick auf die alte Brücke"]),
      ("Auf das Zeichen ![Zeichen](z.png) tippen.", ["paragraph: Auf das Zeichen  tippen."]),
      (
        "Ein <b>fettes</b> Wort<br>und <https://a.example>",
        [
          "paragraph: Ein fettes Wort\nund https://a.example"
        ]
      ),
      (
        "<!-- weg -->\n\n<div>\n<p>Absatz &amp; Text</p><ul><li>Punkt</li></ul>\n</div>\n\n*Text*",
        [
          "paragraph: Absatz & Text", "list item: Punkt", "paragraph: Text",
        ]
      ),
      (
        "<script>\nweg()\n</script>\n\nText\n\n---\n\nMehr", ["paragraph: Text", "paragraph: Mehr"]
      ),
    ] as [(String, [String])])
  func blocksOfMarkdown(markdown: String, outline: [String]) throws {
    #expect(try read(markdown, as: "a.md").outline.map(normalised) == outline.map(normalised))
    let windows = markdown.replacing("\n", with: "\r\n")
    #expect(try read(windows, as: "a.md").outline.map(normalised) == outline.map(normalised))
  }

  /// Hard breaks may leave their mark before the line's end; it is no text to translate.
  private func normalised(_ line: String) -> String {
    line.replacing("\r\n", with: "\n").replacing("\\\n", with: "\n").replacing("\\|", with: "|")
      .replacing("  \n", with: "\n")
  }

  @Test(arguments: ["", "\u{FEFF}", "Größe 😀 vorweg.\r\n\r\n", "Zwei\r\n\r\n> ä\r\n\r\n"])
  func textKnowsItsPlaceInTheFile(before: String) throws {
    let document = try read(
      before + "Die **Brücke** ist [neu](x) &amp; *größer*.\r\n\r\n1. Erstens: `ü`\r\n", as: "a.md")
    #expect(try document.inFile("Brücke") == "Brücke")
    #expect(try document.inFile("neu & größer") == "neu](x) &amp; *größer")
    #expect(try document.inFile("Erstens: ü") == "Erstens: `ü")
  }

  @Test func levelsAreDepths() throws {
    let document = try read("# T\n\n### H\n\n- a\n  - b\n    - c\n", as: "a.md")
    #expect(document.blocks.map(\.level) == [0, 3, 1, 2, 3])
  }

  @Test func frontMatterIsReadAndPointsAtItsPlace() throws {
    let document = try read(
      """
      ---
      title: "Über die Brücke"
      page-description: Ein langer Weg: von hier
      author: Anna Muster
      date: 2025-01-22
      lang: de-CH
      untranslated: true
      tags: [a, b]
      nested:
        title: nein
      ---
      Text.
      """.replacing("von hier", with: "nach drüben").replacing("Weg: ", with: "Weg, "), as: "a.md")
    #expect(
      document.outline == [
        "title: Über die Brücke", "lead: Ein langer Weg, nach drüben", "byline: Anna Muster",
        "dateline: 2025-01-22", "paragraph: Text.",
      ])
    #expect(try document.inFile("Über die Brücke") == "Über die Brücke")
    #expect(document.declaredLanguage == .german)
    #expect(document.isDeclaredUntranslated)
  }

  @Test func frontMatterInTOMLIsRead() throws {
    let document = try read("+++\ntitle = \"Brücke\"\ndraft = false\n+++\n\nText.", as: "a.md")
    #expect(document.outline == ["title: Brücke", "paragraph: Text."])
  }

  @Test func aTitleThatTheArticleRepeatsIsSaidOnce() throws {
    let document = try read(
      "---\ntitle: Brücke\ndescription: Brücke\n---\n# Brücke\n\nText.", as: "a.md")
    #expect(document.outline == ["title: Brücke", "paragraph: Text."])
  }

  @Test func badFrontMatterIsANote() throws {
    let document = try read("---\ntitle: \"offen\n---\nText.", as: "a.md")
    #expect(document.notes.count == 1)
    #expect(document.outline == ["paragraph: Text."])
  }
}
