import Bitext
import Glibc
import Testing

@Suite struct LedgerTests {
  /// What is written into a file, and what is made of it after a fault.
  @Test(arguments: [
    ("", "", false), ("+1\n-1\n", "", false), ("+1\n", "?1\n", true),
    ("+1\n+2\n-1\n+3\n", "?2\n?3\n", true), ("?1\n+1\n", "!1\n", true),
    ("?1\n?2\n+1\n-1\n+2\n", "?1\n!2\n", true), ("?1\n!2\n+3\n", "?3\n!2\n", true),
    ("?1\n?2\n+1\n-1\n+2\n-2\n+1\n+3\n", "?2\n!1\n", true), ("+a\n+", "?a\n", true),
    ("nonsense\n\n+xyz\n", "", false),
  ])
  func blamesWhatWasAtWork(text: String, next: String, wasAtSomething: Bool) throws {
    let file = try file(text)
    defer { close(file) }
    var lines = LedgerLines(descriptor: file)
    #expect(lines.blame() == wasAtSomething)
    #expect(String(decoding: lines.bytes, as: UTF8.self) == next)
  }

  private func file(_ text: String) throws -> Int32 {
    var template = Array("/tmp/abgleich-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    try #require(file >= 0)
    unlink(template)
    _ = write(file, text, text.utf8.count)
    return file
  }
}
