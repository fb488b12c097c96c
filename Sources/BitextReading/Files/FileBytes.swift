import BitextCore
import Glibc

/// Reads whole files with POSIX calls.
enum FileBytes {
  /// The largest file that is read, in bytes: far above any article, far below what hurts.
  static let limit = 64 << 20

  static func read(_ path: String) throws(Complaint) -> [UInt8] {
    // Without O_NONBLOCK, opening a FIFO waits for somebody to write into it.
    let descriptor = open(path.onDisk, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Complaint(reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Complaint(reason(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Complaint("is a folder, expected a file")
    default: throw Complaint("is a device, pipe or socket, expected a file")
    }
    guard status.st_size <= limit else { throw tooLarge }
    return try content(of: descriptor, expecting: Int(status.st_size))
  }

  /// Reads to the end, wherever that has moved to since the size was asked for.
  private static func content(
    of descriptor: Int32, expecting size: Int
  ) throws(Complaint) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      var failure: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var got: Int
        repeat {
          got = Glibc.read(descriptor, buffer.baseAddress, room)
        } while got < 0
          && errno == EINTR
        if got < 0 { failure = errno }
        count = max(got, 0)
      }
      guard failure == 0 else { throw Complaint(reason(failure)) }
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= limit else { throw tooLarge }
      room = 65536
    }
  }

  private static var tooLarge: Complaint {
    Complaint("too large: expected at most \(limit >> 20) MiB")
  }

  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT, ENOTDIR: "no such file"
    case EACCES, EPERM: "cannot be read: permission denied"
    case EISDIR: "is a folder, expected a file"
    case ELOOP: "cannot be read: its symbolic links run in a circle"
    case ENAMETOOLONG: "cannot be read: the path is too long"
    case EMFILE, ENFILE: "cannot be read: too many open files"
    case ENXIO: "is a device, pipe or socket, expected a file"
    default: "cannot be read: system error \(code)"
    }
  }
}
