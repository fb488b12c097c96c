import BitextCore
import BitextReading
import Testing

/// Dates, places and agencies in front of a sentence, credits and references by their shape.
@Suite struct DatelineTests {
  private static let sentence = "Die Stadt will ihre älteste Brücke bis zum Herbst erneuern."

  @Test(arguments: [
    "BERLIN, 4. Juli (dpa) – ", "BERLIN, 4 Sept. (AP) -- ", "Berlin, 04.07.2024 - ",
    "BRAKEL, July 4, 2024 /PRNewswire/ -- ",
    "Brakel (Reuters), 4 July 2024 — ", "PARIS, 4 juillet (AFP) - ", " date 2024-07-04 ",
    "date 2024-07 ", "BRAKEL, 4. Juli. ", "Brakel, July 4. ", "10. Juni 2015: ",
  ])
  func areParted(opening: String) throws {
    for text in ["Brücke\n\n\(opening)\(Self.sentence)\n", "\(opening)\(Self.sentence)\n"] {
      let document = try read(text)
      #expect(document.strings(.dateline).count == 1)
      #expect(document.blocks.last.map { document.string($0.range) } == Self.sentence)
    }
  }

  @Test(arguments: [
    "Am 4. Juli – Montag – will die Stadt ihre älteste Brücke bis zum Herbst erneuern.",
    "Am 4. Juli 2024 will die Stadt – Rat und Amt – ihre Brücke bis zum Herbst erneuern.",
    "Brakel – eine Stadt mit 7 Brücken – will die älteste im Mai bis zum Herbst erneuern.",
    "On July 4 – Independence Day – the town will close its oldest bridge until autumn.",
    "Date 7 of the calendar shows the oldest bridge of the town in the light of May.",
    "2024-07 war der Monat, in dem die Stadt ihre älteste Brücke erneuern wollte.",
  ])
  func sentencesWithDatesStay(sentence: String) throws {
    let document = try read("Brücke\n\n\(sentence)\n\n\(Self.sentence)\n")
    #expect(document.blocks.map { document.string($0.range) }.contains(sentence))
    #expect(document.strings(.dateline).isEmpty)
  }

  @Test func aDateIsOneInAnyLanguage() throws {
    let text = "Brücke\n\n\(Self.sentence)\n\n\(Self.sentence)\n\n10 junio 2015\n"
    let document = try read(text)
    #expect(document.strings(.dateline) == ["10 junio 2015"])
  }

  @Test(arguments: [
    "The bridge in May. Credit: Jane Doe", "The bridge in May © Jane Doe/Stadt Brakel",
    "The bridge in May. Jane Doe/AFP via Getty Images", "Photograph: Jane Doe",
    "Die Brücke im Mai. (Montage: Anna Muster)", "Die Brücke im Mai | Foto: Anna Muster",
    "Die Brücke im Mai (Archivbild)", "Die Brücke im Mai. Fotograf: Anna Muster",
    "Bildnachweis: Anna Muster", "Le pont en mai. Photographe : Anne Dupont",
  ])
  func creditsMakeACaption(line: String) throws {
    let document = try read("Brücke\n\n\(Self.sentence)\n\n\(line)\n\n\(Self.sentence)\n")
    #expect(document.strings(.caption) == [line])
  }

  @Test(arguments: [
    "Credit: where it is due", "Die Montage: ein Fest", "He paid. Credit: none was given to him",
    "The bridge (once red)", "Die Brücke © und ihr Recht.", "Archiv der Brücke",
  ])
  func theseDoNot(line: String) throws {
    let document = try read("Brücke\n\n\(Self.sentence)\n\n\(line)\n\n\(Self.sentence)\n")
    #expect(document.strings(.caption).isEmpty)
  }

  @Test(arguments: [
    "Doe, J., Muster, A.: Bridges of stone. Journal of Bridges 12, 34 (2024)",
    "J. Doe et al. Bridges of stone. J. Bridges 12, 34–56. https://doi.org/10.1234/jb.2024.7",
  ])
  func referencesAreSources(line: String) throws {
    let text = "Brücke\n\n\(Self.sentence)\n\n\(Self.sentence)\n\n\(line)\n"
    #expect(try read(text).strings(.source) == [line])
  }

  @Test func aSentenceAboutAPublicationIsNone() throws {
    let line = "The study (10.1234/jb.2024.7) counts 12 bridges and 34 towers, says John F. Doe."
    let document = try read("Bridge\n\n\(line)\n\n\(Self.sentence)\n")
    #expect(document.strings(.source).isEmpty)
  }
}
