import Bitext
import Foundation
import Testing

@Suite struct FormatListTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func namesEachFormatOnce() {
    let lists = [
      Formats.audit.map(\.name), Formats.comparison.map(\.name), Formats.alignment.map(\.name),
      Formats.pairs.map(\.name), Formats.segments.map(\.name), Formats.words.map(\.name),
    ]
    for names in lists {
      #expect(names.first == "text")
      #expect(Set(names).count == names.count)
    }
  }

  @Test func standInTheHandbookAsTheyAre() throws {
    let handbook = try String(
      contentsOf: Self.root.appendingPathComponent("Sources/Bitext/Bitext.docc/Reports.md"),
      encoding: .utf8)
    for format in Formats.audit {
      #expect(handbook.contains("\n| `\(format.name)` | \(format.summary) |\n"))
    }
  }

  /// The first lines of the documentation are those that the stranger's package builds and runs.
  @Test func theDocumentationBeginsWithLinesThatWork() throws {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("Sources/Bitext/Bitext.docc/Bitext.md"),
      encoding: .utf8)
    let program = try String(
      contentsOf: Self.root.appendingPathComponent("Tests/Stranger/Sources/TenLines/main.swift"),
      encoding: .utf8)
    let code = page.components(separatedBy: "```swift\n").dropFirst().first?
      .components(separatedBy: "```").first
    #expect(code == program)
    #expect(program.split(separator: "\n").count <= 10)
  }
}
