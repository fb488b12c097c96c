import BitextCore

/// The files of one revision.
struct TreeListing: Sendable {
  struct Entry: Hashable, Sendable {
    var kind: Kind
    /// The name of the object with its content.
    var object: String
  }

  enum Kind: Hashable, Sendable {
    case file
    case symbolicLink
    /// Another repository, of which this one only knows the commit.
    case submodule

    /// By git's file mode.
    init(mode: some StringProtocol) {
      switch mode {
      case "160000": self = .submodule
      case "120000": self = .symbolicLink
      case _: self = .file
      }
    }
  }

  /// By path from the root.
  var entries: [String: Entry] = [:]

  /// Lists a revision with one run of git.
  init(_ revision: Revision, in repository: Repository) async throws(GitFailure) {
    switch revision {
    case .commit(let commit):
      for record in try await repository.git.records(["ls-tree", "-r", "-z", "--full-tree", commit])
      {
        // <mode> <type> <object>\t<path>
        guard let (fields, path) = record.tabbed, fields.count == 3 else { throw Self.odd(record) }
        entries[path] = Entry(kind: Kind(mode: fields[0]), object: fields[2])
      }
    case .index:
      let listing = ["ls-files", "--stage", "-z", "--full-name", "--", ":/"]
      for record in try await repository.git.records(listing) {
        // <mode> <object> <stage>\t<path>
        guard let (fields, path) = record.tabbed, fields.count == 3 else { throw Self.odd(record) }
        guard fields[2] == "0" else {
          throw GitFailure(path, "not merged yet; resolve the conflict and stage the file first")
        }
        entries[path] = Entry(kind: Kind(mode: fields[0]), object: fields[1])
      }
    }
  }

  /// The same for a task of its own, which has no typed throws.
  static func result(
    _ revision: Revision, in repository: Repository
  ) async -> Result<TreeListing, GitFailure> {
    do throws(GitFailure) {
      return .success(try await TreeListing(revision, in: repository))
    } catch {
      return .failure(error)
    }
  }

  private static func odd(_ record: String) -> GitFailure {
    GitFailure("git", "a listing that is not understood: \(record)")
  }
}

extension Git {
  /// What a run wrote, cut at NUL: names are never quoted there, and come as their bytes are.
  func records(_ arguments: [String]) async throws(GitFailure) -> [String] {
    try await output(arguments).split(separator: 0, omittingEmptySubsequences: true).map {
      PathName.of($0)
    }
  }
}

extension String {
  /// The fields before the first tab, and the path after it.
  fileprivate var tabbed: (fields: [String], path: String)? {
    guard let tab = utf8.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    return (
      self[..<tab].split(separator: " ").map(String.init), String(self[utf8.index(after: tab)...])
    )
  }
}
