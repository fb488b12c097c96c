import Foundation
import Glibc
import Testing

/// Pairs whose names a `String` takes for one another, or has no place for.
@Suite struct PathTests {
  private static let stems: [[UInt8]] = [
    Array("caf\u{E9}".utf8), Array("cafe\u{301}".utf8), Array("caf".utf8) + [0xE9],
    Array("caf".utf8) + [0xE8], Array("tour".utf8),
  ]

  /// Writes each pair, its figures told apart by the place of its name in the list.
  private func write(into folder: URL, isWrong: Bool = false) throws {
    for (number, stem) in Self.stems.enumerated() {
      let figure = 1200 + number
      try write(stem, ".en.md", "The bridge has \(figure) arches.\n", folder)
      try write(
        stem, ".de.md", "Die Brücke hat \(isWrong ? figure + 50 : figure) Bögen.\n", folder)
    }
  }

  private func write(_ stem: [UInt8], _ ending: String, _ text: String, _ folder: URL) throws {
    let path = Array("\(folder.path)/".utf8) + stem + Array(ending.utf8) + [0]
    let file = try #require(fopen(path.map { CChar(bitPattern: $0) }, "w"))
    fputs(text, file)
    fclose(file)
  }

  @Test func eachIsAPairOfItsOwn() throws {
    let scratch = try Scratch()
    try write(into: scratch.folder)
    let pairs = try #require(
      try Tool.run(["pair", ".", "--format", "json"], in: scratch.folder).json()["pairs"]
        as? [[String: Any]])
    #expect(pairs.count == Self.stems.count)
    let audit = try Tool.run(["audit", "."], in: scratch.folder)
    #expect(audit.status == 0, "\(audit.text) \(audit.errors)")
    #expect(audit.text.contains("\(Self.stems.count) pairs audited"))
  }

  @Test func eachHasItsOwnFindings() throws {
    let scratch = try Scratch()
    try write(into: scratch.folder, isWrong: true)
    let first = try Tool.run(
      ["audit", ".", "--format", "json", "--write-baseline", "known"], in: scratch.folder)
    let pairs = try #require(try first.json()["pairs"] as? [[String: Any]])
    let findings = pairs.map { ($0["findings"] as? [Any])?.count ?? 0 }
    #expect(findings == Array(repeating: 1, count: Self.stems.count))
    let second = try Tool.run(["audit", ".", "--baseline", "known"], in: scratch.folder)
    #expect(second.status == 0, "\(second.text) \(second.errors)")
  }

  @Test func theGateJudgesEach() throws {
    let repository = try ScratchRepository()
    try repository.commit([:])
    try write(into: repository.folder, isWrong: true)
    try repository.commit([:])
    let outcome = try repository.gate("--base", "HEAD~1", "--format", "json")
    let pairs = try #require(try outcome.json()["pairs"] as? [[String: Any]])
    #expect(pairs.count == Self.stems.count, "\(outcome.errors)")
    #expect(pairs.allSatisfy { ($0["findings"] as? [Any])?.count == 1 })
  }

  /// `Process` takes no such argument, but a shell does.
  @Test(arguments: [#"caf\xe9"#, #"cafe\xcc\x81"#, #"caf\xc3\xa9"#])
  func isTakenAsAnArgument(stem: String) throws {
    let scratch = try Scratch()
    try write(into: scratch.folder)
    let script = "'\(Tool.executable.path)' audit $'\(stem).en.md' $'\(stem).de.md'"
    let outcome = try Tool.run(
      URL(fileURLWithPath: "/bin/bash"), ["-c", script], in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("1 pair audited, 1 clean"))
  }
}
