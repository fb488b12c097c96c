/// One place of a finding with the words around it, for a terminal.
struct ExcerptText {
  var place: FindingPlace
  var style: Paint.Style
  /// How wide the labels of the finding's places are.
  var gutter: Int
  var columns: Int
  var paint: Paint

  /// Writes a place inside its sentence on one line, with marks below and beside these how it was
  /// read; a whole passage on up to three lines, without.
  func write(to out: inout [UInt8]) {
    if place.isCopy {
      out.line("\(rule(first: true)) word for word the same")
    } else if place.isWhole {
      writePassage(to: &out)
    } else {
      writeLine(to: &out)
    }
  }

  private var room: Int { max(columns - gutter - 5, 8) }

  /// The label or blanks in its place, and the line that divides them from the words.
  private func rule(first: Bool) -> String {
    let label = first ? place.lineLabel : ""
    let padding = String(repeating: " ", count: gutter - DisplayWidth.of(label))
    return paint("  \(padding)\(label) |", .faint)
  }

  private func writeLine(to out: inout [UInt8]) {
    let excerpt = place.excerpt(columns: room)
    out.line(
      "\(rule(first: true)) \(excerpt.before)\(paint(excerpt.focus, .strong))\(excerpt.after)")
    let indent = DisplayWidth.of(excerpt.before)
    let width = max(DisplayWidth.of(excerpt.focus), 1)
    let marks = paint(String(repeating: "^", count: width), style)
    let line = "\(rule(first: false)) \(String(repeating: " ", count: indent))\(marks)"
    guard let reading = place.reading.map({ "= \(TerminalText.of($0))" }) else {
      return out.line(line)
    }
    if indent + width + 1 + DisplayWidth.of(reading) <= room {
      return out.line("\(line) \(reading)")
    }
    out.line(line)
    for part in TextWrapping.lines(reading, columns: room) {
      let indent = String(repeating: " ", count: min(indent, room - DisplayWidth.of(part)))
      out.line("\(rule(first: false)) \(indent)\(part)")
    }
  }

  private func writePassage(to out: inout [UInt8]) {
    for (index, line) in passageLines().enumerated() {
      out.line("\(rule(first: index == 0)) \(place.isContext ? line : paint(line, style))")
    }
  }

  private static let mostLines = 3

  /// Lines are broken between words, so that fewer words fit than there are columns.
  private func passageLines() -> [String] {
    var columns = room * Self.mostLines
    while true {
      let lines = TextWrapping.lines(place.excerpt(columns: columns).focus, columns: room)
      let excess = lines.dropFirst(Self.mostLines).reduce(0) { $0 + DisplayWidth.of($1) }
      if excess == 0 { return lines }
      columns -= excess
    }
  }
}
