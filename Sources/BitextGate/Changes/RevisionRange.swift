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
      let base = try await search.commit(request.base ?? "HEAD")
      self.base = base
      description = "the index against \(Self.label(request.base ?? "HEAD", base))"
      return
    }
    let headName = request.head ?? "HEAD"
    let head = try await search.commit(headName)
    judged = .commit(head)
    guard let baseName = request.base else {
      description = "all pairs of \(Self.label(headName, head))"
      return
    }
    let tip = try await search.commit(baseName)
    let base = try await search.mergeBase(of: tip, and: head, named: baseName)
    self.base = base
    description = "\(Self.label(headName, head)) against \(Self.label(baseName, base))"
  }

  /// What changed from the base; without a base, nothing that could be told.
  func changes(in repository: Repository) async throws(GitFailure) -> [FileChange] {
    guard let base else { return [] }
    return try await FileChange.list(from: base, to: judged, in: repository)
  }

  private static func label(_ name: String, _ commit: String) -> String {
    commit.hasPrefix(name) ? String(commit.prefix(10)) : "\(name) (\(commit.prefix(10)))"
  }
}
