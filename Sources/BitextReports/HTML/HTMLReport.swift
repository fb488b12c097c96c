public import BitextCore
import Mustache

/// An audit as pages to read beside the text: an index, and one page a pair.
///
/// Every page stands by itself: it needs no script, font or image and nothing from a network, and
/// is better with its own script. Paths are relative to the folder that the report is written to.
public struct HTMLReport: Sendable {
  /// Writes pages from the templates that are built in.
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
    let pages = ReportPages(result)
    try file("index.html", templates.index(IndexBuilder(result, pages).view()))
    for place in pages.order.indices {
      let pair = pages.order[place]
      let view = PageBuilder(result.pairs[pair]).view(ways: pages.ways(at: place))
      try file(pages.paths[pair], templates.page(view))
    }
  }

  /// The page of a pair alone, which leads to no other.
  public func page(of pair: AuditedPair) throws -> [UInt8] {
    try Templates().page(PageBuilder(pair).view())
  }
}
