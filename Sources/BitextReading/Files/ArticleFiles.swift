import BitextCore
import Glibc

/// The article files under a folder, recursively, in the order of their paths' bytes.
///
/// Files count by their extension (see `Format`); hidden files and folders and the pages of earlier
/// reports are passed over, and a folder is entered once however many links lead to it. Paths begin
/// with `path` as given. A `path` that is a file is its own only article, whatever its name; it is
/// not opened here. What is no article by its extension is skipped, and what could not be looked
/// into is a failure. Paths are told apart by their bytes, see `PathName`.
public func articleFiles(under path: String) -> ArticleFiles {
  var walk = FileWalk()
  walk.visit(PathName.of(path))
  return walk.result
}

/// What lies under a folder, each list in the order of the paths' bytes.
public struct ArticleFiles: Sendable {
  /// The articles, in the order of their paths.
  public var files: [String] = []
  /// Files of other kinds, in the order of their paths.
  public var skipped: [String] = []
  /// What could not be looked into.
  public var failures: [ReadingError] = []
}

private struct FileWalk {
  private struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  private var seen: Set<Identity> = []
  private var pending: [String] = []
  private var found = ArticleFiles()

  var result: ArticleFiles {
    ArticleFiles(
      files: found.files.sorted(by: PathName.areInOrder),
      skipped: found.skipped.sorted(by: PathName.areInOrder),
      failures: found.failures.sorted { PathName.areInOrder($0.path, $1.path) })
  }

  mutating func visit(_ path: String) {
    guard let kind = kind(of: path) else { return }
    guard kind == S_IFDIR else {
      found.files.append(path)
      return
    }
    pending = [path]
    while let folder = pending.popLast() { list(folder) }
  }

  private mutating func list(_ folder: String) {
    guard let stream = opendir(folder.onDisk) else {
      fail(folder, errno == EACCES ? "cannot be read: permission denied" : nil)
      return
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { PathName.of(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    // Which of two links to a folder is entered must not depend on the file system's order.
    names.sort(by: PathName.areInOrder)
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names { add(base + name) }
  }

  private mutating func add(_ path: String) {
    guard let kind = kind(of: path) else { return }
    if kind == S_IFDIR {
      pending.append(path)
    } else if kind == S_IFREG {
      guard let format = Format(path: path) else {
        found.skipped.append(path)
        return
      }
      if format != .html || !ReportMark.isIn(path) { found.files.append(path) }
    }
  }

  /// The file type bits, or nil where there is nothing to visit.
  private mutating func kind(of path: String) -> mode_t? {
    var status = stat()
    guard stat(path.onDisk, &status) == 0 else {
      fail(path, nil)
      return nil
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR {
      let identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
      guard seen.insert(identity).inserted else { return nil }
    }
    return kind
  }

  private mutating func fail(_ path: String, _ message: String?) {
    found.failures.append(ReadingError(path: path, message: message ?? FileBytes.reason(errno)))
  }
}
