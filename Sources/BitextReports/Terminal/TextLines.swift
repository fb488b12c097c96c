/// Lines of a report for a terminal.
extension [UInt8] {
  mutating func line(_ text: String) {
    self += text.utf8
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
    line(width <= columns ? "\(head)  \(path)" : "\(head)\n  \(path)")
  }
}
