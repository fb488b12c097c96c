import BitextRun
import Glibc

/// Runs the tool again as a child that may end in a fault, such as a trap or a lack of memory, and
/// starts it anew without the pair that did it.
///
/// A fault costs what was worked out before it, and is found early the next time: what the child was
/// at is tried alone, before all else.
struct Supervisor {
  /// The variable that names the child's ledger by its file descriptor.
  private static let variable = "ABGLEICH_LEDGER"
  /// How often the child is started: each time but the first for a pair of its own.
  private static let mostStarts = 64
  /// What ends a program that did not want to end.
  private static let faults = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGKILL, SIGSYS]

  private let ledger: Int32

  /// What the child writes down; nothing where this process is none.
  static var ledger: Ledger {
    guard let value = getenv(variable), let descriptor = Int32(String(cString: value)),
      fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
    else { return .none }
    return Ledger(descriptor: descriptor)
  }

  /// Whether this process was started by another one to do its work.
  static var isChild: Bool { getenv(variable) != nil }

  /// Nil where a command judges neither a folder nor a repository, or where this process is the
  /// child already.
  init?(_ arguments: [String]) {
    let judgesMany =
      switch arguments.first {
      case "audit": arguments.dropFirst().contains(where: FilePlace.isFolder)
      case "gate": true
      case _: false
      }
    guard judgesMany, !Self.isChild else { return nil }
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/abgleich-XXXXXX".utf8CString)
    ledger = mkstemp(&template)
    if ledger < 0 { return nil }
    unlink(template)
    _ = fcntl(ledger, F_SETFL, O_APPEND)
  }

  /// The exit status; nil where no child can be started, so that the work is left to this process.
  func run() -> Int32? {
    defer { close(ledger) }
    for start in 1...Self.mostStarts {
      guard let ending = child() else {
        if start == 1 { return nil }
        Output.tell("cannot be started again: \(String(cString: strerror(errno)))")
        return 2
      }
      let signal = ending & 0x7F
      if signal == 0 { return ending >> 8 & 0xFF }
      guard Self.faults.contains(signal) else {
        // As if this process had been told itself.
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
        return 128 + signal
      }
      var lines = LedgerLines(descriptor: ledger)
      guard lines.blame() else {
        Output.tell("ended by a fault of its own (signal \(signal)); please report it")
        return 2
      }
      ftruncate(ledger, 0)
      _ = write(ledger, lines.bytes, lines.bytes.count)
    }
    Output.tell("ended by faults of its own \(Self.mostStarts) times; please report it")
    return 2
  }

  /// Starts a child and waits for it; gives how it ended, as `waitpid` tells it.
  private func child() -> Int32? {
    var (mask, old) = (sigset_t(), sigset_t())
    sigemptyset(&mask)
    for signal in [SIGCHLD, SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&mask, signal) }
    pthread_sigmask(SIG_BLOCK, &mask, &old)
    defer { pthread_sigmask(SIG_SETMASK, &old, nil) }
    guard let child = start(with: &old) else { return nil }
    while true {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child { return status }
      var signal: Int32 = 0
      // What this process is told is meant for its work.
      if sigwait(&mask, &signal) == 0, signal != SIGCHLD { kill(child, signal) }
    }
  }

  private func start(with mask: inout sigset_t) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    setenv(Self.variable, "\(ledger)", 1)
    // A backtrace takes seconds, and tells a user nothing.
    setenv("SWIFT_BACKTRACE", "enable=no", 0)
    defer { unsetenv(Self.variable) }
    var child: pid_t = 0
    let code = posix_spawn(
      &child, "/proc/self/exe", nil, &attributes, CommandLine.unsafeArgv, environ)
    if code != 0 { errno = code }
    return code == 0 ? child : nil
  }
}
