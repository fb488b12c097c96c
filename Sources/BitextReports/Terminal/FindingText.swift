import BitextCore

/// Writes the findings of one bitext for a terminal.
struct FindingText {
  private let locator: FindingLocator
  private let report: TextReport

  init(_ bitext: Bitext, in report: TextReport) {
    locator = FindingLocator(bitext)
    self.report = report
  }

  func write(_ finding: Finding, to out: inout [UInt8]) {
    let located = locator.located(finding)
    writeHead(of: located, to: &out)
    write(finding.message, to: &out)
    let gutter = located.shown.map { DisplayWidth.of($0.lineLabel) }.max() ?? 0
    for place in located.shown {
      ExcerptText(
        place: place, style: finding.severity.style, gutter: gutter, columns: report.columns,
        paint: report.paint
      ).write(to: &out)
    }
    if let omission = located.omission { write(omission, to: &out) }
    for remark in located.remarks {
      write("\(remark.label): \(remark.value)", atMost: 2, to: &out)
    }
    if report.showsFingerprints { write("fingerprint: \(finding.fingerprint)", to: &out) }
  }

  private func writeHead(of located: LocatedFinding, to out: inout [UInt8]) {
    let finding = located.finding
    out.line(
      [
        (finding.severity.rawValue, finding.severity.style),
        (TerminalText.of(finding.rule), .strong), ("\(finding.percent) % sure", nil),
      ], path: located.first?.label, columns: report.columns, report.paint)
  }

  private func write(_ sentence: String, atMost limit: Int = .max, to out: inout [UInt8]) {
    let sentence = TerminalText.of(sentence)
    for line in TextWrapping.lines(sentence, columns: report.columns - 2, atMost: limit) {
      out.line("  " + line)
    }
  }
}
