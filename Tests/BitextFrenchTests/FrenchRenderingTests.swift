import BitextTestSupport
import Testing

/// French as a target and as a source, through the whole line and against every rule.
@Suite struct FrenchRenderingTests {
  @Test(arguments: FrenchRow.bothWays(FigureRows.english, FigureRows.german))
  func comparesFigures(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(NumberWordRows.english, NumberWordRows.german))
  func comparesNumbersInWords(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(ScaleRows.english, ScaleRows.german))
  func comparesTheLongAndTheShortScale(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(OrdinalRows.english, OrdinalRows.german))
  func comparesOrdinalsPartsAndCollectives(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(CalendarRows.english, CalendarRows.german))
  func comparesDates(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(ClockRows.english, ClockRows.german))
  func comparesTimesOfDay(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(MoneyRows.english, MoneyRows.german))
  func comparesMoney(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(MeasureRows.english, MeasureRows.german))
  func comparesMeasures(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(IdiomRows.english, IdiomRows.german))
  func passesOverSetPhrases(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(NegationRows.english, NegationRows.german))
  func comparesDenials(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(NameRows.english, NameRows.german))
  func comparesNames(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(QuotationRows.english, QuotationRows.german))
  func comparesQuotations(_ row: FrenchRow) throws { try check(row) }

  @Test(arguments: FrenchRow.bothWays(SentenceRows.english, SentenceRows.german))
  func alignsSentences(_ row: FrenchRow) throws { try check(row) }

  @Test(
    arguments: FrenchRow.intoFrench(FigureRows.intoFrench)
      + FrenchRow.fromFrench(FigureRows.fromFrench))
  func findsTheFormatOfTheOtherLanguage(_ row: FrenchRow) throws { try check(row) }

  @Test(
    arguments: FrenchRow.intoFrench(DoubleRows.intoFrench)
      + FrenchRow.intoFrench(DoubleRows.germanIntoFrench, .german))
  func findsDoubledWords(_ row: FrenchRow) throws { try check(row) }

  private func check(_ row: FrenchRow) throws {
    let found = try FrameArticle.findings(row)
    let rules = Set(found.map(\.rule)).sorted().joined(separator: "+")
    #expect((rules.isEmpty ? Verdict.agrees.rawValue : rules) == row.verdict.rawValue, "\(found)")
  }
}
