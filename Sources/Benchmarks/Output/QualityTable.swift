/// Quality figures, a row for each set or way of aligning it.
struct QualityTable {
  private var table: TextTable

  init(_ first: [String]) {
    table = TextTable(
      first + ["strict P/R/F1", "lax P/R/F1", "pair P/R/F1", "null P/R/F1", "swap R", "Brier"])
  }

  mutating func append(_ first: [String], _ tally: AlignmentTally) {
    table.rows.append(
      first + [
        Figures.rates(tally.strict), Figures.rates(tally.lax), Figures.rates(tally.pairs),
        Figures.rates(tally.null), Figures.ratio(tally.swapped), Figures.decimal(tally.brier, 4),
      ])
  }

  var text: String { table.text }
}
