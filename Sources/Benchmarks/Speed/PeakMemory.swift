import FoundationEssentials

/// The most memory that the process had so far.
enum PeakMemory {
  /// `VmHWM` of `/proc/self/status` in bytes; nil where there is no such file.
  static func bytes() -> Int? {
    guard let data = FileManager.default.contents(atPath: "/proc/self/status") else { return nil }
    return bytes(in: String(decoding: data, as: UTF8.self))
  }

  static func bytes(in status: String) -> Int? {
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let words = line?.split { $0 == " " || $0 == "\t" } ?? []
    guard words.count == 3, words[2] == "kB", let count = Int(words[1]) else { return nil }
    return count * 1024
  }
}
