import BitextCore
import Testing

@testable import BitextAlignment

@Suite struct CognateTests {
  @Test(arguments: [
    ("transformation", "transformationen", true),
    ("cooperation", "kooperation", true),
    ("infrastructure", "infrastruktur", true),
    ("minister", "ministerin", true),
    ("digital", "digitalen", true),
    ("police", "polizei", true),
    ("internal", "international", false),
    ("contract", "kontrast", true),
    ("general", "generation", false),
    ("house", "hause", false),
  ]) func comparesBeginnings(english: String, german: String, areCognate: Bool) {
    let words = (WordFolding.folded(english), WordFolding.folded(german))
    #expect(Cognate.areCognate(words.0[...], words.1[...]) == areCognate)
  }
}
