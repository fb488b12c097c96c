import BitextCore

/// The part of a repository that was asked for.
struct PathScope: Sendable {
  /// Paths from the root, beside what the user called them; empty for all.
  private var places: [(path: String, name: String)] = []

  init(_ names: [String], in repository: Repository) throws(GitFailure) {
    for name in names {
      let path = try repository.path(ofUser: PathName.of(name))
      places.append((path, name))
    }
  }

  func contains(_ path: String) -> Bool {
    places.isEmpty || places.contains { Self.contains($0.path, path) }
  }

  private static func contains(_ place: String, _ path: String) -> Bool {
    place.isEmpty || path == place
      || (path.utf8.count > place.utf8.count && path.hasPrefix(place + "/"))
  }

  /// A path that names nothing would be a check of nothing, and a pass for whatever was meant.
  func check(
    _ entries: [String: TreeListing.Entry], _ changes: [FileChange], _ range: RevisionRange
  ) throws(GitFailure) {
    for (place, name) in places where !place.isEmpty {
      if let module = entries.first(where: {
        $0.value.kind == .submodule && Self.contains($0.key, place)
      }) {
        throw GitFailure(
          name, "in the submodule \(module.key), another repository; run the gate there")
      }
      let isThere =
        entries[place] != nil || entries.keys.contains { Self.contains(place, $0) }
        || changes.contains { $0.old.map { Self.contains(place, $0.path) } ?? false }
      if !isThere {
        throw GitFailure(name, "nothing of that name in what is judged (\(range))")
      }
    }
  }
}
