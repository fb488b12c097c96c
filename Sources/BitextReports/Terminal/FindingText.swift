import BitextCore

/// Writes the findings of one bitext for a terminal.
struct FindingText {
  private let bitext: Bitext
  private let places: BitextPlaces
  private let source: Passages
  private let target: Passages
  private let columns: Int
  private let paint: Paint
  private let showsFingerprints: Bool

  init(_ bitext: Bitext, columns: Int, paint: Paint, showsFingerprints: Bool = false) {
    self.bitext = bitext
    places = BitextPlaces(bitext)
    source = Passages(bitext.source)
    target = Passages(bitext.target)
    self.columns = columns
    self.paint = paint
    self.showsFingerprints = showsFingerprints
  }

  func write(_ finding: Finding, to out: inout [UInt8]) {
    let severity = paint(finding.severity.rawValue, finding.severity.style)
    let rule = paint(VisibleText.of(finding.rule), .strong)
    let place = places.label(of: finding).map { "  \($0)" } ?? ""
    out.line("\(severity)  \(rule)  \(finding.percent) %\(place)")
    write(finding.message, to: &out)
    write(excerptsOf: finding, to: &out)
    for evidence in finding.evidence {
      write("\(evidence.label): \(evidence.value)", to: &out)
    }
    if showsFingerprints { write("fingerprint: \(finding.fingerprint)", to: &out) }
  }

  private func write(_ sentence: String, to out: inout [UInt8]) {
    for line in TextWrapping.lines(VisibleText.of(sentence), columns: columns - 2) {
      out.line("  " + line)
    }
  }

  private func write(excerptsOf finding: Finding, to out: inout [UInt8]) {
    let excerpts =
      excerpts(finding.source, finding, bitext.source.language, places.source, source)
      + excerpts(finding.target, finding, bitext.target.language, places.target, target)
    let gutter = excerpts.map { DisplayWidth.of($0.label) }.max() ?? 0
    for excerpt in excerpts { excerpt.write(gutter: gutter, columns: columns, paint, to: &out) }
    let omitted = finding.source.count + finding.target.count - excerpts.count
    if omitted > 0 { write("and \(counted(omitted, "more place"))", to: &out) }
  }

  /// How many places of a side are shown with their words.
  private static let mostPlaces = 4

  private func excerpts(
    _ ranges: [TextRange], _ finding: Finding, _ language: Language, _ places: PlaceIndex,
    _ passages: Passages
  ) -> [ExcerptText] {
    ranges.prefix(Self.mostPlaces).map { range in
      ExcerptText(
        label: VisibleText.of("\(language) \(places.place(of: range).position.line)"),
        place: range, passages: passages, style: finding.severity.style,
        isContext: passages.isContext(range, of: finding))
    }
  }
}
