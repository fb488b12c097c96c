import BitextCore
public import BitextHistory

/// A comparison for a person at a terminal.
public struct ComparisonText: Sendable {
  /// The width to stay within, in columns; at least 40.
  public var columns: Int
  /// Whether escape sequences for colours may be used.
  public var isColored: Bool

  /// For a terminal of that width.
  public init(columns: Int = 80, isColored: Bool = false) {
    self.columns = max(columns, 40)
    self.isColored = isColored
  }

  private var paint: Paint { Paint(isOn: isColored) }

  /// Appends what changed as UTF-8, the summary last.
  public func write(_ comparison: AuditComparison, to out: inout [UInt8]) {
    out.line(paint(VisibleText.of("\(comparison.old) -> \(comparison.new)"), .strong))
    let summary = ComparisonSummary(comparison)
    for sentence in summary.sentences + [summary.caveat].compactMap(\.self) {
      write(sentence, indent: 0, to: &out)
    }
    for section in ComparisonOutline(comparison).sections {
      if !out.hasSuffix("\n\n") { out.line("") }
      out.line(paint("\(section.title) (\(section.items.count))", .strong))
      out.line("")
      for item in section.items { write(item, to: &out) }
    }
    while out.hasSuffix("\n\n") { out.removeLast() }
  }

  private func write(_ item: ComparisonOutline.Item, to out: inout [UInt8]) {
    switch item {
    case .finding(let finding):
      write(finding, to: &out)
      out.line("")
    case .passage(let passage):
      out.line(VisibleText.of(passage.place))
      for half in passage.halves { write(half, to: &out) }
      out.line("")
    case .pair(let fate, let names):
      out.line("\(fate.words)  \(VisibleText.of(names[0]))")
      for name in names.dropFirst() { out.line("  now \(VisibleText.of(name))") }
    case .unpaired(let article):
      let label = paint(article.severity.rawValue, article.severity.style)
      let language = article.language.map { " (\($0))" } ?? ""
      out.line("\(label)  \(VisibleText.of(article.path + language))")
    case .failure(let failure):
      write("\(failure.path): \(failure.message)", indent: 0, to: &out)
    }
  }

  private func write(_ listed: ListedFinding, to out: inout [UInt8]) {
    let finding = listed.finding
    var words: [(text: String, style: Paint.Style?)] = [
      (finding.severity.rawValue, finding.severity.style),
      (VisibleText.of(finding.rule), .strong), ("\(listed.percent) %", nil),
    ]
    if let state = listed.state { words.append((state, nil)) }
    out.line(words, path: VisibleText.of(listed.place), columns: columns, paint)
    write(finding.message, indent: 2, to: &out)
    for words in listed.words {
      write(words.text, label: "\(words.language) \(words.line)", to: &out)
    }
  }

  private func write(_ half: ListedPassage.Half, to out: inout [UInt8]) {
    switch half.words {
    case .same(let words): write(words, label: "\(half.language)", to: &out)
    case .diff(let runs): write(runs.marked, label: "\(half.language)", to: &out)
    case .beyond(let words):
      write(words, label: "\(half.language)", to: &out)
      write("(\(ListedPassage.Half.beyond))", label: "\(half.language)", to: &out)
    case .versions(let old, let new):
      for (words, time) in [(old, "was"), (new, "now")] {
        let words = words.isEmpty ? ListedPassage.Half.nothing : words
        write(words, label: "\(half.language) \(time)", to: &out)
      }
    }
  }

  private func write(_ words: String, label: String, to out: inout [UInt8]) {
    let label = TextWrapping.head(of: TerminalText.of(label), columns: 12)
    let lines = TextWrapping.lines(
      TerminalText.of(words), columns: columns - DisplayWidth.of(label) - 5, atMost: Self.mostLines)
    let blanks = String(repeating: " ", count: DisplayWidth.of(label))
    for (index, line) in lines.enumerated() {
      out.line("\(paint("  \(index == 0 ? label : blanks) |", .faint)) \(line)")
    }
  }

  /// How many lines the words of a passage take at most.
  private static let mostLines = 12

  private func write(_ sentence: String, indent: Int, to out: inout [UInt8]) {
    let blanks = String(repeating: " ", count: indent)
    for line in TextWrapping.lines(TerminalText.of(sentence), columns: columns - indent) {
      out.line(blanks + line)
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
