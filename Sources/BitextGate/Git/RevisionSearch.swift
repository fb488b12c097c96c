/// Finds the two commits to compare, and says what to do where there are none.
struct RevisionSearch: Sendable {
  let repository: Repository

  /// The commits that some names stand for.
  func commits(_ names: [String]) async throws(GitFailure) -> [String] {
    // A name that begins with a dash would be an option.
    let outcome = try await repository.git.outcome(
      ["rev-parse", "--revs-only", "--end-of-options"] + names.map { "\($0)^{commit}" })
    let commits = outcome.output.split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }.filter { !$0.hasPrefix("-") }
    if outcome.isSuccess, commits.count == names.count { return commits }
    for name in names where !(try await isCommit(name)) { throw try await missing(name) }
    throw GitFailure(names.joined(separator: ", "), outcome.complaint)
  }

  private func isCommit(_ name: String) async throws(GitFailure) -> Bool {
    try await repository.git.outcome(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"]
    ).isSuccess
  }

  /// The commit from which the two went their ways: what was changed since then on the way to
  /// `head` is what a pull request changes, whatever happened to the base meanwhile.
  func mergeBase(of base: String, and head: String, named name: String) async throws(GitFailure)
    -> String
  {
    let outcome = try await repository.git.outcome(["merge-base", base, head])
    if outcome.isSuccess, let line = outcome.output.split(separator: UInt8(ascii: "\n")).first {
      return String(decoding: line, as: UTF8.self)
    }
    guard repository.isShallow else {
      throw GitFailure(name, "has no commit in common with what is to be judged")
    }
    throw GitFailure(
      name,
      "this clone is shallow and ends before the commit that both have in common; "
        + "fetch the whole history first (git fetch --unshallow, or fetch-depth: 0 in CI)")
  }

  private func missing(_ name: String) async throws(GitFailure) -> GitFailure {
    let head = try await repository.git.outcome(["rev-parse", "--verify", "--quiet", "HEAD"])
    if !head.isSuccess {
      return GitFailure(
        repository.root, "the repository has no commits yet; commit first, or use --staged --all")
    }
    if repository.isShallow {
      return GitFailure(
        name,
        "not in this clone, which is shallow; fetch it first "
          + "(git fetch --unshallow, or fetch-depth: 0 in CI)")
    }
    return GitFailure(
      name, "no such revision; expected a commit, branch or tag of \(repository.root)")
  }
}
