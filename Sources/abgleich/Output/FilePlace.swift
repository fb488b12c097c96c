import BitextCore
import Glibc

/// A file as outputs are told apart, however its path is spelt: the one that is there, or the one
/// that would be made.
enum FilePlace: Hashable {
  case present(device: UInt64, inode: UInt64)
  case absent(folder: String, name: String)

  /// Nil for what takes whatever comes: a device or a pipe, to which several may write.
  init?(_ path: String) {
    var status = stat()
    guard stat(path.onDisk, &status) == 0 else {
      self = .absent(folder: Self.folder(of: path), name: Self.name(of: path))
      return
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFDIR else { return nil }
    self = .present(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// Whether a folder is there.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a file is there that is no folder.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The folder without symbolic links, as far as it is there.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return real(".") }
    return slash == path.startIndex ? "/" : real(String(path[..<slash]))
  }

  private static func name(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? path
  }

  private static func real(_ folder: String) -> String {
    if let resolved = realpath(folder.onDisk, nil) {
      defer { free(resolved) }
      return PathName.of(cString: resolved)
    }
    return Self.folder(of: folder) + "/" + name(of: folder)
  }
}
