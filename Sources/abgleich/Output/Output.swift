import BitextReports
import Glibc

/// Where results go: standard output and files.
enum Output {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Writes all bytes; a reader that went away (as `head` does) is no error.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      start += count
    }
  }

  static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
    write(Array(text.utf8), to: descriptor)
  }

  /// A sentence for the user on standard error, on one line: what it names may come from strangers,
  /// and a terminal or a build server may act on what stands at the start of a line.
  static func tell(_ message: String) {
    write("abgleich: \(VisibleText.of(message))\n", to: STDERR_FILENO)
  }

  /// Sentences for the user on standard error, a line each.
  static func tell(_ messages: [String]) {
    for message in messages { tell(message) }
  }

  /// Writes a file beside its place and renames it, so that nobody ever sees half of it; a device
  /// or pipe is written to and stays what it is.
  static func write(_ bytes: [UInt8], toFile path: String) throws(Failure) {
    if isSpecial(path) { return try write(bytes, toDevice: path) }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    let draft = "\(path).\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, "cannot be written") }
    write(bytes, to: descriptor)
    let isWhole = lseek(descriptor, 0, SEEK_CUR) == bytes.count
    guard close(descriptor) == 0, isWhole, rename(draft, path) == 0 else {
      let failure = failure(path, "cannot be written")
      unlink(draft)
      throw failure
    }
  }

  private static func isSpecial(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT != S_IFREG
      && info.st_mode & S_IFMT != S_IFDIR
  }

  private static func write(_ bytes: [UInt8], toDevice path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, "cannot be written") }
    write(bytes, to: descriptor)
    guard close(descriptor) == 0 else { throw failure(path, "cannot be written") }
  }

  /// Appends what `bytes` makes of the file's size now.
  static func append(
    toFile path: String, _ bytes: (_ size: Int) -> [UInt8]
  ) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, "cannot be written") }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let bytes = bytes(max(size, 0))
    write(bytes, to: descriptor)
    let isWhole = size < 0 || lseek(descriptor, 0, SEEK_END) >= size + bytes.count
    guard close(descriptor) == 0, isWhole else { throw failure(path, "cannot be written") }
  }

  private static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw failure(path, "cannot be made")
    }
    try makeFolder(String(path[..<slash]))
    if mkdir(path, 0o755) != 0 && errno != EEXIST { throw failure(path, "cannot be made") }
  }

  private static func failure(_ path: String, _ what: String) -> Failure {
    Failure(description: "\(path): \(what): \(String(cString: strerror(errno)))")
  }
}
