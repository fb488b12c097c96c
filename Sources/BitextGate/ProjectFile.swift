import BitextCore
import Glibc

/// Reads the small files of a project that say how to judge.
public enum ProjectFile {
  /// The bytes of a file, of which no more than `limit` are read.
  public static func bytes(
    _ path: String, limit: Int = 64 << 20
  ) throws(ProjectError) -> [UInt8] {
    // Without O_NONBLOCK, opening a FIFO waits for somebody to write into it.
    let descriptor = open(path.onDisk, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let room = 65_536
      var status = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        status = read(descriptor, buffer.baseAddress, room)
        count = max(status, 0)
      }
      if status < 0 && errno == EINTR { continue }
      if status < 0 { throw failure(path) }
      if part.isEmpty { return bytes }
      bytes += part
      guard bytes.count <= limit else {
        throw ProjectError(path: path, message: "too large: expected at most \(limit >> 20) MiB")
      }
    }
  }

  /// How much of a text that people write is read: far more than they do, and little enough to be
  /// parsed.
  private static let longestText = 16 << 20

  /// The text of a file; nil if there is none.
  public static func textIfAny(_ path: String) throws(ProjectError) -> String? {
    access(path.onDisk, F_OK) == 0 ? try text(path) : nil
  }

  /// The text of a file, which must be UTF-8.
  public static func text(_ path: String) throws(ProjectError) -> String {
    var bytes = try bytes(path, limit: longestText)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ProjectError(path: path, message: "not UTF-8")
    }
    return text
  }

  private static func failure(_ path: String) -> ProjectError {
    ProjectError(path: path, message: "cannot be read: \(String(cString: strerror(errno)))")
  }
}
