/// What a gate is asked to judge.
public struct GateRequest: Sendable {
  /// The revision that the changes are counted from: a commit, branch or tag.
  ///
  /// Without one, the index is held against HEAD, and a commit against nothing.
  public var base: String?
  /// The revision that is judged; nil for HEAD.
  public var head: String?
  /// Judges the index, what would be committed now, and not a commit.
  public var isStaged: Bool
  /// Judges all pairs and not only those that changed.
  public var isAll: Bool
  /// Files and folders as the user named them; empty for the whole repository. A pair is judged if
  /// either of its halves is among them.
  public var paths: [String]

  /// What is not given is as usual: HEAD, what changed, the whole repository.
  public init(
    base: String? = nil, head: String? = nil, isStaged: Bool = false, isAll: Bool = false,
    paths: [String] = []
  ) {
    self.base = base
    self.head = head
    self.isStaged = isStaged
    self.isAll = isAll
    self.paths = paths
  }
}
