public import BitextCore
import Mustache

/// An audit as pages to read beside the text: an index, and one page a pair.
///
/// Every page stands by itself: no script, no font, no image, nothing from a network. Paths are
/// relative to the folder that the report is written to.
public struct HTMLReport: Sendable {
  public init() {}

  /// The files of the report, the index first; throws only if a template is broken.
  public func files(for result: AuditResult) throws -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    try write(result) { files.append((path: $0, bytes: $1)) }
    return files
  }

  /// Hands over one file at a time, the index first, so that no more than one is held.
  public func write(
    _ result: AuditResult, file: (_ path: String, _ bytes: [UInt8]) throws -> Void
  ) throws {
    let templates = try Templates()
    var names = UniqueNames()
    let pages = result.pairs.map { pair in
      let stem = PageName.stem(
        source: pair.bitext.source.document.path, target: pair.bitext.target.document.path)
      return "pairs/\(names.name(stem)).html"
    }
    try file("index.html", templates.index(.index(result, pages: pages)))
    for (pair, page) in zip(result.pairs, pages) {
      try file(page, templates.page(PageBuilder(pair).view()))
    }
  }
}
