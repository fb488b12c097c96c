#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder that files are kept in, made when the first comes.
struct Folder: Hashable, Sendable {
  var path: String

  /// The tool's folder under one of the base directories of the XDG Base Directory Specification;
  /// nil if neither the variable nor `HOME` names an absolute path.
  static func xdg(_ variable: String, orInHome fallback: String) -> Folder? {
    if let base = value(of: variable), base.hasPrefix("/") {
      return Folder(path: base + "/abgleich")
    }
    if let home = value(of: "HOME"), home.hasPrefix("/") {
      return Folder(path: "\(home)/\(fallback)/abgleich")
    }
    return nil
  }

  private static func value(of variable: String) -> String? {
    getenv(variable).map { String(cString: $0) }
  }

  /// The names of what is in it, sorted; none if it cannot be read.
  var names: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether it is there, after it was made if need be.
  var isMade: Bool { Self.make(path) == nil }

  /// Writes a file beside its place and renames it there, so that a reader sees all of it or
  /// nothing. Returns the reason if it cannot.
  func store(_ bytes: [UInt8], as name: String) -> String? {
    if let reason = Self.make(path) { return reason }
    var template = Array("\(path)/.\(name).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return Self.reason(errno) }
    let failure = Self.writeAll(bytes, to: descriptor)
    let isClosed = close(descriptor) == 0
    if failure == nil, isClosed, rename(template, "\(path)/\(name)") == 0 { return nil }
    let reason = failure ?? Self.reason(errno)
    unlink(template)
    return reason
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> String? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let pointer = UnsafeRawBufferPointer(rebasing: rest).baseAddress
        let count = write(descriptor, pointer, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return reason(errno) }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }

  /// Makes the folder and those above it.
  private static func make(_ path: String) -> String? {
    var status = stat()
    if stat(path, &status) == 0 {
      return status.st_mode & S_IFMT == S_IFDIR ? nil : reason(ENOTDIR)
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex,
      let reason = make(String(path[..<slash]))
    {
      return reason
    }
    return mkdir(path, 0o755) == 0 || errno == EEXIST ? nil : reason(errno)
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
