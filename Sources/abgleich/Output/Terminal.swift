import Glibc

/// What standard output is.
enum Terminal {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Colours go to a terminal that did not ask to be spared them (https://no-color.org).
  static var isColored: Bool {
    guard isTerminal else { return false }
    if let wish = getenv("NO_COLOR"), wish.pointee != 0 { return false }
    if let kind = getenv("TERM"), String(cString: kind) == "dumb" { return false }
    return true
  }

  /// The width of the terminal from 40 to 120 columns; 80 where there is none.
  static var columns: Int {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return min(120, max(40, Int(size.ws_col)))
  }
}
