import BitextCore
import BitextReading
import Glibc
import Testing

@Suite struct PathNameTests {
  /// Names that a `String` takes for one another, or has no place for.
  static let names: [[UInt8]] = [
    Array("a/tour.de.md".utf8), Array("caf\u{E9}.md".utf8), Array("cafe\u{301}.md".utf8),
    Array("caf".utf8) + [0xE9] + Array(".md".utf8), Array("caf".utf8) + [0xE8] + Array(".md".utf8),
    Array("a/\u{301}b/c.md".utf8), Array("\u{10FFE9}.md".utf8), Array("\u{212B}.md".utf8),
    Array("\u{C5}.md".utf8), [0xFF, 0x2F, 0xC3], Array("/".utf8), [],
  ]

  @Test(arguments: names) func keepsItsBytes(name: [UInt8]) {
    let path = PathName.of(name[...])
    #expect(PathName.bytes(of: path) == name)
    #expect(PathName.of(path) == path)
    #expect(path.split(separator: "/").count == name.split(separator: 0x2F).count)
  }

  @Test func differsWhereTheBytesDo() {
    #expect(Set(Self.names.map { PathName.of($0[...]) }).count == Self.names.count)
  }

  @Test(arguments: [
    (Array("caf\u{E9}.md".utf8), "caf\u{E9}.md"), (Array("cafe\u{301}.md".utf8), "cafe\u{301}.md"),
    ([0x61, 0xE9, 0x2E, 0xFF, 0xC3], "a\\xE9.\\xFF\\xC3"),
  ])
  func showsWhatAPersonCanRead(name: [UInt8], shown: String) {
    #expect(Array(PathName.shown(PathName.of(name[...])).utf8) == Array(shown.utf8))
  }

  @Test func filesOfLikeNamesAreEachFound() throws {
    var template = Array("/tmp/abgleich-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = PathName.of(cString: template)
    let names = Self.names.filter { $0.contains(0x2E) && !$0.contains(0x2F) }
    for name in names {
      let path =
        folder.onDisk.filter { $0 != 0 } + ([0x2F] + name + [0]).map { CChar(bitPattern: $0) }
      let file = try #require(fopen(path, "w"))
      fputs("Ein Satz.\n", file)
      fclose(file)
    }
    defer { for name in names { unlink((folder + "/" + PathName.of(name[...])).onDisk) } }
    let found = articleFiles(under: folder)
    #expect(found.files.count == names.count && found.failures.isEmpty)
    #expect(Set(found.files).count == names.count)
    for path in found.files { #expect(try Reader().read(path: path).blocks.count == 1) }
  }
}
