public import BitextCore
public import BitextHistory
public import BitextLexicon

/// The formats of each kind of result, the usual one first.
public enum Formats {
  /// Of two audits or revisions compared.
  public static let comparison: [ReportFormat<AuditComparison>] = [
    ReportFormat("text", summary: "for the terminal") { comparison, style, out in
      ComparisonText(columns: style.columns, isColored: style.isColored)
        .write(comparison, to: &out)
    },
    ReportFormat("markdown", summary: "for a comment at a pull request: folded, of limited length")
    {
      ComparisonMarkdown().write($0, to: &$2)
    },
    ReportFormat("html", summary: "one self-contained page") {
      try ComparisonPage().write($0, to: &$2)
    },
    ReportFormat("json", summary: "for programs: `abgleich/diff/1`") {
      ComparisonJSON().write($0, to: &$2)
    },
  ]

  /// Of the beads of two sides.
  public static let alignment: [ReportFormat<Bitext>] = [
    ReportFormat("text", summary: "for the terminal") { bitext, style, out in
      AlignmentText(columns: style.columns, isColored: style.isColored).write(bitext, to: &out)
    },
    ReportFormat("html", summary: "one self-contained page") {
      try AlignmentPage().write($0, to: &$2)
    },
    ReportFormat("json", summary: "for programs: `abgleich/align/1`") {
      AlignmentJSON().write($0, to: &$2)
    },
    ReportFormat("ladder", summary: "`[0]:[0, 1]:score` a line, as Vecalign prints") {
      LadderReport().write($0, to: &$2)
    },
  ]

  /// Of which articles belong together.
  public static let pairs: [ReportFormat<PairListing>] = [
    ReportFormat("text", summary: "for the terminal") { PairText().write($0, to: &$2) },
    ReportFormat("json", summary: "for programs: `abgleich/pair/1`") {
      PairJSON().write($0, to: &$2)
    },
  ]

  /// Of the segments and tokens of an article.
  public static let segments: [ReportFormat<Side>] = [
    ReportFormat("text", summary: "for the terminal") { SegmentText().write($0, to: &$2) },
    ReportFormat("json", summary: "for programs: `abgleich/segment/1`") {
      SegmentJSON().write($0, to: &$2)
    },
  ]

  /// Of what is known of words.
  public static let words: [ReportFormat<[WordEntry]>] = [
    ReportFormat("text", summary: "for the terminal") { WordText().write($0, to: &$2) },
    ReportFormat("json", summary: "for programs") { WordJSON().write($0, to: &$2) },
  ]
}
