import BitextCore
import Glibc

/// The git repository that the articles lie in.
struct Repository: Sendable {
  let git: Git
  /// The root of its working tree, without symbolic links.
  let root: String
  let isShallow: Bool
  /// Where the user's relative paths begin, from the root: empty or ending in a slash.
  private let prefix: String

  /// The repository around the first path; without a path, around the working directory.
  init(of paths: [String]) async throws(GitFailure) {
    git = try await Git(folder: paths.first.flatMap { Self.foreignFolder(of: PathName.of($0)) })
    let outcome = try await git.outcome(
      [
        "rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-toplevel",
        "--show-prefix",
      ])
    let lines = outcome.output.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map { PathName.of($0) }
    guard outcome.isSuccess, lines.count >= 4 else {
      if lines.first == "false" {
        throw GitFailure(
          git.folder ?? ".", "has no working tree; run the gate in one, not in a bare repository")
      }
      throw GitFailure(git.folder ?? ".", outcome.complaint)
    }
    isShallow = lines[1] == "true"
    root = lines[2]
    prefix = git.folder == nil ? lines[3] : ""
  }

  /// The folder to run git in for a path that the working directory's repository may not hold.
  private static func foreignFolder(of path: String) -> String? {
    guard path.hasPrefix("/") || path == ".." || path.hasPrefix("../") else { return nil }
    var folder = path
    while !isFolder(folder), let slash = folder.lastIndex(of: "/") {
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return folder
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A path that the user gave, from the root; empty for the root itself.
  func path(ofUser path: String) throws(GitFailure) -> String {
    guard path.hasPrefix("/") || git.folder != nil else {
      return try Self.folded(prefix + path, named: path)
    }
    let (folder, rest) = Self.resolved(path)
    let whole = rest.isEmpty ? folder : "\(folder)/\(rest)"
    if whole == root { return "" }
    let base = root == "/" ? "/" : root + "/"
    guard whole.hasPrefix(base) else {
      throw GitFailure(path, "outside of the repository at \(root)")
    }
    return try Self.folded(String(whole.dropFirst(base.count)), named: path)
  }

  /// The real path of as much of a path as exists, and the rest.
  private static func resolved(_ path: String) -> (folder: String, rest: String) {
    var (head, tail) = (path, [String]())
    while true {
      if let real = realpath(head.onDisk, nil) {
        defer { free(real) }
        return (PathName.of(cString: real), tail.reversed().joined(separator: "/"))
      }
      guard let slash = head.lastIndex(of: "/"), slash > head.startIndex else {
        return (head, tail.reversed().joined(separator: "/"))
      }
      tail.append(String(head[head.index(after: slash)...]))
      head = String(head[..<slash])
    }
  }

  /// Takes the dots out of a path from the root.
  private static func folded(_ path: String, named name: String) throws(GitFailure) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        throw GitFailure(name, "outside of the repository")
      }
    }
    return parts.joined(separator: "/")
  }
}
