extension PathPattern {
  /// The habits of site generators that keep translations in a folder tree of their own.
  ///
  /// Not among the usual ones, since each takes all that lies in a folder of some common name for
  /// the source's language; `init` looks for them.
  static let siteGenerators: [PathPattern] = {
    func pattern(_ source: String, _ target: [PathTemplate.Element]) -> PathPattern {
      let folder: PathTemplate.Element = .literal(Array("\(source)/".utf8))
      return PathPattern(
        PathTemplate([folder, .hole(.path)]), PathTemplate(target + [.hole(.path)]))
    }
    func docusaurus(_ source: String, _ plugin: String) -> PathPattern {
      pattern(source, ["i18n/", .language, "/docusaurus-plugin-content-\(plugin)/"])
    }
    return [
      docusaurus("docs", "docs/current"),
      docusaurus("versioned_docs", "docs"),
      docusaurus("blog", "blog"),
      docusaurus("src/pages", "pages"),
      pattern("content", ["translations/", .language, "/content/"]),
    ]
  }()
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
      $0.source.utf8.lexicographicallyPrecedes($1.source.utf8)
    }
    found.rest = more.rest
    found.contested += more.contested
    return found
  }
}
