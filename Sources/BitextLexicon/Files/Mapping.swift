#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A stretch of memory that the kernel mapped for us: a file, or bytes without one.
///
/// A class because it has an identity: the mapping, which has to be undone exactly once, after
/// its last user. The address is kept as a number, which may cross threads: nobody writes to the
/// memory once it is made.
final class Mapping: Sendable {
  let address: UInt
  let count: Int
  /// The open file; -1 where there is none.
  let openFile: Int32

  private init(_ pointer: UnsafeMutableRawPointer, count: Int, of descriptor: Int32 = -1) {
    address = UInt(bitPattern: pointer)
    self.count = count
    openFile = descriptor
  }

  deinit {
    munmap(UnsafeMutableRawPointer(bitPattern: address), count)
    if openFile >= 0 { close(openFile) }
  }

  /// Maps a regular file for reading, or returns nil if it is empty or cannot be read.
  ///
  /// Where the file system has leases (Linux, `fcntl`), whoever wants to write to the file or cut it
  /// short waits until it is no longer mapped, for up to `/proc/sys/fs/lease-break-time`: what a
  /// mapping has lost is a fault of the bus to whoever reads it.
  static func file(_ path: String) -> Mapping? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    lease(descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
      let pointer = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0),
      pointer != MAP_FAILED
    else {
      close(descriptor)
      return nil
    }
    return Mapping(pointer, count: Int(status.st_size), of: descriptor)
  }

  private static func lease(_ descriptor: Int32) {
    #if os(Linux)
      // The numbers of Linux's `fcntl.h`; of the signals that could tell of somebody who waits, this
      // one ends no program.
      let (setSignal, setLease): (Int32, Int32) = (10, 1024)
      _ = fcntl(descriptor, setSignal, SIGURG)
      _ = fcntl(descriptor, setLease, F_RDLCK)
    #endif
  }

  /// Copies bytes into memory of their own, or returns nil if there is none left.
  static func memory(_ bytes: [UInt8]) -> Mapping? {
    guard !bytes.isEmpty,
      let pointer = mmap(
        nil, bytes.count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      pointer != MAP_FAILED
    else { return nil }
    UnsafeMutableRawBufferPointer(start: pointer, count: bytes.count).copyBytes(from: bytes)
    return Mapping(pointer, count: bytes.count)
  }

  /// Lends the address of the bytes.
  func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    defer { withExtendedLifetime(self) {} }
    // Nothing is mapped at address zero.
    return body(UnsafePointer<UInt8>(bitPattern: address).unsafelyUnwrapped)
  }

  /// A copy of the bytes.
  var bytes: [UInt8] {
    withPointer { Array(UnsafeBufferPointer(start: $0, count: count)) }
  }

  /// Lends the bytes.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    withPointer { body(UnsafeBufferPointer(start: $0, count: count).span) }
  }
}
