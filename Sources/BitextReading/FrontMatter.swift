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
  private var unread = 0

  /// After so many complaints of a file the rest are only counted.
  private static let mostNotes = 3

  /// What is shown above the blocks of the article: the title where no block repeats it, and what
  /// does more than repeat the title.
  func drafts(above blocks: [Draft], in readable: [UInt8]) -> [Draft] {
    let title = title.map { Draft(.title, pieces: $0) }
    let shown = isTitleRepeated(in: blocks, readable) ? nil : title
    let rest = drafts.filter { draft in
      title.map { draft.content(of: readable) != $0.content(of: readable) } ?? true
    }
    // In the order of the file, as all blocks are.
    return ((shown.map { [$0] } ?? []) + rest).sorted { $0.place < $1.place }
  }

  /// Whether the first top heading says the same as the title; `readable` is the file without what
  /// is no text in it.
  func isTitleRepeated(in blocks: [Draft], _ readable: [UInt8]) -> Bool {
    guard let title, let top = blocks.first(where: \.isTop) else { return false }
    return Draft(.title, pieces: title).content(of: readable) == top.content(of: readable)
  }

  init(_ file: [UInt8], from start: Int) {
    self.file = file
    end = start
    let open = Self.opening(of: file, from: start)
    let lines = Self.lines(of: file, from: open)
    guard let first = lines.first, first.lower == open else { return }
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
    if unread > Self.mostNotes {
      notes.append("\(unread - Self.mostNotes) more entries of front matter that are not YAML")
    }
  }

  /// Where the fence may stand: behind blank lines and a comment, as licence notes are.
  private static func opening(of file: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < file.count, file[offset] <= 0x20 { offset += 1 }
    if file[offset...].starts(with: "<!--".utf8),
      let close = file.offset(of: Array("-->".utf8), from: offset, to: file.count)
    {
      offset = close + 3
      while offset < file.count, file[offset] <= 0x20 { offset += 1 }
    }
    // Blanks in front of the fence itself make it a line of text.
    let isAtMargin = offset == start || offset < file.count && file[offset - 1] == 10
    return isAtMargin ? offset : start
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
      while last + 1 < lines.endIndex,
        file[lines[last + 1].lower] <= 0x20
          || isOpen(line, through: lines[last]) && !isEntry(lines[last + 1])
      {
        last += 1
      }
      if let colon = file[line.offsets].firstIndex(of: separator), file[line.lower] > 0x20 {
        let key = WordFolding.folded(file[file.trimmed(TextRange(line.lower, colon)).offsets])
        let value = file.trimmed(TextRange(colon + 1, max(colon + 1, lines[last].upper)))
        readEntry(String(decoding: key, as: UTF8.self), value)
      }
      index = last + 1
    }
  }

  /// Whether a quoted value is not closed yet, so that it goes on at the margin.
  private func isOpen(_ first: TextRange, through last: TextRange) -> Bool {
    let entry = file[first.lower..<last.upper]
    guard
      let colon = entry.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }),
      let quote = entry[(colon + 1)...].first(where: { $0 > 0x20 }), quote == 0x22 || quote == 0x27
    else { return false }
    // An even number of them closes what it opens; an apostrophe is doubled within its like.
    var count = 0
    var isEscaped = false
    for byte in entry[(colon + 1)...] {
      if byte == quote, !isEscaped { count += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && quote == 0x22 && !isEscaped
    }
    return !count.isMultiple(of: 2)
  }

  /// Whether a line begins an entry, "key: value".
  private func isEntry(_ line: TextRange) -> Bool {
    let key = file[line.offsets].prefix { $0 | 0x20 &- 0x61 < 26 || $0 == 0x2D || $0 == 0x5F }
    let rest = file[key.endIndex..<line.upper]
    return !key.isEmpty && (rest.starts(with: ": ".utf8) || rest.elementsEqual(":".utf8))
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
      let text = String(decoding: file[value.offsets].prefix(ofWholeScalars: 40), as: UTF8.self)
      unread += 1
      if unread <= Self.mostNotes {
        notes.append("front matter that is not YAML at byte \(value.lower): \(text)")
      }
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

extension Draft {
  /// Whether it heads the whole article.
  var isTop: Bool { role == .title || role == .heading && level == 1 }

  fileprivate var place: Int { pieces.first?.file.lower ?? 0 }

  /// Its letters and marks, without blanks and what is unseen.
  fileprivate func content(of readable: [UInt8]) -> [UInt8] {
    pieces.flatMap { piece in
      switch piece {
      case .copied(let range): Array(readable[range.offsets])
      case .decoded(let bytes, from: _): bytes
      }
    }.filter { $0 > 0x20 }
  }
}
