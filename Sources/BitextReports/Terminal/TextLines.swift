/// Lines of a report for a terminal.
extension [UInt8] {
  /// Appends a line that is no command to a build server, whatever is in it.
  mutating func line(_ text: String) {
    self += CommandMarks.defused(text).utf8
    append(UInt8(ascii: "\n"))
  }

  /// Appends a line that is meant as a command.
  mutating func command(_ command: WorkflowCommand) {
    self += command.line.utf8
    append(UInt8(ascii: "\n"))
  }

  /// Writes words and a path behind them.
  ///
  /// A path that has no room there gets a line of its own. It is never broken, even if it is longer
  /// than a line, so that it can be copied.
  mutating func line(
    _ words: [(text: String, style: Paint.Style?)], path: String?, columns: Int, _ paint: Paint
  ) {
    let head = words.map { word in word.style.map { paint(word.text, $0) } ?? word.text }
      .joined(separator: "  ")
    guard let path else { return line(head) }
    let width = words.reduce(0) { $0 + DisplayWidth.of($1.text) + 2 } + DisplayWidth.of(path)
    if width <= columns { return line("\(head)  \(path)") }
    line(head)
    line("  \(path)")
  }
}
