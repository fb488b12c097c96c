import Foundation

/// The development data that lies beside the package, where there is any.
enum SharedData {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared")

  static var exists: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "data").path())
  }

  static func lines(_ path: String) throws -> [Substring] {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8).split(separator: "\n")
  }

  static func files(in path: String, endingWith suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path())
      .filter { $0.hasSuffix(suffix) }.sorted().map { "\(path)/\($0)" }
  }
}
