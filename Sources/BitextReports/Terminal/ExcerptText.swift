/// One place of a finding with the words around it, for a terminal.
struct ExcerptText {
  var place: FindingPlace
  var style: Paint.Style
  /// How wide the labels of the finding's places are.
  var gutter: Int
  var columns: Int
  var paint: Paint

  private static let mostLines = 3

  /// Writes a place inside its sentence with marks below and beside these how it was read; a whole
  /// passage without.
  ///
  /// A short place stands on one line, a longer one and a passage on up to three.
  func write(to out: inout [UInt8]) {
    if place.isCopy {
      out.line("\(rule(first: true)) word for word the same")
    } else if place.isWhole {
      for (index, line) in lines(atMost: Self.mostLines).enumerated() {
        out.line("\(rule(first: index == 0)) \(place.isContext ? line : paint(line, style))")
      }
    } else {
      writeMarked(to: &out)
    }
  }

  private var room: Int { max(columns - gutter - 5, 8) }

  /// The label or blanks in its place, and the line that divides them from the words.
  private func rule(first: Bool) -> String {
    let label = first ? place.lineLabel : ""
    let padding = String(repeating: " ", count: gutter - DisplayWidth.of(label))
    return paint("  \(padding)\(label) |", .faint)
  }

  private func writeMarked(to out: inout [UInt8]) {
    let isShort = DisplayWidth.of(place.excerpt(columns: room).focus) <= room / 2
    let limit = isShort ? 1 : Self.mostLines
    var lines = MarkedLine.lines(excerpt(atMost: limit), columns: room)
    let last = lines.lastIndex { $0.hasFocus } ?? 0
    lines[last].reading = place.reading.map { "= \(TerminalText.of($0))" }
    for (index, line) in lines.enumerated() {
      out.line(
        "\(rule(first: index == 0)) \(line.before)\(paint(line.focus, .strong))\(line.after)")
      for below in line.below(columns: room, { paint($0, style) }) {
        out.line("\(rule(first: false)) \(below)")
      }
    }
  }

  private func lines(atMost limit: Int) -> [String] {
    TextWrapping.lines(excerpt(atMost: limit).text, columns: room)
  }

  /// As much as fits on so many lines: these are broken between words, so that fewer words fit
  /// than there are columns.
  private func excerpt(atMost limit: Int) -> Excerpt {
    var columns = room * limit
    while true {
      let excerpt = place.excerpt(columns: columns)
      let excess = TextWrapping.lines(excerpt.text, columns: room).dropFirst(limit)
      if excess.isEmpty { return excerpt }
      columns -= excess.reduce(1) { $0 + DisplayWidth.of($1) }
    }
  }
}
