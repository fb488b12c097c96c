/// Who git takes the user for.
public enum GitAuthor {
  /// The name that the next commit in a folder would bear.
  public static func name(around path: String) async throws(GitFailure) -> String {
    let git = try await Git(folder: ProjectPaths.existing(path))
    let outcome = try await git.outcome(["config", "--get", "user.name"])
    let name = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").first
    guard outcome.isSuccess, let name else {
      throw GitFailure("git", "no user.name is set, which a waiver would be signed with")
    }
    return String(name)
  }
}
