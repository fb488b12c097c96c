public import BitextCore

/// The articles of the revision that is judged, and what became of each since the base.
public struct RepositoryChanges: Sendable {
  /// The root of the working tree, without symbolic links.
  public let root: String
  /// The articles of the judged revision: paths from the root, ordered by their bytes.
  public let articles: [String]
  /// The articles of the base, likewise; nil where there is no base.
  public let baseArticles: [String]?
  /// Whether the base has articles that are gone now, under their name at least.
  public let hasLosses: Bool
  /// What is compared with what.
  public var comparison: String { range.description }
  /// What the two revisions are called, for people.
  public var names: (judged: String, base: String?) { range.names }
  /// What articles that were renamed since the base are called now, by their names of then.
  public let newNames: [String: String]
  /// What stands in the way of judging, such as a changed submodule.
  public let failures: [AuditResult.Failure]
  /// The repository whose contents are read when they are asked for.
  let repository: Repository
  let listing: TreeListing
  let scope: PathScope
  /// Whether all pairs are judged, and not only those that changed.
  public let isAll: Bool
  private let range: RevisionRange
  /// The changes by the path in the judged revision.
  private let changes: [String: FileChange]
  /// The files of the base that changed or are gone, by their path there.
  private let changedSince: [String: FileChange.Version]

  /// Lists both revisions; nothing is read yet.
  ///
  /// `isArticle` tells by its path from the root whether a file is one to look at, `isExcluded` by
  /// its whole path whether the project leaves it out. Takes four to six runs of git, however large
  /// the repository.
  public init(
    _ request: GateRequest, isArticle: @escaping (String) -> Bool,
    isExcluded: @escaping (String) -> Bool
  ) async throws(GitFailure) {
    let repository = try await Repository(of: request.paths)
    let range = try await RevisionRange(request, in: repository)
    async let listed = TreeListing.result(range.judged, in: repository)
    let changes = try await range.changes(in: repository)
    let listing = try await listed.get()
    scope = try PathScope(request.paths, in: repository)
    let isInside = { [scope] (path: String) in scope.contains(path) }
    try scope.check(listing.entries, changes, range)
    self.repository = repository
    self.listing = listing
    let root = repository.root
    self.root = root
    let counts = { (path: String) in isArticle(path) && !isExcluded("\(root)/\(path)") }
    isAll = request.isAll
    self.range = range
    articles = listing.entries.filter { $0.value.kind == .file && counts($0.key) }.keys.sorted(
      by: PathName.areInOrder)
    // A submodule is a folder and left out as all that could lie in it.
    failures = changes.compactMap { $0.new ?? $0.old }
      .filter {
        $0.entry.kind == .submodule && isInside($0.path) && !isExcluded("\(root)/\($0.path)/any")
      }
      .sorted { $0.path < $1.path }
      .map { .init(path: $0.path, message: Self.submodule) }
    var byPath: [String: FileChange] = [:]
    var removed: [String] = []
    changedSince = Dictionary(
      changes.compactMap(\.old).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for change in changes {
      if let new = change.new { byPath[new.path] = change }
      if let old = change.old, old.path != change.new?.path { removed.append(old.path) }
    }
    self.changes = byPath
    let kept = articles.filter { byPath[$0].map { $0.old?.path == $0.new?.path } ?? true }
    let gone = removed.filter(counts)
    newNames = Self.newNames(changes, among: articles)
    hasLosses = !gone.isEmpty
    baseArticles =
      range.base == nil
      ? nil : (kept + gone).sorted(by: PathName.areInOrder)
  }

  /// A name that another article has taken over stays with that one.
  private static func newNames(
    _ changes: [FileChange], among articles: [String]
  ) -> [String: String] {
    var names: [String: String] = [:]
    for change in changes {
      if let old = change.old?.path, let new = change.new?.path, old != new { names[old] = new }
    }
    if names.isEmpty { return names }
    let present = Set(articles)
    return names.filter { !present.contains($0.key) }
  }

  private static let submodule =
    "a submodule that changed; its articles are in another repository, "
    + "so run the gate there and list this path under “exclude”"

  /// The files of the judged revision that were added, changed or renamed since the base, in the
  /// order of their paths' bytes; of all kinds, and of the part that was asked for.
  public var changedFiles: [String] { allChangedFiles.filter(scope.contains) }

  /// The same of the whole repository.
  public var allChangedFiles: [String] {
    changes.filter { $0.value.new?.entry.kind == .file }.keys
      .sorted(by: PathName.areInOrder)
  }

  /// What the repository calls a file that a user named: its path from the root.
  public func name(_ path: String) -> String { ProjectPaths(folder: root).name(path) }

  /// Whether a file of the judged revision is to be judged: it was added, changed or renamed since
  /// the base, or all are.
  public func isConcerned(_ path: String) -> Bool { isAll || changes[path] != nil }

  /// A file of the judged revision as the base has it, under whatever name; nil if it is new.
  func old(_ path: String) -> FileChange.Version? {
    guard baseArticles != nil else { return nil }
    guard let change = changes[path] else {
      return listing.entries[path].map { FileChange.Version(path: path, entry: $0) }
    }
    return change.old?.entry.kind == .file ? change.old : nil
  }

  /// Whether a file of the base is another one now, or gone.
  func isChangedSince(_ path: String) -> Bool { changedSince[path] != nil }

  /// A file of the base by its path there.
  func base(_ path: String) -> FileChange.Version? {
    changedSince[path] ?? listing.entries[path].map { FileChange.Version(path: path, entry: $0) }
  }

  /// The contents of files of the judged revision, by path.
  public func contents(of paths: [String]) async throws(GitFailure) -> [String: [UInt8]] {
    let versions = versions(of: paths)
    return try await blobs(of: versions).contents(of: versions)
  }

  func versions(of paths: [String]) -> [FileChange.Version] {
    paths.compactMap { path in
      listing.entries[path].map { FileChange.Version(path: path, entry: $0) }
    }
  }

  func blobs(of versions: [FileChange.Version]) async throws(GitFailure) -> Blobs {
    try await Blobs(versions.map(\.entry.object), in: repository)
  }
}
