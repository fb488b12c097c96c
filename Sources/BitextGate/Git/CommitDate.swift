/// The day of a commit: the only day that a repository and not a clock can tell.
public enum CommitDate {
  /// The day on which the last commit of the repository around a path was made, in its own time
  /// zone.
  public static func ofHead(around path: String) async throws(GitFailure) -> CalendarDate {
    let folder = ProjectPaths.parent(ProjectPaths.existing(path)) ?? "/"
    let git = try await Git(folder: folder)
    let lines = try await git.lines(
      ["rev-list", "--max-count=1", "--format=%cs", "HEAD"])
    guard let date = lines.last.flatMap({ CalendarDate($0) }) else {
      throw GitFailure(folder, "the day of the last commit is not known")
    }
    return date
  }
}
