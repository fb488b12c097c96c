import Foundation

/// The built tool, run as a user runs it.
enum Tool {
  struct Outcome: Sendable {
    var status: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The text without its ends of lines.
    var unwrapped: String { text.replacing("\n", with: " ") }

    func json() throws -> [String: Any] {
      try JSONSerialization.jsonObject(with: output) as? [String: Any] ?? [:]
    }
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let shared = root.deletingLastPathComponent().appendingPathComponent("shared")

  static var hasShared: Bool {
    FileManager.default.fileExists(atPath: shared.appendingPathComponent("seeds").path)
  }

  /// Beside the tests, wherever these were built.
  static var executable: URL {
    let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folder = (tests ?? Bundle.main.bundleURL.appendingPathComponent("x"))
      .deletingLastPathComponent()
    let beside = folder.appendingPathComponent("abgleich")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : root.appendingPathComponent(".build/debug/abgleich")
  }

  /// An audit of the sample corpus, run once for the tests that read what it finds.
  static let seeds = Result { try run(["audit", "seeds", "--format", "json"]) }

  /// Runs the tool in a folder; without one, in that of the package. `variables` are added to the
  /// environment.
  static func run(
    _ arguments: [String], in folder: URL? = nil, variables: [String: String] = [:]
  ) throws -> Outcome {
    try run(process(arguments, in: folder, variables: variables))
  }

  /// Runs another program likewise.
  static func run(
    _ program: URL, _ arguments: [String], in folder: URL? = nil, variables: [String: String] = [:]
  ) throws -> Outcome {
    let process = process(arguments, in: folder, variables: variables)
    process.executableURL = program
    return try run(process)
  }

  /// Runs the tool with standard output going to a file or device that is there.
  static func run(
    _ arguments: [String], in folder: URL, output path: String
  ) throws -> Outcome {
    try run(process(arguments, in: folder), output: URL(fileURLWithPath: path))
  }

  private static func run(_ process: Process, output given: URL? = nil) throws -> Outcome {
    let scratch = try Scratch()
    let (output, errors) = (scratch.url("output"), scratch.url("errors"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: given ?? output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// The tool, ready to run.
  static func process(
    _ arguments: [String], in folder: URL? = nil, variables: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    process.currentDirectoryURL = folder ?? root
    process.standardInput = FileHandle.nullDevice
    return process
  }
}

/// A folder of its own for a test, gone with it.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("abgleich-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let file = url(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }
}
