import BitextCore
import Testing

@testable import BitextReports

@Suite struct PairRecorderTests {
  @Test(arguments: [
    ("Der Hafen schläft.", "Der Hafen schläft."),
    (
      "Das Land Mecklenburg-Vorpommern, das im Januar kündigte, zahlt.",
      "Das Land…"
    ),
    ("Die Bürgermeisterin von Übersee kam, wie sie kündigte.", "Die Bürgermeisterin von Übersee…"),
    (
      "Donaudampfschifffahrtskapitänsmützenabzeichen verkauft er.",
      "Donaudampfschifffahrtskapitänsm…"
    ),
  ]) func keepsTheStartOfAPassage(_ sentence: String, _ beginning: String) {
    let bitext = WrittenBitext([["A harbour."]], [[sentence]], beads: [Bead(0..<1, 0..<1)]).bitext
    let half = PairRecorder(bitext).passage(bitext.paragraphs[0]).target
    #expect(half.excerpt == beginning)
    #expect(DisplayWidth.of(half.excerpt) <= 32)
  }
}
