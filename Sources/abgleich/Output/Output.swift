import BitextCore
import BitextReports
import Glibc

/// Where results go: standard output and files.
///
/// What could not be written whole is a failure everywhere. A reader that went away, as `head`
/// does, has what it wanted: that is none.
enum Output {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Writes to standard output.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    if let code = put(bytes, on: STDOUT_FILENO) { throw failure(standardOutput, code) }
  }

  static func write(_ text: String) throws(Failure) {
    try write(Array(VisibleText.withoutCommands(PathName.shown(text)).utf8))
  }

  /// Ends what is written to standard output: some file systems tell only then that it is lost.
  static func finish() throws(Failure) {
    if close(STDOUT_FILENO) != 0, errno != EBADF { throw failure(standardOutput, errno) }
  }

  private static let standardOutput = "standard output"

  /// A sentence for the user on standard error, on one line: what it names may come from strangers,
  /// and a terminal or a build server may act on what stands at the start of a line.
  static func tell(_ message: String) {
    show(VisibleText.withoutCommands("abgleich: \(VisibleText.of(PathName.shown(message)))\n"))
  }

  /// Sentences for the user on standard error, a line each.
  static func tell(_ messages: [String]) {
    for message in messages { tell(message) }
  }

  /// Writes what is no result, to where a person looks; where nobody can read it, there is nobody
  /// to tell either.
  static func show(_ text: String, on descriptor: Int32 = STDERR_FILENO) {
    _ = put(Array(text.utf8), on: descriptor)
  }

  /// Writes a file beside its place and renames it, so that nobody ever sees half of it; a device
  /// or pipe is written to and stays what it is.
  ///
  /// Nothing is written to what the output is made from.
  static func write(
    _ bytes: [UInt8], toFile path: String, from origins: Origins
  ) throws(Failure) {
    if let objection = origins.objection(to: path) { throw objection }
    if FilePlace(path) == nil { return try write(bytes, toDevice: path) }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    let draft = "\(path).\(getpid()).tmp"
    let descriptor = open(draft.onDisk, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, errno) }
    var code = put(bytes, on: descriptor)
    if close(descriptor) != 0, code == nil { code = errno }
    if code == nil, rename(draft.onDisk, path.onDisk) != 0 { code = errno }
    if let code {
      unlink(draft.onDisk)
      throw failure(path, code)
    }
  }

  private static func write(_ bytes: [UInt8], toDevice path: String) throws(Failure) {
    let descriptor = open(path.onDisk, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let code = put(bytes, on: descriptor)
    if close(descriptor) != 0 || code != nil { throw failure(path, code ?? errno) }
  }

  /// Appends what `bytes` makes of the file's size now.
  static func append(
    toFile path: String, from origins: Origins, _ bytes: (_ size: Int) -> [UInt8]
  ) throws(Failure) {
    if let objection = origins.objection(to: path) { throw objection }
    let descriptor = open(path.onDisk, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let code = put(bytes(max(size, 0)), on: descriptor)
    if close(descriptor) != 0 || code != nil { throw failure(path, code ?? errno) }
  }

  /// Writes all bytes; the error code if it cannot, and nil where the reader went away.
  private static func put(_ bytes: [UInt8], on descriptor: Int32) -> Int32? {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return errno == EPIPE ? nil : errno }
      start += count
    }
    return nil
  }

  private static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path.onDisk, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw failure(path, errno, "cannot be made")
    }
    try makeFolder(String(path[..<slash]))
    if mkdir(path.onDisk, 0o755) != 0 && errno != EEXIST {
      throw failure(path, errno, "cannot be made")
    }
  }

  private static func failure(
    _ path: String, _ code: Int32, _ what: String = "cannot be written"
  ) -> Failure {
    Failure(description: "\(path): \(what): \(String(cString: strerror(code)))")
  }
}
