import BitextGate
import Testing

@Suite struct BaselineTests {
  private let entry = Baseline.Entry(
    article: "docs/de/a\tb\\\n„ü“.md", rule: "number-mismatch", fingerprint: "0123456789abcdef")

  @Test func whatIsWrittenIsRead() throws {
    let baseline = Baseline([entry, entry])
    #expect(try Baseline(baseline.file, path: "x") == baseline)
    #expect(baseline.counts == [entry: 2])
  }

  @Test func theOrderOfWhatWasFoundDoesNotMatter() {
    var other = entry
    other.article = "docs/de/z.md"
    #expect(Baseline([entry, other]).file == Baseline([other, entry]).file)
  }

  @Test func crlfIsReadAsWell() throws {
    let text = String(decoding: Baseline([entry]).file, as: UTF8.self).replacing("\n", with: "\r\n")
    #expect(try Baseline(Array(text.utf8), path: "x").counts == [entry: 1])
  }

  @Test(arguments: [
    "a.md\tnumber-mismatch", "a.md\tnumber-mismatch\t0123", "\tnumber-mismatch\t0123456789abcdef",
    "a\\x.md\tnumber-mismatch\t0123456789abcdef", "a.md\tNumber\t0123456789abcdef",
    "a.md\tnumber-mismatch\t0123456789abcdef\t2", "=======",
  ]) func aLineThatIsNotUnderstoodIsNamed(_ line: String) {
    let text = "# abgleich baseline 1\n\(line)\n"
    let error = #expect(throws: ProjectError.self) {
      try Baseline(Array(text.utf8), path: "known.txt")
    }
    #expect(error?.line == 2 && error?.path == "known.txt")
  }
}
