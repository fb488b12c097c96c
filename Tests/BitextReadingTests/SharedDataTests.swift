import BitextCore
import BitextReading
import BitextTestSupport
import Foundation
import Testing

private let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../../../shared").standardized.path
private let hasShared = FileManager.default.fileExists(atPath: shared + "/seeds")

/// Real articles, which lie beside the package and are no part of it.
@Suite(.enabled(if: hasShared, "needs ../shared beside the package"))
struct SharedDataTests {
  @Test func everyFileKeepsThePromisesOfADocument() throws {
    let found = articleFiles(under: shared)
    #expect(found.failures.isEmpty)
    for path in Sample.oneIn(17, of: found.files) {
      do {
        check(try Reader().read(path: path))
      } catch {
        // A page that only leads to another has none.
        #expect(error.description.hasSuffix("has no text to read"))
      }
    }
  }

  /// These files hold nothing but articles.
  @Test(arguments: ["news", "align/clean", "audit/pairs"])
  func noSentenceOfAnArticleIsTakenForThePages(folder: String) throws {
    for path in articleFiles(under: shared + "/data/" + folder).files {
      let document = try Reader().read(path: path)
      for block in document.blocks where !block.role.isBody || block.role == .caption {
        Issue.record("\(path): \(block.role) \(document.string(block.range))")
      }
    }
  }

  @Test func theCopiedPagesAreToldFromTheirArticles() throws {
    let asides = try articleFiles(under: shared + "/seeds").files.map { path in
      try Reader().read(path: path).blocks.map(\.role).filter { !$0.isBody }
    }
    #expect(
      asides == [
        [.dateline], [.chrome, .chrome, .dateline, .dateline, .chrome, .source, .tags], [.byline],
        [.chrome], [.chrome, .source, .dateline, .chrome, .chrome],
      ])
  }
}
