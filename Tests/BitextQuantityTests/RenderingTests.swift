import BitextAnalysis
import BitextAudit
import BitextCore
import BitextTestSupport
import Testing

/// The tables of renderings, read and compared as one bead each.
@Suite struct RenderingTests {
  static let rules = [
    Rule.currencyMismatch, .dateMismatch, .numberFormat, .numberMismatch, .unitMismatch,
  ]

  @Test(arguments: [FigureCases.formats, FigureCases.words, FigureCases.scales])
  func comparesFigures(_ table: [RenderingCase]) throws { try check(table) }

  @Test func comparesOrdinals() throws { try check(FigureCases.ordinals) }

  @Test(arguments: [
    MeasureCases.money, MeasureCases.shares, MeasureCases.measures, MeasureCases.spans,
  ])
  func comparesMeasures(_ table: [RenderingCase]) throws { try check(table) }

  @Test(arguments: [
    CalendarCases.dates, CalendarCases.clocks, CalendarCases.decades, CalendarCases.pairs,
  ])
  func comparesCalendarAndClock(_ table: [RenderingCase]) throws { try check(table) }

  @Test(arguments: [PageCases.decimals, PageCases.parts, PageCases.calendar, PageCases.names])
  func comparesWhatPagesWrite(_ table: [RenderingCase]) throws { try check(table) }

  @Test func comparesAcrossGenres() throws { try check(GenreCases.free) }

  @Test(arguments: [
    OrdinaryCases.telephones, OrdinaryCases.idioms, OrdinaryCases.crowds, OrdinaryCases.bounds,
    OrdinaryCases.days,
  ])
  func comparesWhatEverydayTextsHold(_ table: [RenderingCase]) throws { try check(table) }

  @Test(arguments: [
    ("The vote was 13 to 7.", "Es stand 17 zu 3."),
    ("Call 0341 5550187.", "Rufen Sie +49 341 5550178 an."),
    ("Call 0341 5550187.", "Rufen Sie 0431 5550178 an."),
  ])
  func saysOnceWhatHappenedOnce(_ source: String, _ target: String) throws {
    let context = AuditContext(try OneBead.bitext(source, .english, target, .german))
    #expect(Self.rules.flatMap { $0.findings(in: context) }.count == 1)
  }

  @Test func keepsQuietAboutTheFormatOfAVersion() throws {
    let context = AuditContext(
      try OneBead.bitext("Get Quillnote 5.2 now.", .english, "Laden Sie Quillnote 5.2.", .german))
    #expect(Rule.numberFormat.findings(in: context).isEmpty)
  }

  @Test func passesOverNames() throws { try check(CalendarCases.names) }

  @Test(arguments: [
    FigureCases.words, MeasureCases.money, MeasureCases.spans, CalendarCases.dates,
    CalendarCases.clocks, OrdinaryCases.telephones, OrdinaryCases.idioms, OrdinaryCases.crowds,
    OrdinaryCases.bounds, OrdinaryCases.days, PageCases.decimals, PageCases.parts,
    PageCases.calendar, PageCases.names,
  ])
  func judgesAlikeInTheOtherDirection(_ table: [RenderingCase]) throws {
    for row in table where row.verdict == "agrees" {
      let rules = try verdict(row.german, .german, row.english, .english)
      #expect(rules == "agrees", "\(row.german) | \(row.english)")
    }
  }

  private func check(_ table: [RenderingCase]) throws {
    for row in table {
      let rules = try verdict(row.english, .english, row.german, .german)
      #expect(rules == row.verdict, "\(row.english) | \(row.german)")
    }
  }

  private func verdict(
    _ source: String, _ from: Language, _ target: String, _ to: Language
  ) throws -> String {
    let bitext = try OneBead.bitext(source, from, target, to)
    let context = AuditContext(bitext)
    let speaking = Self.rules.filter { rule in
      rule.findings(in: context).contains { $0.severity > .note }
    }
    return speaking.isEmpty ? "agrees" : speaking.map(\.name).joined(separator: "+")
  }
}
