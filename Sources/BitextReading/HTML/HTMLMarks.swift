import BitextCore
import BitextLanguages

/// What an element's attributes say about its role.
struct HTMLMarks: OptionSet, Hashable {
  let rawValue: UInt16

  static let hidden = HTMLMarks(rawValue: 1 << 0)
  /// Kept from screen readers: decoration, mostly.
  static let silent = HTMLMarks(rawValue: 1 << 1)
  static let chrome = HTMLMarks(rawValue: 1 << 2)
  static let articleBody = HTMLMarks(rawValue: 1 << 3)
  static let main = HTMLMarks(rawValue: 1 << 4)
  static let byline = HTMLMarks(rawValue: 1 << 5)
  static let dateline = HTMLMarks(rawValue: 1 << 6)
  static let caption = HTMLMarks(rawValue: 1 << 7)
  static let kicker = HTMLMarks(rawValue: 1 << 8)
  static let lead = HTMLMarks(rawValue: 1 << 9)
  static let tags = HTMLMarks(rawValue: 1 << 10)
  static let source = HTMLMarks(rawValue: 1 << 11)
  /// Of a box, which with an author in it introduces whoever wrote the article.
  static let box = HTMLMarks(rawValue: 1 << 12)
}

extension HTMLMarks {
  /// How many bytes of names are looked at: those that a program made up are long and say nothing.
  private static let longestNames = 500

  /// From a `class` or `id`: the words that its names are made of.
  init(names: String) {
    let bytes = Array(names.utf8.prefix(ofWholeScalars: Self.longestNames))
    var found: HTMLMarks = []
    for name in bytes.names {
      let parts = bytes.words(in: name).map(\.range).flatMap { bytes.humps(of: $0) }
      var marks = parts.reduce(into: HTMLMarks()) { $0.formUnion(Self.marks[$1.hash] ?? []) }
      if parts.contains(where: { Self.seen.contains($0.hash) }) { marks.remove(.hidden) }
      found.formUnion(marks)
    }
    self = found.isSuperset(of: [.byline, .box]) ? .chrome : found
  }

  /// From an ARIA landmark.
  init(role: String) {
    switch role.lowercased() {
    case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
      "menu", "menubar", "toolbar":
      self = .chrome
    case "main", "article": self = .main
    default: self = []
    }
  }

  /// From a property of schema.org.
  init(property: String) {
    switch property {
    case "articleBody": self = .articleBody
    case "author": self = .byline
    case "datePublished", "dateModified": self = .dateline
    case "caption": self = .caption
    case "keywords": self = .tags
    default: self = []
    }
  }

  /// What the words of all packs say; a page's names are of its makers' language or English.
  private static let marks: [UInt64: HTMLMarks] = {
    var marks: [UInt64: HTMLMarks] = [:]
    for pack in Pack.everywhere(.pageClasses) {
      for (key, mark) in keys {
        for word in pack.words(key) { marks[WordHash.hash(word)] = mark }
      }
    }
    return marks
  }()

  /// What makes a name hide something else, or on some screens only: `overflow-hidden`,
  /// `md:hidden`.
  private static let seen = Set(
    Pack.everywhere(.pageClasses).flatMap { $0.words("seen") }.map { WordHash.hash($0) })

  /// The marks by their keys in the packs.
  private static let keys: [(key: StaticString, mark: HTMLMarks)] = [
    ("chrome", .chrome), ("hidden", .hidden), ("byline", .byline), ("dateline", .dateline),
    ("caption", .caption), ("kicker", .kicker), ("lead", .lead), ("tags", .tags), ("box", .box),
    ("source", .source),
  ]
}

extension [UInt8] {
  /// The names in a `class`, which blanks part.
  fileprivate var names: [TextRange] {
    var names: [TextRange] = []
    var start = 0
    while start < count {
      let end = self[start...].firstIndex { $0 <= 0x20 } ?? count
      if end > start { names.append(TextRange(start, end)) }
      start = end + 1
    }
    return names
  }
}
