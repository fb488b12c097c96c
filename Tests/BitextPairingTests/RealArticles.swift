import BitextCore
import BitextTestSupport
import Foundation

/// The development data beside the package.
extension Articles {
  private static let data = shared.appending(path: "data")
  private static let languages = [Language.english, .german]

  private static func names(in folder: URL, endingWith suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted()
  }

  /// Read once; analysing takes the most of the time.
  static let news = Result { try readNews() }
  /// The same articles with passages missing, added, moved, duplicated and untranslated.
  static let damagedNews = Result { try readDamagedNews() }
  static let others = Result { try readOthers() }

  private static func readNews() throws -> Articles {
    var articles = Articles()
    let folder = data.appending(path: "news")
    for name in Sample.oneIn(5, of: try names(in: folder, endingWith: ".en.txt")) {
      for language in languages {
        let text = try String(
          contentsOf: folder.appending(path: "\(name).\(language).txt"), encoding: .utf8)
        try articles.add(lines: text, language, as: name)
      }
    }
    return articles
  }

  private static func readDamagedNews() throws -> Articles {
    struct Gold: Decodable {
      struct Pair: Decodable {
        var pair: String
        var doc: String
      }
      var pairs: [Pair]
    }
    let folder = data.appending(path: "audit")
    let gold = try JSONDecoder().decode(
      Gold.self, from: try Data(contentsOf: folder.appending(path: "gold.json")))
    var articles = Articles()
    var seen: Set<String> = []
    let pairs = gold.pairs.reversed().filter { seen.insert($0.doc).inserted }
    for pair in Sample.oneIn(5, of: pairs) {
      for language in languages {
        try articles.add(
          folder.appending(path: "pairs/\(pair.pair).\(language).txt"), language, as: pair.doc)
      }
    }
    return articles
  }

  /// One article in both languages, and three in English on the same subject.
  static func oneSubject() throws -> Articles {
    let folder = shared.appending(path: "seeds")
    var articles = Articles()
    for name in try names(in: folder, endingWith: ".txt") {
      let number = String(name.prefix(3))
      let isGerman = number == "001"
      try articles.add(
        folder.appending(path: name + ".txt"), isGerman ? .german : .english,
        as: isGerman ? "000" : number)
    }
    return articles
  }

  private static func readOthers() throws -> Articles {
    var articles = try oneSubject()
    for part in ["blog", "manual"] {
      let folder = data.appending(path: part)
      for name in try names(in: folder, endingWith: ".en.md") {
        for language in languages {
          try articles.add(
            folder.appending(path: "\(name).\(language).md"), language, as: "\(part) \(name)")
        }
      }
    }
    return articles
  }
}
