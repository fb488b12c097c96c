import BitextCore
import Testing

@testable import BitextReading

/// Captions that a book's Markdown marks by the class of an inline element.
@Suite struct MarkedCaptionTests {
  @Test(arguments: [
    ("<span class=\"caption\">Listing 2: Die Brücke</span>\n", Role.caption),
    ("<span class=\"filename\">Dateiname: src/brücke.txt</span>  \n", .caption),
    ("<em class='figure-caption'>Abbildung 1: Der Turm</em>\r\n", .caption),
    ("<span class=\"caption\">So</span> beginnt ein Satz, der weitergeht.\n", .paragraph),
    ("<span class=\"red\">Ein roter Absatz, sonst nichts.</span>\n", .paragraph),
    ("Ein Absatz ohne alles.\n", .paragraph),
  ]) func areToldByTheirClass(markdown: String, role: Role) throws {
    let document = try Reader().read(Array(markdown.utf8), path: "buch.md")
    #expect(document.blocks.map(\.role) == [role])
  }
}
