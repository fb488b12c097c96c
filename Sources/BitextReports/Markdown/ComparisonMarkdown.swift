public import BitextHistory

/// A comparison as GitHub-flavoured Markdown, for a pull request's comment: what is new is open,
/// the rest is folded.
public struct ComparisonMarkdown: Sendable {
  /// How many bytes to write at most; what is left out is counted under its heading.
  ///
  /// A comment on GitHub holds 65 536 characters, and no character takes less than a byte. The
  /// headings, under 3,000 bytes, are always written.
  public var limit: Int

  /// Writes at most so many bytes; a comment on GitHub holds 65 536 characters.
  public init(limit: Int = 65_535) { self.limit = limit }

  /// Appends the Markdown as UTF-8.
  public func write(_ comparison: AuditComparison, to out: inout [UInt8]) {
    let start = out.count
    writeHead(comparison, to: &out)
    let folds = ComparisonOutline(comparison).sections.map { Fold($0) }
    // Every fold gets what it needs to say how much it leaves out; the first has the first choice
    // of what is left.
    var room = limit - (out.count - start) - folds.reduce(0) { $0 + $1.least }
    for fold in folds {
      let size = out.count
      fold.write(room: max(room, 0), to: &out)
      room -= out.count - size - fold.least
    }
  }

  private func writeHead(_ comparison: AuditComparison, to out: inout [UInt8]) {
    out.line("# What changed between two audits")
    out.line("")
    let names = [comparison.old, comparison.new].map { MarkdownText.code(Self.shortened($0)) }
    out.line("From \(names[0]) to \(names[1]):")
    out.line("")
    let summary = ComparisonSummary(comparison)
    for (index, sentence) in summary.sentences.enumerated() {
      out.line("- " + (index == 0 ? "**\(MarkdownText.of(sentence))**" : MarkdownText.of(sentence)))
    }
    out.line("")
    if let caveat = summary.caveat {
      out.line(MarkdownText.of(caveat.capitalizedFirst + "."))
      out.line("")
    }
  }

  /// The end of a long path tells more than its beginning.
  private static func shortened(_ path: String) -> String {
    path.count > 80 ? "…" + path.suffix(79) : path
  }
}

/// A section that can be folded.
private struct Fold {
  private let section: ComparisonOutline.Section
  private let head: [UInt8]

  init(_ section: ComparisonOutline.Section) {
    self.section = section
    let isOpen = section.name == FindingChange.Kind.new.rawValue
    let opening = MarkdownFold.opening(
      section.title, count: section.items.count, isOpen: isOpen)
    head = Array(opening.utf8)
  }

  /// How many bytes it takes to say that all is left out.
  var least: Int { head.count + Self.tail(omitted: section.items.count).count }

  /// Writes as many items as there is room for, beyond the least.
  func write(room: Int, to out: inout [UInt8]) {
    out += head
    var room = room
    var written = 0
    for item in section.items {
      var bytes: [UInt8] = []
      ComparisonItemMarkdown.write(item, to: &bytes)
      guard bytes.count <= room else { break }
      room -= bytes.count
      out += bytes
      written += 1
    }
    out += Self.tail(omitted: section.items.count - written)
  }

  private static func tail(omitted: Int) -> [UInt8] {
    var tail: [UInt8] = []
    if omitted > 0 {
      tail.line("… and \(omitted) more that do not fit here.")
      tail.line("")
    }
    return tail + MarkdownFold.closing.utf8
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
