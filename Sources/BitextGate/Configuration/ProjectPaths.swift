import BitextCore
import Glibc

/// What a project calls the files that a user named: their paths from a folder of the project.
public struct ProjectPaths: Hashable, Sendable {
  /// Without symbolic links and without a slash at the end.
  public let folder: String
  private let workingDirectory: String

  /// Paths from a folder, whose symbolic links are followed once, here.
  public init(folder: String) {
    self.folder = Self.real(folder) ?? folder
    workingDirectory = Self.real(".") ?? "/"
  }

  /// From the root of the git repository around a path, or where there is none from the working
  /// directory.
  public init(around path: String) {
    var folder = Self.existing(path)
    while access((folder == "/" ? "/.git" : "\(folder)/.git").onDisk, F_OK) != 0 {
      guard let parent = Self.parent(folder) else {
        self.init(folder: ".")
        return
      }
      folder = parent
    }
    self.init(folder: folder)
  }

  /// A file's path from the folder; with `..` if it lies outside.
  public func name(_ path: String) -> String {
    let path = PathName.of(path)
    let absolute = Self.normalised(path.hasPrefix("/") ? path : "\(workingDirectory)/\(path)")
    if let name = inside(absolute) { return name }
    // The name may lead here over a symbolic link.
    if let real = Self.real(path), let name = inside(real) { return name }
    let (from, to) = (folder.split(separator: "/"), absolute.split(separator: "/"))
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: from.count - shared)
    return (up + to.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  private func inside(_ path: String) -> String? {
    if path == folder { return "." }
    let base = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : nil
  }

  private static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path.onDisk, nil) else { return nil }
    defer { free(resolved) }
    return PathName.of(cString: resolved)
  }

  static func parent(_ path: String) -> String? {
    guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The real path of a file or, of what does not exist, of the nearest folder above that does.
  static func existing(_ path: String) -> String {
    var path = path
    while true {
      if let real = real(path) { return real }
      guard let parent = parent(path) else { return real(".") ?? "/" }
      path = parent
    }
  }
}
