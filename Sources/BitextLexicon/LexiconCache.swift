#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where compiled lexicons are kept.
///
/// A file's name tells what it was made from, so that versions of the tool, users' glossaries and
/// several processes can share the folder. A file that is read from time to time keeps a recent
/// date; when another is added, those go that nobody has opened for a month, and those made from
/// older states of the same sources that nobody has opened for a day. Whoever has one mapped
/// keeps it.
///
/// All of a file is summed up when it is opened for the first time after it changed, as its inode
/// and its times tell; a small file beside it remembers which state was found whole. A damaged one
/// is made anew.
public struct LexiconCache: Hashable, Sendable {
  /// The directory, or nil for no cache.
  public var directory: String?

  /// Keeps lexicons in a directory, which is made when the first comes.
  public init(directory: String?) { self.directory = directory }

  /// No cache: lexicons are compiled anew each time.
  public static let none = LexiconCache(directory: nil)

  /// `$XDG_CACHE_HOME/abgleich`, or `~/.cache/abgleich` (XDG Base Directory Specification); no
  /// cache where neither variable names an absolute path.
  public static var xdg: LexiconCache {
    LexiconCache(directory: Folder.xdg("XDG_CACHE_HOME", orInHome: ".cache")?.path)
  }

  /// A file of the cache.
  struct Name {
    /// What it is called by its sources, and by their state.
    var sources: String
    var state: UInt64

    fileprivate var file: String { "\(sources)-\(String(state, radix: 16)).bin" }
    /// Of what is known to be whole.
    fileprivate var mark: String { ".\(file).seen" }
    /// What the names of its drafts begin with.
    fileprivate var draft: String { ".\(file)." }
  }

  private static let day = 86_400
  private static let month = 30 * day

  /// The compiled lexicon of a name, if it is there and whole.
  func lexicon(_ name: Name) -> CompiledLexicon? {
    guard let directory, let mapping = Mapping.file("\(directory)/\(name.file)"),
      let compiled = CompiledLexicon(mapping), compiled.header.key == name.state,
      isUndamaged(mapping, name, in: directory)
    else { return nil }
    keepRecent(name, in: directory)
    return compiled
  }

  private func isUndamaged(_ mapping: Mapping, _ name: Name, in directory: String) -> Bool {
    let seen = "\(directory)/\(name.mark)"
    guard let state = FileState("\(directory)/\(name.file)")?.description else { return false }
    if Mapping.file(seen)?.bytes == Array(state.utf8) { return true }
    guard CompiledFile.isUndamaged(mapping) else { return false }
    // Where it cannot be kept, the sum is made each time.
    _ = Folder(path: directory).store(Array(state.utf8), as: name.mark)
    return true
  }

  /// The right to make the file of a name, once nobody else does; nil where nothing is kept.
  ///
  /// Of several processes that start without the file, one makes it and the others wait: made at
  /// the same time, it would take each of them longer. Whoever waited looks again.
  func lock(_ name: Name) -> FileLock? {
    guard let directory, Folder(path: directory).isMade else { return nil }
    let lock = FileLock("\(directory)/.\(name.file).lock")
    // Nobody else makes the file now: whoever began to was stopped.
    if lock != nil {
      for file in Folder(path: directory).names
      where file.hasPrefix(name.draft) && !file.hasSuffix(".lock") && file != name.mark {
        unlink("\(directory)/\(file)")
      }
    }
    return lock
  }

  /// Adds a file and takes away what is out of date. Returns the reason if it cannot.
  func store(_ bytes: [UInt8], as name: Name) -> String? {
    guard let directory else { return nil }
    if let reason = Folder(path: directory).store(bytes, as: name.file) { return reason }
    removeOutdated(besides: name)
    return nil
  }

  /// Dates a file that is used. It need not succeed: where it does not, nothing can be taken away
  /// either, or the file is made anew in a month.
  private func keepRecent(_ name: Name, in directory: String) {
    let path = "\(directory)/\(name.file)"
    guard Self.age(path) ?? 0 > Self.day / 2 else { return }
    utimensat(AT_FDCWD, path, nil, 0)
    removeOutdated(besides: name)
  }

  private func removeOutdated(besides name: Name) {
    guard let directory else { return }
    for file in Folder(path: directory).names where file != name.file && file != name.mark {
      // Those that begin with a dot were never finished.
      let isDraft = file.hasPrefix(".lexicon-") || file.hasPrefix(".glossary-")
      let isOurs =
        file.hasSuffix(".bin") && ["lexicon-", "glossary-"].contains(where: file.hasPrefix)
      let isSuperseded = isDraft || isOurs && file.hasPrefix(name.sources + "-")
      guard isDraft || isOurs, let age = Self.age("\(directory)/\(file)") else { continue }
      if age > (isSuperseded ? Self.day : Self.month) { unlink("\(directory)/\(file)") }
    }
  }

  /// The seconds since a file was written or dated.
  private static func age(_ path: String) -> Int? {
    guard let identity = FileIdentity(path) else { return nil }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int(now.tv_sec) - identity.modified / 1_000_000_000
  }
}
