/// From which revision to which the changes are counted.
struct RevisionRange: Sendable, CustomStringConvertible {
  /// Nil where everything counts as new.
  var base: String?
  var judged: Revision
  /// What was compared, for people.
  var description: String

  init(_ request: GateRequest, in repository: Repository) async throws(GitFailure) {
    let search = RevisionSearch(repository: repository)
    if request.isStaged {
      judged = .index
      // Before the first commit there is nothing to compare with, which is fine if all is judged.
      guard request.base != nil || !request.isAll else {
        description = "all pairs of the index"
        return
      }
      let name = request.base ?? "HEAD"
      base = try await search.commits([name]).first
      description = "the index against \(Self.label(name, base))"
      return
    }
    let headName = request.head ?? "HEAD"
    let commits = try await search.commits([headName] + (request.base.map { [$0] } ?? []))
    judged = .commit(commits[0])
    guard let baseName = request.base, let tip = commits.last else {
      description = "all pairs of \(Self.label(headName, commits[0]))"
      return
    }
    base = try await search.mergeBase(of: tip, and: commits[0], named: baseName)
    description =
      "\(Self.label(headName, commits[0])) against \(Self.label(baseName, base))"
      + (base == commits[0] ? ": all of it is there already, nothing changed" : "")
  }

  /// What changed from the base; without a base, nothing that could be told.
  func changes(in repository: Repository) async throws(GitFailure) -> [FileChange] {
    guard let base else { return [] }
    return try await FileChange.list(from: base, to: judged, in: repository)
  }

  private static func label(_ name: String, _ commit: String?) -> String {
    guard let commit else { return name }
    return commit.hasPrefix(name) ? String(commit.prefix(10)) : "\(name) (\(commit.prefix(10)))"
  }
}
