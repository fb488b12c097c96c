/// What a person sees of text in a terminal.
///
/// As `VisibleText`, and without what has no width: soft hyphens, zero-width blanks and marks that
/// have no letter. Terminals disagree about these and nobody misses them.
enum TerminalText {
  static func of(_ text: String) -> String {
    let visible = VisibleText.of(text)
    if visible.utf8.allSatisfy({ $0 < 0x80 }) { return visible }
    return visible.filter { DisplayWidth.of($0) > 0 }
  }

  static func of(_ bytes: ArraySlice<UInt8>) -> String {
    of(String(decoding: bytes, as: UTF8.self))
  }
}
