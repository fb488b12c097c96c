import Glibc

/// A bar on standard error that shows how far something is.
struct ProgressBar {
  private let title: String
  private static let width = 24

  /// Nil where nobody looks: standard error is no terminal, or one that cannot redraw a line.
  init?(_ title: String) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    if let kind = getenv("TERM"), String(cString: kind) == "dumb" { return nil }
    self.title = title
  }

  /// Draws the bar over what was drawn before; at 1 nothing of it is left.
  func draw(_ fraction: Double) {
    let filled = Int(fraction * Double(Self.width))
    let bar =
      String(repeating: "█", count: filled)
      + String(repeating: "░", count: Self.width - filled)
    let line = fraction < 1 ? "abgleich: \(title) \(bar) \(Int(fraction * 100)) %" : ""
    Output.write("\r\u{1B}[K\(line)", to: STDERR_FILENO)
  }
}
