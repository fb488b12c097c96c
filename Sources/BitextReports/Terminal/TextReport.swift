import BitextAudit
public import BitextCore

/// An audit for a person at a terminal.
///
/// Pairs without findings are counted and not listed; findings that are known or waived too.
/// Nothing in an article or a path can act on the terminal: controls are made visible. No line is
/// wider than asked for, but for a path that alone is longer: that stands on a line of its own,
/// unbroken, so that it can be copied.
public struct TextReport: AuditReport {
  /// The width to stay within, in columns; at least 40.
  public var columns: Int
  /// Whether escape sequences for colours may be used.
  public var isColored: Bool
  /// The least severity that is listed; all are counted.
  public var minimum: Severity
  /// Whether each finding has its fingerprint beside it, by which it can be waived.
  public var showsFingerprints: Bool

  /// For a terminal of that width, with findings of any severity.
  public init(
    columns: Int = 80, isColored: Bool = false, minimum: Severity = .note,
    showsFingerprints: Bool = false
  ) {
    self.columns = max(columns, 40)
    self.isColored = isColored
    self.minimum = minimum
    self.showsFingerprints = showsFingerprints
  }

  var paint: Paint { Paint(isOn: isColored) }

  /// Appends pairs, what failed and the summary as UTF-8.
  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    for pair in result.pairs { write(pair, to: &out) }
    let unpaired = result.unpaired.filter { $0.severity >= minimum && $0.state == .new }
    for article in unpaired { write(article, to: &out) }
    for failure in result.failures { write(failure, to: &out) }
    if !unpaired.isEmpty || !result.failures.isEmpty {
      out.line("")
    }
    for sentence in [AuditSummary(result).sentence] + result.unjudged {
      for line in TextWrapping.lines(TerminalText.of(sentence), columns: columns) {
        out.line(line)
      }
    }
  }

  private func write(_ pair: AuditedPair, to out: inout [UInt8]) {
    let findings = pair.findings.filter { $0.state == .new && $0.severity >= minimum }
    guard !findings.isEmpty else { return }
    writeNames(of: pair.bitext, to: &out)
    let aligned = TerminalText.of(AlignedCounts(pair.bitext).sentence)
    for line in TextWrapping.lines(aligned, columns: columns) {
      out.line(paint(line, .faint))
    }
    out.line("")
    let writer = FindingText(pair.bitext, in: self)
    for finding in findings {
      writer.write(finding, to: &out)
      out.line("")
    }
  }

  private func writeNames(of bitext: Bitext, to out: inout [UInt8]) {
    let source = VisibleText.of(bitext.source.document.path)
    let target = VisibleText.of(bitext.target.document.path)
    if DisplayWidth.of("\(source) -> \(target)") <= columns {
      out.line(paint("\(source) -> \(target)", .strong))
    } else {
      out.line(paint(source, .strong))
      out.line(paint("-> \(target)", .strong))
    }
  }

  private func write(_ article: AuditResult.Unpaired, to out: inout [UInt8]) {
    let language = article.language.map {
      " (\(TextWrapping.head(of: TerminalText.of($0.code), columns: 8)))"
    }
    out.line(
      [
        (article.severity.rawValue, article.severity.style), (AuditResult.Unpaired.rule, nil),
      ], path: VisibleText.of(article.path) + (language ?? ""), columns: columns, paint)
  }

  private func write(_ failure: AuditResult.Failure, to out: inout [UInt8]) {
    out.line(
      [("failure", .error)], path: VisibleText.of(failure.path), columns: columns, paint)
    for line in TextWrapping.lines(TerminalText.of(failure.message), columns: columns - 2) {
      out.line("  " + line)
    }
  }
}
