public import BitextCore

/// An audit for a person at a terminal.
///
/// Pairs without findings are counted and not listed; findings that are known or waived too.
/// Nothing in an article or a path can act on the terminal: controls are made visible.
public struct TextReport: AuditReport {
  /// The width to stay within, in columns; at least 40.
  public var columns: Int
  public var isColored: Bool
  /// The least severity that is listed; all are counted.
  public var minimum: Severity
  /// Whether each finding has its fingerprint beside it, by which it can be waived.
  public var showsFingerprints: Bool

  public init(
    columns: Int = 80, isColored: Bool = false, minimum: Severity = .note,
    showsFingerprints: Bool = false
  ) {
    self.columns = max(columns, 40)
    self.isColored = isColored
    self.minimum = minimum
    self.showsFingerprints = showsFingerprints
  }

  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    let paint = Paint(isOn: isColored)
    for pair in result.pairs { write(pair, paint, to: &out) }
    let unpaired = result.unpaired.filter { $0.severity >= minimum && $0.state == .new }
    for article in unpaired {
      let label = paint(article.severity.rawValue, article.severity.style)
      let language = article.language.map { " (\($0))" } ?? ""
      out.line("\(label)  unpaired-article  \(VisibleText.of(article.path + language))")
    }
    for failure in result.failures {
      let label = paint("failure", .error)
      out.line("\(label)  \(VisibleText.of(failure.path)): \(VisibleText.of(failure.message))")
    }
    if !unpaired.isEmpty || !result.failures.isEmpty {
      out.line("")
    }
    for line in TextWrapping.lines(AuditSummary(result).sentence, columns: columns) {
      out.line(line)
    }
  }

  private func write(_ pair: AuditedPair, _ paint: Paint, to out: inout [UInt8]) {
    let findings = pair.findings.filter { $0.state == .new && $0.severity >= minimum }
    guard !findings.isEmpty else { return }
    let source = pair.bitext.source
    let target = pair.bitext.target
    let names = "\(source.document.path) -> \(target.document.path)"
    out.line(paint(VisibleText.of(names), .strong))
    let aligned = VisibleText.of(AlignedCounts(pair.bitext).sentence)
    for line in TextWrapping.lines(aligned, columns: columns) {
      out.line(paint(line, .faint))
    }
    out.line("")
    let writer = FindingText(
      pair.bitext, columns: columns, paint: paint, showsFingerprints: showsFingerprints)
    for finding in findings {
      writer.write(finding, to: &out)
      out.line("")
    }
  }
}

extension [UInt8] {
  mutating func line(_ text: String) {
    self += text.utf8
    append(UInt8(ascii: "\n"))
  }
}
