import BitextCore
import Glibc

/// What a run writes down of the pairs that it is at, so that whoever started it knows what it was
/// at when a fault of its own ended it, and can start it again without.
///
/// A file of lines, each a sign and the key of a pair or of a file: `+` begun, `-` done, and from
/// whoever started the run `?` to be tried alone first, `!` not to be tried again.
public struct Ledger: Sendable {
  private let descriptor: Int32
  private let suspects: Set<UInt64>
  private let guilty: Set<UInt64>

  /// Nobody looks.
  public static let none = Ledger()

  private init() { (descriptor, suspects, guilty) = (-1, [], []) }

  /// Reads the file that is open under a number, and adds to it.
  public init(descriptor: Int32) {
    let lines = LedgerLines(descriptor: descriptor)
    self.descriptor = descriptor
    (suspects, guilty) = (lines.suspects, lines.guilty)
  }

  /// What stands for a pair of files, or for one file.
  static func key(_ paths: String...) -> UInt64 { WordHash.hash(paths.joined(separator: "\n")) }

  /// Whether it is to be tried alone, before all others.
  func isSuspect(_ key: UInt64) -> Bool { suspects.contains(key) }

  /// What is to be said of something that is not to be tried again; nil of all else.
  func failure(_ key: UInt64, path: String) -> AuditResult.Failure? {
    guard guilty.contains(key) else { return nil }
    return .init(
      path: path, message: "judging it ended in a fault of abgleich itself; please report it")
  }

  /// Does something that a fault may end.
  func watch<Result>(_ key: UInt64, _ body: () -> Result) -> Result {
    if descriptor < 0 { return body() }
    note("+", key)
    defer { note("-", key) }
    return body()
  }

  /// One call a line, so that lines of several threads do not mix.
  private func note(_ sign: String, _ key: UInt64) {
    let line = Array("\(sign)\(String(key, radix: 16))\n".utf8)
    _ = write(descriptor, line, line.count)
  }
}

/// What stands in the file of a ledger.
public struct LedgerLines: Sendable {
  /// To be tried alone.
  public var suspects: Set<UInt64> = []
  /// Not to be tried again.
  public var guilty: Set<UInt64> = []
  /// Begun and not done.
  public private(set) var open: Set<UInt64> = []

  /// Reads the file that is open under a number, from its beginning.
  public init(descriptor: Int32) {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(descriptor, &part, part.count, bytes.count)
      if count <= 0 { break }
      bytes += part[..<count]
    }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let key = UInt64(String(decoding: line.dropFirst(), as: UTF8.self), radix: 16) else {
        continue
      }
      switch line.first {
      case UInt8(ascii: "?"): suspects.insert(key)
      case UInt8(ascii: "!"): guilty.insert(key)
      case UInt8(ascii: "+"): open.insert(key)
      case UInt8(ascii: "-"): open.remove(key)
      case _: break
      }
    }
  }

  /// Takes what a run was at when it ended in a fault; false if it was at nothing.
  ///
  /// All of it is suspect; what was so already is guilty, since it has been tried alone.
  public mutating func blame() -> Bool {
    if open.isEmpty { return false }
    let again = open.intersection(suspects)
    guilty.formUnion(again)
    suspects = again.isEmpty ? open : suspects.subtracting(again)
    open = []
    return true
  }

  /// The beginning of the file for another run.
  public var bytes: [UInt8] {
    let lines =
      suspects.sorted().map { "?" + String($0, radix: 16) }
      + guilty.sorted().map { "!" + String($0, radix: 16) }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
