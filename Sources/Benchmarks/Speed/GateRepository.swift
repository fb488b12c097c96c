import BitextReading
import FoundationEssentials
import Glibc
import Subprocess

/// A git repository with many pairs of which the last commit changed one.
struct GateRepository {
  let folder: String
  /// The changed pair, from the folder.
  let changed = (source: "en/0.md", target: "de/0.md")

  /// Numbered copies of an article and its translation; the files of the changed pair are on disk
  /// as well, the others in git alone.
  init(source: String, target: String, pairs: Int) async throws {
    let article = (
      source: try Reader().read(path: source).file, target: try Reader().read(path: target).file
    )
    var template = Array("/tmp/abgleich-gate.XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw SetError(path: "/tmp", message: "no folder could be made there")
    }
    folder = String(cString: made)
    var stream = ImportStream()
    stream.commit()
    for number in 0..<pairs {
      stream.file("en/\(number).md", article.source + Array("\n\nPage \(number).\n".utf8))
      stream.file("de/\(number).md", article.target + Array("\n\nSeite \(number).\n".utf8))
    }
    let new = (
      source: article.source + Array("\n\nThe page was read again.\n".utf8),
      target: article.target + Array("\n\nDie Seite wurde noch einmal gelesen.\n".utf8)
    )
    stream.commit()
    stream.file(changed.source, new.source)
    stream.file(changed.target, new.target)
    try await git(["init", "--quiet", "--initial-branch=main"])
    try await git(["fast-import", "--quiet"], input: stream.bytes)
    try await git(["checkout", "--quiet", "main", "--", "en/0.md", "de/0.md"])
  }

  func remove() throws { try FileManager.default.removeItem(atPath: folder) }

  private func git(_ arguments: [String], input: [UInt8] = []) async throws {
    let result = try await Subprocess.run(
      .name("git"), arguments: Arguments(["-C", folder] + arguments), input: .array(input),
      output: .discarded, error: .string(limit: 1 << 16))
    guard result.terminationStatus.isSuccess else {
      throw SetError(path: folder, message: result.standardError)
    }
  }
}

/// What `git fast-import` reads.
private struct ImportStream {
  private(set) var bytes: [UInt8] = []
  private var commits = 0

  mutating func commit() {
    commits += 1
    bytes += Array(
      """
      commit refs/heads/main
      committer Nobody <nobody@example.org> \(1_000_000_000 + commits) +0000
      data 1
      .

      """.utf8)
  }

  mutating func file(_ path: String, _ content: [UInt8]) {
    bytes += Array("M 100644 inline \(path)\ndata \(content.count)\n".utf8)
    bytes += content
    bytes.append(UInt8(ascii: "\n"))
  }
}
