import BitextCore

/// How an article is written down.
public enum Format: String, Hashable, Sendable, CaseIterable {
  case plain = "text"
  case markdown, html

  /// The format that a path's extension names, or nil where it names none of an article's.
  init?(path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return nil
    }
    switch String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased() {
    case "txt", "text": self = .plain
    case "md", "markdown", "mdx": self = .markdown
    case "html", "htm", "xhtml": self = .html
    default: return nil
    }
  }

  /// The format of a file without a telling name: HTML where it plainly begins as HTML.
  init(content: ArraySlice<UInt8>) {
    let start = content.prefix(1024).drop { $0 <= 0x20 }
    let lower = start.map { $0.foldedASCII }
    let openings = ["<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<h1"]
    if openings.contains(where: { lower.starts(with: $0.utf8) }) {
      self = .html
    } else if lower.starts(with: "<?xml".utf8) || lower.starts(with: "<!--".utf8),
      lower.contains("<html".utf8)
    {
      self = .html
    } else {
      self = .plain
    }
  }
}
