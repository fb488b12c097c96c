import BitextCore
import Yams

/// What stands about an article before its Markdown: YAML between `---` or TOML between `+++`.
struct FrontMatter {
  /// Where the Markdown begins.
  private(set) var end: Int
  private(set) var title: [Piece]?
  /// Subtitle, description, author and date.
  private(set) var drafts: [Draft] = []
  private(set) var language: Language?
  private(set) var isUntranslated = false
  private(set) var notes: [String] = []

  private let file: [UInt8]

  init(_ file: [UInt8], from start: Int) {
    self.file = file
    end = start
    let lines = Self.lines(of: file, from: start)
    guard let first = lines.first, first.lower == start else { return }
    let fence = Array(file[first.offsets])
    guard fence == Array("---".utf8) || fence == Array("+++".utf8),
      let close = lines.dropFirst().firstIndex(where: { line in
        Array(file[line.offsets]) == fence
          || (fence[0] == 0x2D && file[line.offsets].elementsEqual("...".utf8))
      })
    else { return }
    end = min(lines[close].upper, file.count)
    let separator = fence[0] == 0x2D ? UInt8(ascii: ":") : UInt8(ascii: "=")
    readEntries(lines[1..<close], separator)
  }

  /// The lines of the first 64 KiB, which no front matter fills, without blanks at their ends.
  private static func lines(of file: [UInt8], from start: Int) -> [TextRange] {
    guard file[start...].starts(with: "---".utf8) || file[start...].starts(with: "+++".utf8) else {
      return []
    }
    return file.lines(in: TextRange(start, min(file.count, start + 65536))).map {
      TextRange($0.range.lower - $0.indent, $0.range.upper)
    }
  }

  /// Reads the entries that stand at the margin; deeper ones belong to the entry above.
  private mutating func readEntries(_ lines: ArraySlice<TextRange>, _ separator: UInt8) {
    var index = lines.startIndex
    while index < lines.endIndex {
      let line = lines[index]
      var last = index
      while last + 1 < lines.endIndex, file[lines[last + 1].lower] <= 0x20 { last += 1 }
      if let colon = file[line.offsets].firstIndex(of: separator), file[line.lower] > 0x20 {
        let key = WordFolding.folded(file[file.trimmed(TextRange(line.lower, colon)).offsets])
        let value = file.trimmed(TextRange(colon + 1, max(colon + 1, lines[last].upper)))
        readEntry(String(decoding: key, as: UTF8.self), value)
      }
      index = last + 1
    }
  }

  private mutating func readEntry(_ key: String, _ value: TextRange) {
    guard let field = Field(key), !value.isEmpty, let scalar = scalar(value) else { return }
    let pieces = [piece(scalar, in: value)]
    switch field {
    case .title: title = title ?? pieces
    case .subtitle, .description: drafts.append(Draft(.lead, pieces: pieces))
    case .author: drafts.append(Draft(.byline, pieces: pieces))
    case .date: drafts.append(Draft(.dateline, pieces: pieces))
    case .language: language = language ?? Language(tag: scalar)
    case .untranslated: isUntranslated = ["true", "yes", "on", "1"].contains(scalar.lowercased())
    }
  }

  private enum Field {
    case title, subtitle, description, author, date, language, untranslated

    /// A key with or without the word "page" that some generators put before it.
    init?(_ key: String) {
      let name = key.hasPrefix("page-") || key.hasPrefix("page_") ? key.dropFirst(5) : key[...]
      switch name {
      case "title", "headline": self = .title
      case "subtitle": self = .subtitle
      case "description", "summary", "excerpt", "lead", "teaser": self = .description
      case "author": self = .author
      case "date": self = .date
      case "lang", "language", "locale": self = .language
      case "untranslated": self = .untranslated
      default: return nil
      }
    }
  }

  /// The value of an entry that is one string.
  ///
  /// Only such a value is given to Yams: it parses by recursion, and a list may nest too deep.
  private mutating func scalar(_ value: TextRange) -> String? {
    let nested: [UInt8] = Array("[{&*!?-%@`".utf8)
    if nested.contains(file[value.lower]) { return nil }
    do {
      let source = "value: " + String(decoding: file[value.offsets], as: UTF8.self)
      return try compose(yaml: source)?.mapping?["value"]?.scalar?.string
    } catch {
      let text = String(decoding: file[value.offsets].prefix(40), as: UTF8.self)
      notes.append("front matter that is not YAML at byte \(value.lower): \(text)")
      return nil
    }
  }

  /// Ties a value to its place, letter by letter where it stands there unchanged.
  private func piece(_ scalar: String, in value: TextRange) -> Piece {
    let bytes = Array(scalar.utf8)
    if let start = file.offset(of: bytes, from: value.lower, to: value.upper) {
      return .copied(TextRange(start, start + bytes.count))
    }
    return .decoded(bytes, from: value)
  }
}
