import BitextCore

/// Writes the findings of one bitext as items of a Markdown list.
struct FindingMarkdown {
  private let locator: FindingLocator

  init(_ bitext: Bitext) { locator = FindingLocator(bitext) }

  func write(_ finding: Finding, to out: inout [UInt8]) {
    let located = locator.located(finding)
    let place = located.first.map { " at \(MarkdownText.code($0.label))" } ?? ""
    let rule = MarkdownText.code(finding.rule)
    out.line("- **\(finding.severity.rawValue)** \(rule) (\(finding.percent) % sure)\(place)\\")
    out.line("  \(MarkdownText.of(finding.message))")
    var lines = located.shown.map(line)
    if let omission = located.omission { lines.append(omission) }
    lines += located.remarks.map { MarkdownText.of("\($0.label): \($0.value)", atMost: 200) }
    MarkdownItem.quote(lines, to: &out)
    out.line("")
  }

  /// A place with its words; the place in brackets that survive copying, in bold where it is part
  /// of a sentence, and behind it how it was read.
  private func line(_ place: FindingPlace) -> String {
    let label = "**\(MarkdownText.of(place.lineLabel))**"
    if place.isCopy { return "\(label) word for word the same" }
    let excerpt = place.excerpt(columns: 200)
    var focus = MarkdownText.of(excerpt.focus)
    if !place.isWhole, isWord(excerpt.focus) { focus = "**\(focus)**" }
    if !place.isContext { focus = "⟦\(focus)⟧" }
    let words = MarkdownText.of(excerpt.before) + focus + MarkdownText.of(excerpt.after)
    let reading = place.reading.map { " (read as \(MarkdownText.code($0)))" } ?? ""
    return "\(label) \(words)\(reading)"
  }

  /// Whether Markdown takes asterisks around it for marks: no blank at either end.
  private func isWord(_ text: String) -> Bool {
    text.first?.isWhitespace == false && text.last?.isWhitespace == false
  }
}
