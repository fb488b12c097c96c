/// From which revision to which the changes are counted.
struct RevisionRange: Sendable, CustomStringConvertible {
  /// Nil where everything counts as new.
  var base: String?
  var judged: Revision
  /// What both are called, for people.
  var names: (judged: String, base: String?)
  /// Whether the base holds all of the judged commit.
  private var isEmpty = false

  init(_ request: GateRequest, in repository: Repository) async throws(GitFailure) {
    let search = RevisionSearch(repository: repository)
    if request.isStaged {
      judged = .index
      // Before the first commit there is nothing to compare with, which is fine if all is judged.
      guard request.base != nil || !request.isAll else {
        names = ("the index", nil)
        return
      }
      let name = request.base ?? "HEAD"
      base = try await search.commits([name]).first
      names = ("the index", Self.label(name, base))
      return
    }
    let headName = request.head ?? "HEAD"
    let commits = try await search.commits([headName] + (request.base.map { [$0] } ?? []))
    judged = .commit(commits[0])
    guard let baseName = request.base, let tip = commits.last else {
      names = (Self.label(headName, commits[0]), nil)
      return
    }
    base = try await search.mergeBase(of: tip, and: commits[0], named: baseName)
    let branching = "where it left \(baseName) (\(base?.prefix(10) ?? ""))"
    names = (
      Self.label(headName, commits[0]), base == tip ? Self.label(baseName, base) : branching
    )
    isEmpty = base == commits[0]
  }

  /// What is compared, for people.
  var description: String {
    (names.base.map { "\(names.judged) against \($0)" } ?? "all pairs of \(names.judged)")
      + (isEmpty ? ": all of it is there already, nothing changed" : "")
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
