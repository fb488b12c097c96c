import BitextRun
import Glibc
import Synchronization

/// A line on standard error that shows how far a long run is.
///
/// A run of less than half a second shows nothing, and of a longer one nothing is left when it
/// ends. A class, since all tasks of a run draw on the same line.
final class ProgressBar: Sendable {
  private struct State {
    var title = ""
    var done = 0
    /// 0 where nobody can say how much there is to do.
    var total = 0
    var isDrawn = false
    /// Before that nothing is drawn.
    var next: ContinuousClock.Instant
  }

  private let state: Mutex<State>
  private let descriptor: Int32

  /// How long a line stays before it is drawn anew.
  private static let pause = Duration.milliseconds(100)

  /// Nil where nobody looks: no terminal, one that cannot redraw a line, or a build server.
  ///
  /// `variables` are those of the environment.
  init?(
    on descriptor: Int32 = STDERR_FILENO, patience: Duration = .milliseconds(500),
    variables: [String: String] = environment("CI", "TERM")
  ) {
    guard isatty(descriptor) == 1, variables["CI", default: ""].isEmpty,
      variables["TERM"] != "dumb"
    else { return nil }
    self.descriptor = descriptor
    state = Mutex(State(next: .now + patience))
  }

  deinit { erase() }

  /// Draws what a run tells of itself.
  var listener: Listener {
    Listener { progress in
      switch progress {
      case .begins(let stage, let steps): self.begin(stage.rawValue, of: steps)
      case .advances: self.advance()
      case .ends: self.erase()
      }
    }
  }

  /// Begins a stage of so many steps; 0 where nobody can say how many.
  func begin(_ title: String, of total: Int = 0) {
    state.withLock { state in
      (state.title, state.done, state.total) = (title, 0, total)
      draw(&state)
    }
  }

  /// One step more is done.
  func advance() {
    state.withLock { state in
      state.done += 1
      draw(&state)
    }
  }

  /// So much of the stage is done, from 0 to 1.
  func reach(_ fraction: Double) {
    state.withLock { state in
      state.total = 1000
      state.done = Int(min(max(fraction, 0), 1) * 1000)
      draw(&state)
    }
  }

  /// Leaves the line empty, for whoever writes next.
  func erase() {
    state.withLock { state in
      if state.isDrawn { Output.show("\r\u{1B}[K", on: descriptor) }
      state.isDrawn = false
    }
  }

  private func draw(_ state: inout State) {
    let now = ContinuousClock.now
    guard now >= state.next, !isInBackground else { return }
    state.next = now + Self.pause
    state.isDrawn = true
    let line = ProgressLine(title: state.title, done: state.done, total: state.total)
    Output.show("\r\u{1B}[K\(line.text(columns: columns - 1))", on: descriptor)
  }

  /// Whether the terminal belongs to another job at the moment.
  private var isInBackground: Bool {
    let foreground = tcgetpgrp(descriptor)
    return foreground >= 0 && foreground != getpgrp()
  }

  private var columns: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// These variables of the environment, as far as they are set.
  static func environment(_ names: String...) -> [String: String] {
    names.reduce(into: [:]) { variables, name in
      variables[name] = getenv(name).map { String(cString: $0) }
    }
  }
}
