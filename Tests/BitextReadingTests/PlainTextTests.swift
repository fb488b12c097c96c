import BitextCore
import BitextReading
import Testing

@Suite struct PlainTextTests {
  @Test func blankLinesPartParagraphs() throws {
    let document = try read("Die Brücke ist offen.\n\n\nSie hat zwölf Bögen.\r\n\r\nUnd Schluss.")
    #expect(
      document.outline.map { $0.split(separator: ": ")[1] } == [
        "Die Brücke ist offen.", "Sie hat zwölf Bögen.", "Und Schluss.",
      ])
  }

  @Test func cleanTextIsCopiedInOneRun() throws {
    let text = "Größe 😀\r\n\r\nZweiter „Absatz“ – mit Gedankenstrich …\r\n"
    let document = try read(text)
    #expect(document.text == Array(text.utf8))
    #expect(document.map == OffsetMap(copying: TextRange(0, text.utf8.count)))
    for block in document.blocks { #expect(document.fileRange(of: block.range) == block.range) }
  }

  @Test func hardWrappedLinesAreOneParagraph() throws {
    let document = try read(
      """
      The old bridge over the river was closed in March because its piers had been
      washed out by the spring floods. Engineers from three cities looked at the damage
      and found that only two of the twelve arches could be saved without new
      foundations.

      Work on the new one begins in autumn. It is to cost eleven million and will be
      open to the public in two years at the latest.
      """)
    #expect(document.blocks.count == 2)
  }

  @Test func linesOfUnevenLengthAreParagraphs() throws {
    let document = try read(
      """
      Brücke bleibt bis Herbst gesperrt
      Die alte Brücke über den Fluss bleibt länger geschlossen als geplant.
      Das sagte die Bürgermeisterin.
      „Wir haben zwei weitere Schäden an den Pfeilern gefunden, mit denen niemand gerechnet hat.“
      Die Arbeiten kosten nun elf Millionen Euro.
      """)
    #expect(document.blocks.count == 5)
    #expect(document.blocks[0].role == .title)
  }

  @Test(arguments: [
    ("- eins\n- zwei", ["eins", "zwei"]),
    ("• Äpfel\n• Birnen\n• Nüsse", ["Äpfel", "Birnen", "Nüsse"]),
    ("1. schälen\n2. schneiden\n3. kochen", ["schälen", "schneiden", "kochen"]),
    ("1) peel\n2) cut", ["peel", "cut"]),
  ])
  func itemsAreBlocksWithoutTheirMarks(text: String, items: [String]) throws {
    #expect(try read(text).strings(.listItem) == items)
  }

  @Test func aNumberAloneIsNoListItem() throws {
    let document = try read("1. FC Neustadt gewinnt das Spiel am Samstag.\n\nDer Trainer war froh.")
    #expect(document.strings(.listItem).isEmpty)
    #expect(document.string(document.blocks[0].range).hasPrefix("1. FC"))
  }

  @Test func decomposedLettersAreComposedAndKnowTheirPlace() throws {
    let document = try read("Die Bru\u{308}cke u\u{308}ber den Fluss.\n\nDanach.")
    #expect(document.strings(.title) + document.strings(.paragraph) != [])
    #expect(
      String(decoding: document.text, as: UTF8.self).utf8.elementsEqual(
        "Die Brücke über den Fluss.\n\nDanach.".utf8))
    #expect(try document.inFile("Danach.") == "Danach.")
    #expect(try document.inFile("ücke").utf8.elementsEqual("u\u{308}cke".utf8))
  }

  @Test(arguments: ["\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{200E}", "\u{1}"])
  func invisibleCharactersAreNoText(junk: String) throws {
    let document = try read("Schiff\(junk)fahrt ist schön.")
    #expect(document.string(document.blocks[0].range) == "Schifffahrt ist schön.")
    #expect(try document.inFile("Schifffahrt").utf8.elementsEqual("Schiff\(junk)fahrt".utf8))
  }

  @Test func segmentedTextIsLeftAlone() throws {
    let text = "Share\nBru\u{308}cke.\n\nQuelle: wir\n"
    let document = try Reader().readSegmented(Array(text.utf8), path: "a.txt")
    check(document)
    #expect(document.text == Array(text.utf8))
    #expect(document.blocks.map(\.role) == [.paragraph, .paragraph])
    #expect(
      document.string(document.blocks[0].range).utf8.elementsEqual("Share\nBru\u{308}cke.".utf8))
  }
}
