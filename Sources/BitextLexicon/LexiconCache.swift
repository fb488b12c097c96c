#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where compiled lexicons are kept.
public struct LexiconCache: Hashable, Sendable {
  /// The directory, or nil for no cache.
  public var directory: String?

  public init(directory: String?) { self.directory = directory }

  /// No cache: lexicons are compiled anew each time.
  public static let none = LexiconCache(directory: nil)

  /// `$XDG_CACHE_HOME/abgleich`, or `~/.cache/abgleich` (XDG Base Directory Specification); no
  /// cache where neither variable names an absolute path.
  public static var xdg: LexiconCache {
    if let cache = variable("XDG_CACHE_HOME"), cache.hasPrefix("/") {
      return LexiconCache(directory: cache + "/abgleich")
    }
    if let home = variable("HOME"), home.hasPrefix("/") {
      return LexiconCache(directory: home + "/.cache/abgleich")
    }
    return .none
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Writes a file beside its place and renames it there, so that a reader sees all of it or
  /// nothing. Returns the reason if it cannot.
  func store(_ bytes: [UInt8], as name: String) -> String? {
    guard let directory else { return nil }
    if let reason = makeDirectory(directory) { return reason }
    var template = Array("\(directory)/.\(name).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return Self.reason(errno) }
    let failure = writeAll(bytes, to: descriptor)
    let isClosed = close(descriptor) == 0
    if failure == nil, isClosed, rename(template, "\(directory)/\(name)") == 0 { return nil }
    let reason = failure ?? Self.reason(errno)
    unlink(template)
    return reason
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> String? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let pointer = UnsafeRawBufferPointer(rebasing: rest).baseAddress
        let count = write(descriptor, pointer, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return Self.reason(errno) }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }

  /// Makes the directory and those above it.
  private func makeDirectory(_ path: String) -> String? {
    var status = stat()
    if stat(path, &status) == 0 {
      return status.st_mode & S_IFMT == S_IFDIR ? nil : Self.reason(ENOTDIR)
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex,
      let reason = makeDirectory(String(path[..<slash]))
    {
      return reason
    }
    return mkdir(path, 0o755) == 0 || errno == EEXIST ? nil : Self.reason(errno)
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
