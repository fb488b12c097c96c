import Glibc

/// Results go to standard output, all else to standard error.
enum Console {
  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func tell(_ message: String) { write("Benchmarks: \(message)\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}
