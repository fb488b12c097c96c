import BitextCore

extension PathPattern {
  /// The habits of site generators that keep translations in a folder tree of their own.
  ///
  /// Not among the usual ones, since each takes all that lies in a folder of some common name for
  /// the source's language; `init` looks for them.
  static let siteGenerators: [PathPattern] = [
    docusaurus("docs", "docs/current"), docusaurus("versioned_docs", "docs"),
    docusaurus("blog", "blog"), docusaurus("src/pages", "pages"),
    PathPattern("content/", ["translations/", .language, "/content/"]),
  ]

  private static func docusaurus(_ folder: String, _ plugin: String) -> PathPattern {
    PathPattern(
      "\(folder)/",
      ["i18n/", .language, .init(literal: "/docusaurus-plugin-content-\(plugin)/")])
  }

  /// The same paths below two folders.
  private init(_ source: String, _ target: [PathTemplate.Element]) {
    self.init(
      PathTemplate([.init(literal: source), .hole(.path)]), PathTemplate(target + [.hole(.path)]))
  }
}

extension PathTemplate.Element {
  fileprivate init(literal text: String) { self = .literal(Array(text.utf8)) }
}

extension PathPairing {
  /// Pairs paths by the usual patterns, and the rest by those of site generators as far as these
  /// tie anything.
  public func survey(_ paths: [String]) -> PathPairs {
    var found = pair(paths)
    let pairing = PathPairing(
      source: source, target: target, patterns: PathPattern.siteGenerators)
    let more = pairing.pair(found.rest)
    found.pairs = (found.pairs + more.pairs).sorted {
      PathName.areInOrder($0.source, $1.source)
    }
    found.rest = more.rest
    found.contested += more.contested
    return found
  }
}
