import BitextCore

/// One place of a finding with the words around it, for a terminal.
struct ExcerptText {
  /// Language and line.
  var label: String
  var place: TextRange
  var passages: Passages
  var style: Paint.Style
  /// Whether the words are only where to look.
  var isContext: Bool

  /// Writes a place inside its sentence on one line, with marks below; a whole passage on up to
  /// three lines, without.
  func write(gutter: Int, columns: Int, _ paint: Paint, to out: inout [UInt8]) {
    let padding = String(repeating: " ", count: gutter - DisplayWidth.of(label))
    let gutters = [padding + label, String(repeating: " ", count: gutter)].map {
      paint("  \($0) |", .faint)
    }
    let columns = columns - gutter - 5
    guard passages.isWhole(place) else {
      let excerpt = passages.excerpt(of: place, columns: columns)
      let indent = String(repeating: " ", count: DisplayWidth.of(excerpt.before))
      let marks = String(repeating: "^", count: max(DisplayWidth.of(excerpt.focus), 1))
      out.line("\(gutters[0]) \(excerpt.before)\(paint(excerpt.focus, .strong))\(excerpt.after)")
      out.line("\(gutters[1]) \(indent)\(paint(marks, style))")
      return
    }
    let passage = passages.excerpt(of: place, columns: columns * Self.mostLines).focus
    let lines = TextWrapping.lines(passage, columns: columns, atMost: Self.mostLines)
    for (index, line) in lines.enumerated() {
      out.line("\(gutters[min(index, 1)]) \(isContext ? line : paint(line, style))")
    }
  }

  private static let mostLines = 3
}
