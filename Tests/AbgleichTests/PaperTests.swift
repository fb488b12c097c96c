import Foundation
import Testing

/// The README and the manual beside the code.
@Suite struct PaperTests {
  private static let papers =
    ["README.md"] + pages(in: "Sources/Bitext/Bitext.docc") + pages(in: ".github")

  private static func pages(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: Tool.root.appendingPathComponent(folder).path)
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Tool.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func theReadmeIsShort() throws {
    #expect(
      try text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count <= 200)
  }

  @Test(arguments: papers) func linksLeadSomewhere(_ paper: String) throws {
    let folder = Tool.root.appendingPathComponent(paper).deletingLastPathComponent()
    for link in try text(paper).matches(of: /\]\((?!https?:)([^)#\s]+)/) {
      let target = folder.appendingPathComponent(String(link.1)).standardized
      #expect(FileManager.default.fileExists(atPath: target.path), "\(paper): \(link.1)")
    }
  }

  /// What a reader of the README cannot find is as good as not written.
  @Test(arguments: pages(in: "Sources/Bitext/Bitext.docc"))
  func theReadmeLeadsToEachPage(_ page: String) throws {
    #expect(try text("README.md").contains("(\(page))"))
  }
}
