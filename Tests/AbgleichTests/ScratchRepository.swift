import Foundation

/// A git repository of its own for a test, gone with it.
final class ScratchRepository {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  let scratch: Scratch
  var folder: URL { scratch.folder }

  init() throws {
    scratch = try Scratch()
    try git("init", "--quiet", "--initial-branch=main")
  }

  /// The repository that a clone made.
  init(cloned scratch: Scratch) { self.scratch = scratch }

  /// Writes files (nil deletes one) and commits everything.
  func commit(_ files: [String: String?], on day: String = "2026-03-01") throws {
    for (name, text) in files {
      if let text {
        try scratch.write(text, to: name)
      } else {
        try FileManager.default.removeItem(at: scratch.url(name))
      }
    }
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", "a change", on: day)
  }

  @discardableResult
  func git(_ arguments: String..., on day: String = "2026-03-01") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "protocol.file.allow=always"] + arguments
    process.currentDirectoryURL = folder
    let date = "\(day)T12:00:00+0000"
    process.environment = ProcessInfo.processInfo.environment.merging(
      [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
        "GIT_AUTHOR_NAME": "Anna Muster", "GIT_AUTHOR_EMAIL": "anna@example.org",
        "GIT_COMMITTER_NAME": "Anna Muster", "GIT_COMMITTER_EMAIL": "anna@example.org",
        "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date,
      ]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "git \(arguments.joined(separator: " ")): \(text)")
    }
    return text
  }

  /// Runs `abgleich gate` in the root.
  func gate(_ arguments: String...) throws -> Tool.Outcome {
    try Tool.run(["gate"] + arguments, in: folder)
  }
}
