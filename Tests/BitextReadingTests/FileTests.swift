import BitextReading
import Foundation
import Testing

@Suite struct FileTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "abgleich-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder + "/b/c", withIntermediateDirectories: true)
    for name in ["a.txt", "b/z.md", "b/c/y.HTML", "b/c/x.png", ".hidden.txt", "b/Ä.htm"] {
      try Data("Ein Satz.".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
  }

  @Test func filesAreListedInTheOrderOfTheirBytes() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/b/c/loop", withDestinationPath: folder)
    let found = articleFiles(under: folder + "/")
    #expect(
      found.files == ["a.txt", "b/c/y.HTML", "b/z.md", "b/Ä.htm"].map { folder + "/" + $0 })
    #expect(found.failures.isEmpty)
    #expect(articleFiles(under: folder + "/b/c/x.png").files == [folder + "/b/c/x.png"])
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func whatIsNotThereIsAFailure() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/lost.txt", withDestinationPath: "nowhere")
    #expect(articleFiles(under: folder).failures.map(\.message) == ["no such file"])
    #expect(articleFiles(under: folder + "/no").failures.map(\.message) == ["no such file"])
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func whatCannotBeReadIsASentence() throws {
    let pipe = folder + "/pipe.txt"
    try #require(mkfifo(pipe, 0o600) == 0)
    for (path, message) in [
      (folder, "is a folder"), (pipe, "is a device, pipe"), (folder + "/none.txt", "no such file"),
      (folder + "/a.txt/b.txt", "no such file"), ("/dev/zero", "is a device"),
    ] {
      let error = #expect(throws: ReadingError.self) { try Reader().read(path: path) }
      #expect(error?.message.hasPrefix(message) == true, "\(path)")
    }
    #expect(try Reader().read(path: folder + "/a.txt").text == Array("Ein Satz.".utf8))
    try FileManager.default.removeItem(atPath: folder)
  }
}
