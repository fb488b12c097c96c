import BitextAnalysis
import BitextCore
import BitextLexicon
import BitextReading
import BitextTestSupport
import Foundation

/// Articles to pair, and what is known of which belong together.
struct Articles {
  struct Article {
    var side: Side
    /// The same for the two versions of an article.
    var name: String
  }

  var sources: [Article] = []
  var targets: [Article] = []

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let shared = root.deletingLastPathComponent().appending(path: "shared")
  static let hasShared = FileManager.default.fileExists(
    atPath: shared.appending(path: "data/news").path)

  static func lexicon(withDictionary: Bool) async -> Lexicon {
    withDictionary ? await InstalledDictionary.lexicon.value : noDictionary
  }

  static let noDictionary = Lexicon.open(
    source: .english, target: .german, cache: .none, dictionaries: [])

  mutating func add(_ url: URL, _ language: Language, as name: String) throws {
    let document = try Reader().read(path: url.path)
    add(try Analyser(language).analyse(document), as: name)
  }

  /// Adds a text that has its paragraphs on lines.
  mutating func add(
    lines text: String, _ language: Language, as name: String, path: String = "a.txt"
  ) throws {
    var blocks: [Block] = []
    var start = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      if !line.isEmpty { blocks.append(Block(.paragraph, TextRange(start, start + line.count))) }
      start += line.count + 1
    }
    let bytes = Array(text.utf8)
    let document = Document(
      path: path, file: bytes, text: bytes, map: OffsetMap(copying: TextRange(0, bytes.count)),
      blocks: blocks)
    add(try Analyser(language).analyse(document), as: name)
  }

  private mutating func add(_ side: Side, as name: String) {
    let article = Article(side: side, name: name)
    if side.language == .german { targets.append(article) } else { sources.append(article) }
  }

  static func + (first: Articles, second: Articles) -> Articles {
    Articles(
      sources: first.sources + second.sources, targets: first.targets + second.targets)
  }
}

extension Articles {
  private struct Gold: Decodable {
    struct Pair: Decodable {
      var source: String
      var target: String
    }
    var pairs: [Pair]
  }

  /// The project's sample corpus, with its articles that stand alone.
  static func samples() throws -> Articles {
    let folder = root.appending(path: "seeds")
    let gold = try JSONDecoder().decode(
      Gold.self, from: try Data(contentsOf: folder.appending(path: "gold.json")))
    var articles = Articles()
    for pair in gold.pairs {
      try articles.add(folder.appending(path: pair.source), .english, as: pair.source)
      try articles.add(folder.appending(path: pair.target), .german, as: pair.source)
    }
    for alone in ["copied/a2.txt", "copied/a5.txt", "copied/a7.txt"] {
      try articles.add(folder.appending(path: alone), .english, as: alone)
    }
    return articles
  }
}
