/// What happened to one file between two revisions.
struct FileChange: Hashable, Sendable {
  /// A file as a revision has it.
  struct Version: Hashable, Sendable {
    var path: String
    var entry: TreeListing.Entry
  }

  /// Nil of a file that was added.
  var old: Version?
  /// Nil of a file that was deleted.
  var new: Version?

  /// Up to how many files that were renamed and edited are compared with each other; git's own limit
  /// is each user's to set.
  private static let mostRenames = 2000

  /// Lists what is different in a newer revision, renames recognised by content.
  static func list(
    from base: String, to revision: Revision, in repository: Repository
  ) async throws(GitFailure) -> [FileChange] {
    let options = [
      "-r", "-z", "--raw", "--no-abbrev", "-M", "-l\(mostRenames)", "--no-ext-diff",
      "--no-textconv",
    ]
    let arguments: [String] =
      switch revision {
      case .commit(let commit): ["diff-tree"] + options + [base, commit]
      case .index: ["diff-index", "--cached"] + options + [base]
      }
    let records = try await repository.git.records(arguments)
    var changes: [FileChange] = []
    var index = 0
    while index < records.count {
      // :<old mode> <new mode> <old object> <new object> <status>, then one path or two
      let fields = records[index].dropFirst().split(separator: " ").map(String.init)
      guard records[index].hasPrefix(":"), fields.count == 5, let status = fields[4].first,
        index + 1 < records.count
      else { throw GitFailure("git", "a list of changes that is not understood") }
      let hasTwo = (status == "R" || status == "C") && index + 2 < records.count
      let (oldPath, newPath) = (records[index + 1], records[index + (hasTwo ? 2 : 1)])
      if status == "U" {
        throw GitFailure(newPath, "not merged yet; resolve the conflict and stage the file first")
      }
      changes.append(
        FileChange(
          old: Version(path: oldPath, mode: fields[0], object: fields[2]),
          new: Version(path: newPath, mode: fields[1], object: fields[3])))
      index += hasTwo ? 3 : 2
    }
    return changes
  }
}

extension FileChange.Version {
  /// Nil for a side that is not there, which has mode 0.
  fileprivate init?(path: String, mode: String, object: String) {
    if mode.allSatisfy({ $0 == "0" }) { return nil }
    self.init(path: path, entry: .init(kind: .init(mode: mode), object: object))
  }
}
