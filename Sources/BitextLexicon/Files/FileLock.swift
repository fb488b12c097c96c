#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The sole right to make a file, among the processes and threads that ask by the same path.
///
/// The kernel ends it with the process that holds it.
struct FileLock: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Waits until nobody holds it. Fails where files cannot be locked, as on some file systems.
  init?(_ path: String) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        close(descriptor)
        return nil
      }
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    unlink(path)
    close(descriptor)
  }
}
