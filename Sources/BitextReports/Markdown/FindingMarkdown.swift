import BitextCore

/// Writes the findings of one bitext as items of a Markdown list.
struct FindingMarkdown {
  private let bitext: Bitext
  private let places: BitextPlaces
  private let source: Passages
  private let target: Passages

  init(_ bitext: Bitext) {
    self.bitext = bitext
    places = BitextPlaces(bitext)
    source = Passages(bitext.source)
    target = Passages(bitext.target)
  }

  func write(_ finding: Finding, to out: inout [UInt8]) {
    let place = places.label(of: finding).map { " at \(MarkdownText.code($0))" } ?? ""
    out.line(
      "- **\(finding.severity.rawValue)** \(MarkdownText.code(finding.rule)) (\(finding.percent) %)\(place)\\"
    )
    out.line("  \(MarkdownText.of(finding.message))")
    var lines = excerpts(finding.source, finding, bitext.source.language, places.source, source)
    lines += excerpts(finding.target, finding, bitext.target.language, places.target, target)
    lines += finding.evidence.map { MarkdownText.of("\($0.label): \($0.value)") }
    guard !lines.isEmpty else { return out.line("") }
    out.line("  > " + lines.joined(separator: "\\\n  > "))
    out.line("")
  }

  /// How many places of a side are shown with their words.
  private static let mostPlaces = 4

  private func excerpts(
    _ ranges: [TextRange], _ finding: Finding, _ language: Language, _ places: PlaceIndex,
    _ passages: Passages
  ) -> [String] {
    var lines = ranges.prefix(Self.mostPlaces).map { range in
      let words = passages.marked(range, of: finding, columns: 200)
      let label = MarkdownText.of("\(language) \(places.place(of: range).position.line)")
      return "**\(label)** \(MarkdownText.of(words))"
    }
    let omitted = ranges.count - lines.count
    if omitted > 0 { lines.append("and \(counted(omitted, "more place"))") }
    return lines
  }
}
