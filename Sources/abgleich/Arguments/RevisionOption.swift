import ArgumentParser

/// Revisions of git that a user named.
enum RevisionOption {
  /// Says which of some options names nothing, as an unset variable does in a script.
  static func check(_ options: [(name: String, revision: String?)]) throws {
    for (name, revision) in options {
      if let revision, revision.allSatisfy(\.isWhitespace) {
        throw ValidationError("--\(name) is empty; expected a commit, branch or tag")
      }
    }
  }
}
