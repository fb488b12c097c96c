import BitextCore
import BitextReading
import Testing

@Suite struct EncodingTests {
  private static let sentence = "Die Brücke – „größer“ als früher – kostet 5 €."
  /// The sentence in windows-1252.
  private static let western: [UInt8] =
    Array("Die Br".utf8) + [0xFC] + Array("cke ".utf8) + [0x96] + Array(" ".utf8) + [0x84]
    + Array("gr".utf8) + [0xF6, 0xDF] + Array("er".utf8) + [0x93] + Array(" als fr".utf8) + [0xFC]
    + Array("her ".utf8) + [0x96] + Array(" kostet 5 ".utf8) + [0x80] + Array(".".utf8)

  @Test func westernTextIsDecodedWithANote() throws {
    let document = try Reader().read(Self.western, path: "a.txt")
    check(document)
    #expect(document.string(document.blocks[0].range) == Self.sentence)
    #expect(document.notes == ["read as windows-1252: not UTF-8 at byte 6"])
    #expect(document.file == Array(Self.sentence.utf8))
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsDecoded(isLittleEndian: Bool, hasMark: Bool) throws {
    let text = "The bridge is open. Die Brücke ist offen.\n\nSecond paragraph."
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittleEndian ? pair : pair.reversed()
    }
    let document = try Reader().read(bytes, path: "a.txt")
    check(document)
    #expect(document.file == Array(text.utf8))
    #expect(document.notes.count == 1)
  }

  @Test func aByteOrderMarkCountsAsBytesOfTheFile() throws {
    let document = try Reader().read([0xEF, 0xBB, 0xBF] + Array("Größe 😀.".utf8), path: "a.txt")
    check(document)
    #expect(document.string(document.blocks[0].range) == "Größe 😀.")
    #expect(document.fileRange(of: document.blocks[0].range) == TextRange(3, 16))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE], "empty"),
      (Array("abc".utf8) + [0] + Array("def".utf8), "binary: NUL at byte 3"),
      (Array("Größe und Länge \u{20AC} sind schön".utf8) + [0xFF], "not UTF-8 at byte 34"),
      (Array("Über Öl läuft es glänzend, f".utf8) + [0xC3], "not UTF-8 at byte"),
    ] as [([UInt8], String)])
  func whatIsNoTextIsASentence(bytes: [UInt8], message: String) throws {
    let error = try #require(throws: ReadingError.self) {
      try Reader().read(bytes, path: "dir/a.txt")
    }
    #expect(error.path == "dir/a.txt")
    #expect(error.message.contains(message), "\(error)")
  }

  @Test(arguments: ["", "  \n\n \t", "\u{FEFF}"], ["a.txt", "a.md", "a.html"])
  func whatHoldsNothingIsADocumentWithoutBlocks(text: String, path: String) throws {
    let document = try Reader().read(Array(text.utf8), path: path)
    check(document)
    #expect(document.blocks.isEmpty)
  }

  @Test func aPageIsReadInTheEncodingThatItDeclares() throws {
    let page: [UInt8] =
      Array("<html><head><meta charset=\"koi8-r\"></head><body><p>".utf8) + [0xCD, 0xC9, 0xD2]
      + Array("</p></body></html>".utf8)
    let document = try Reader().read(page, path: "a.html")
    #expect(document.string(document.blocks[0].range) == "мир")
  }
}
