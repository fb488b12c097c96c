import Glibc

/// A sentence and exit status 2 where a fault ends this process: a trap, or memory that is not there.
///
/// For commands that judge two files themselves. What runs in a child ends as the fault ends it, so
/// that who started the child knows what happened.
enum LastWords {
  private static let faults = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]
  /// Enough for the handler, and none of the stack that may have run out.
  private static let stackSize = 64 * 1024

  /// Leaves faults to the runtime where somebody asked it for backtraces.
  static func prepare() {
    guard !Supervisor.isChild, getenv("SWIFT_BACKTRACE") == nil else { return }
    var stack = stack_t()
    stack.ss_sp = malloc(stackSize)
    stack.ss_size = stackSize
    let hasStack = stack.ss_sp != nil && sigaltstack(&stack, nil) == 0
    var action = sigaction()
    action.sa_flags = hasStack ? SA_ONSTACK : 0
    action.__sigaction_handler.sa_handler = { _ in
      // Nothing but system calls: whatever was interrupted may hold a lock.
      let words: StaticString = "abgleich: ended by a fault of its own; please report it\n"
      _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
      _exit(2)
    }
    for fault in faults { sigaction(fault, &action, nil) }
  }
}
