import BitextCore

/// Writes the findings of one bitext for a terminal.
struct FindingText {
  private let bitext: Bitext
  private let places: BitextPlaces
  private let source: Passages
  private let target: Passages
  private let columns: Int
  private let paint: Paint

  init(_ bitext: Bitext, columns: Int, paint: Paint) {
    self.bitext = bitext
    places = BitextPlaces(bitext)
    source = Passages(bitext.source)
    target = Passages(bitext.target)
    self.columns = columns
    self.paint = paint
  }

  func write(_ finding: Finding, to out: inout [UInt8]) {
    let severity = paint(finding.severity.rawValue, finding.severity.style)
    let rule = paint(VisibleText.of(finding.rule), .strong)
    let place = places.label(of: finding).map { "  \($0)" } ?? ""
    out.line("\(severity)  \(rule)  \(finding.percent) %\(place)")
    write(finding.message, to: &out)
    write(excerptsOf: finding, to: &out)
    for evidence in finding.evidence {
      write("\(evidence.name): \(evidence.value)", to: &out)
    }
  }

  private func write(_ sentence: String, to out: inout [UInt8]) {
    for line in TextWrapping.lines(VisibleText.of(sentence), columns: columns - 2) {
      out.line("  " + line)
    }
  }

  private func write(excerptsOf finding: Finding, to out: inout [UInt8]) {
    let sides = [
      (finding.source, bitext.source.language, places.source, source),
      (finding.target, bitext.target.language, places.target, target),
    ]
    let excerpts = sides.flatMap { ranges, language, places, passages in
      ranges.prefix(Self.mostPlaces).map { range in
        (
          label: VisibleText.of("\(language) \(places.place(of: range).position.line)"), range,
          passages
        )
      }
    }
    let gutter = excerpts.map { DisplayWidth.of($0.label) }.max() ?? 0
    for (label, range, passages) in excerpts {
      let padding = String(repeating: " ", count: gutter - DisplayWidth.of(label))
      write(range, of: passages, label: "  " + padding + label, finding.severity, to: &out)
    }
    let omitted = sides.reduce(0) { $0 + max(0, $1.0.count - Self.mostPlaces) }
    if omitted > 0 { write("and \(counted(omitted, "more place"))", to: &out) }
  }

  /// How many places of a side are shown with their words.
  private static let mostPlaces = 4

  /// The most lines that a place takes which is a whole passage.
  private static let mostLines = 3

  private func write(
    _ range: TextRange, of passages: Passages, label: String, _ severity: Severity,
    to out: inout [UInt8]
  ) {
    let columns = columns - DisplayWidth.of(label) - 3
    let blank = String(repeating: " ", count: DisplayWidth.of(label))
    let gutters = [label, blank].map { paint($0 + " |", .faint) }
    if passages.isWhole(range) {
      let passage = passages.excerpt(of: range, columns: columns * Self.mostLines)
      let lines = TextWrapping.lines(passage.focus, columns: columns, atMost: Self.mostLines)
      for (index, line) in lines.enumerated() {
        out.line("\(gutters[min(index, 1)]) \(paint(line, severity.style))")
      }
      return
    }
    let excerpt = passages.excerpt(of: range, columns: columns)
    let indent = String(repeating: " ", count: DisplayWidth.of(excerpt.before))
    let marks = String(repeating: "^", count: max(DisplayWidth.of(excerpt.focus), 1))
    out.line("\(gutters[0]) \(excerpt.before)\(paint(excerpt.focus, .strong))\(excerpt.after)")
    out.line("\(gutters[1]) \(indent)\(paint(marks, severity.style))")
  }
}
