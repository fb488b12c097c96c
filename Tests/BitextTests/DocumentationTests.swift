import Foundation
import Testing

/// Who builds on the library reads what each public name means beside it.
@Suite struct DocumentationTests {
  @Test func everyPublicNameIsExplained() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources").standardized
    let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    let sources = files.filter { $0.hasPrefix("Bitext") && $0.hasSuffix(".swift") }.sorted()
    #expect(!sources.isEmpty)
    for file in sources {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in Self.unexplained(in: text) { Issue.record("\(file): \(line)") }
    }
  }

  @Test(arguments: [
    ("  public var code: String", 1), ("/// A code.\npublic var code: String", 0),
    ("/// A hash.\n  @inlinable\n  public var value: UInt64", 0),
    ("@inlinable\npublic var value: UInt64", 1), ("public import BitextCore", 0),
    ("public extension String {", 0), ("// A code.\npublic var code: String", 1),
  ])
  func findsWhatIsNotExplained(text: String, count: Int) {
    #expect(Self.unexplained(in: text).count == count)
  }

  /// The lines that declare a public name without a documentation comment above.
  private static func unexplained(in text: String) -> [String] {
    var found: [String] = []
    var isExplained = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let code = line.drop { $0 == " " }
      if code.hasPrefix("@"), !code.contains(" ") { continue }
      let isPublic = code.hasPrefix("public ")
      let isName = !["public import ", "public extension "].contains { code.hasPrefix($0) }
      if isPublic, isName, !isExplained { found.append(String(code)) }
      isExplained = code.hasPrefix("///")
    }
    return found
  }
}
