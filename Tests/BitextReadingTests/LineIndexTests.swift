import BitextCore
import Testing

@Suite struct LineIndexTests {
  /// One line that is longer than what is counted at once, of characters of one to four bytes.
  private static let longLine = String(repeating: "aü…😀", count: 700)

  @Test(arguments: [
    "", "a", "a\nb", "ä\r\nö\r\nü", "\u{FEFF}äöü\n😀x", longLine, "\u{FEFF}" + longLine,
    "x\n" + longLine + "\ny", longLine + "\n" + longLine,
  ])
  func countsAsEditorsDo(text: String) {
    let index = LineIndex(Array(text.utf8))
    var (offset, line, column) = (0, 1, 1)
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if last == "\n" { (line, column) = (line + 1, 1) }
      let position = index.position(of: offset)
      #expect(position.line == line && position.column == column, "byte \(offset)")
      // A byte order mark is no column.
      column += offset == 0 && scalar == "\u{FEFF}" ? 0 : scalar.utf16.count
      offset += scalar.utf8.count
      last = scalar
    }
  }
}
