public import BitextCore

/// A bitext for a person at a terminal: bead by bead, both sides in full, and the word links that
/// carry the bead.
public struct AlignmentText: Sendable {
  /// The width to stay within, in columns; at least 40.
  public var columns: Int
  /// Whether escape sequences for colours may be used.
  public var isColored: Bool

  /// For a terminal of that width.
  public init(columns: Int = 80, isColored: Bool = false) {
    self.columns = max(columns, 40)
    self.isColored = isColored
  }

  /// Appends the beads as UTF-8.
  public func write(_ bitext: Bitext, to out: inout [UInt8]) {
    let paint = Paint(isOn: isColored)
    let links = LinkText(bitext, columns: columns, paint: paint)
    for bead in bitext.beads {
      let score = JSONWriter.decimal(bead.score) ?? "0"
      let moved = bead.isMoved ? "  moved" : ""
      out.line(paint("\(bead.shape)  score \(score)  \(bead.sureness) sure\(moved)", .faint))
      write(bitext.source, bead.source, paint, to: &out)
      write(bitext.target, bead.target, paint, to: &out)
      links.write(bead, to: &out)
      out.line("")
    }
    write(TerminalText.of(AlignedCounts(bitext).sentence), to: &out)
    if bitext.beads.contains(where: { !$0.isNull }) { write(LinkText.legend, to: &out) }
  }

  private func write(_ sentence: String, to out: inout [UInt8]) {
    for line in TextWrapping.lines(sentence, columns: columns) { out.line(line) }
  }

  private func write(_ side: Side, _ run: Range<Int>, _ paint: Paint, to out: inout [UInt8]) {
    let label = "  \(TerminalText.of(side.language.code)) |"
    let width = DisplayWidth.of(label)
    let blank = String(repeating: " ", count: width - 1) + "|"
    for segment in side.segments[run] {
      let text = TerminalText.of(side.document.text[segment.range.offsets])
      let lines = TextWrapping.lines(text, columns: columns - width - 1)
      for (index, line) in lines.enumerated() {
        out.line("\(paint(index == 0 ? label : blank, .faint)) \(line)")
      }
    }
  }
}
