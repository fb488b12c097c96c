import BitextCore

/// Writes the word links of beads for a terminal: `links: bridge ~ Brücke, 42 = 42`.
struct LinkText {
  /// What the signs between the words mean.
  static let legend =
    "links: = same, ~ dictionary, ≈ spelled alike, + in a compound, * learned"

  private let bitext: Bitext
  private let ties: WordTies
  private let columns: Int
  private let paint: Paint

  init(_ bitext: Bitext, columns: Int, paint: Paint) {
    self.bitext = bitext
    ties = WordTies(bitext)
    self.columns = columns
    self.paint = paint
  }

  func write(_ bead: Bead, to out: inout [UInt8]) {
    guard !bead.isNull else { return }
    let label = "  links: "
    let lines = TextWrapping.lines(words(of: bead), columns: columns - label.utf8.count)
    for (index, line) in lines.enumerated() {
      out.line(
        index == 0
          ? paint(label, .faint) + line : String(repeating: " ", count: label.utf8.count) + line)
    }
  }

  /// The links in the order of their numbers, each with the comma behind it.
  private func words(of bead: Bead) -> [String] {
    let source = ties.sides.source.within(bitext.source.tokens(of: bead.source))
    let target = ties.sides.target.within(bitext.target.tokens(of: bead.target))
    guard !target.isEmpty else { return ["none"] }
    var words = Array(repeating: "", count: target.count)
    for word in source {
      words[word.number - 1] += visible(word, bitext.source) + " "
    }
    for word in target {
      words[word.number - 1] += "\(word.evidence.sign) \(visible(word, bitext.target))"
    }
    return words.enumerated().map { $0 + 1 < words.count ? $1 + "," : $1 }
  }

  private func visible(_ word: TiedWord, _ side: Side) -> String {
    TerminalText.of(side.document.text[word.range.offsets])
  }
}
