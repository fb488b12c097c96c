import BitextCore
import BitextReading
import Testing

/// What looks at so many bytes of a text and no more, where the last character does not end there.
@Suite struct CutBytesTests {
  /// A letter of two bytes, marks of three that are looked into, a picture of four.
  private static let characters = ["é", "…", "’", "\u{202F}", "Ⱥ", "😀", "𐐀"]

  @Test(arguments: characters, 495...502)
  func namesOfAnyLengthAreRead(character: String, length: Int) throws {
    let names = String(repeating: "a", count: length) + character + " navbar"
    let document = try read("<p class=\"\(names)\" id=\"\(names)\">Ein Satz.</p>", as: "a.html")
    #expect(document.string(TextRange(0, document.text.count)) == "Ein Satz.")
  }

  @Test(arguments: characters, 30...44)
  func whatIsQuotedOfBrokenFrontMatterIsWhole(character: String, length: Int) throws {
    let value = "\"" + String(repeating: "a", count: length) + character + "\" \"b"
    let document = try read("---\ntitle: \(value)\n---\nEin Satz.", as: "a.md")
    #expect(!document.notes.contains { $0.contains("\u{FFFD}") }, "\(document.notes)")
  }

  @Test(arguments: [
    ("abc", 5, "abc"), ("abc", 3, "abc"), ("abc", 0, ""), ("", 4, ""), ("aé", 2, "a"),
    ("aé", 3, "aé"), ("a…b", 3, "a"), ("a…b", 4, "a…"), ("😀", 3, ""), ("😀x", 4, "😀"),
  ])
  func cutsBetweenCharacters(text: String, limit: Int, kept: String) {
    #expect(String(decoding: text.utf8.prefix(ofWholeScalars: limit), as: UTF8.self) == kept)
    #expect(Array(text.utf8).prefix(ofWholeScalars: limit).elementsEqual(kept.utf8))
  }
}
