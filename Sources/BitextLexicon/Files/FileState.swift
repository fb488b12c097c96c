#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What no change of a file leaves as it was: which one it is, and when it was last written or
/// anything else done to it.
struct FileState: Hashable, CustomStringConvertible {
  /// The numbers, one after another.
  let description: String

  /// Fails if there is no such file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
    description = ([status.st_dev, status.st_ino].map { "\($0)" } + times).joined(separator: " ")
  }
}
