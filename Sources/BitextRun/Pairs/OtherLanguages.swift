import BitextCore
import BitextPairing
import BitextUnicode

/// Finds versions of articles in languages that nobody asked about, by their paths.
///
/// Where `en/tour.md` is, `tr/tour.md` is its Turkish version, whatever stands in it so far.
struct OtherLanguages {
  var languages: LanguagePair
  var patterns: [PathPattern]

  /// The files among `rest` that are such versions; `sources` are the articles that they may be
  /// versions of.
  func versions(among rest: [String], of sources: [String]) -> [ArticlePairs.Unpaired] {
    var byLanguage: [Language: [String]] = [:]
    for path in rest {
      for language in marks(in: path) { byLanguage[language, default: []].append(path) }
    }
    var found: [String: Language] = [:]
    for (language, files) in byLanguage.sorted(by: { $0.key < $1.key }) {
      let pairing = PathPairing(source: languages.source, target: language, patterns: patterns)
      let group = Set(files)
      for pair in pairing.pair(files + sources).pairs where group.contains(pair.target) {
        found[pair.target] = found[pair.target] ?? language
      }
    }
    return rest.compactMap { path in
      found[path].map { ArticlePairs.Unpaired(path: path, language: $0) }
    }
  }

  /// The languages whose codes are parts of a path.
  private func marks(in path: String) -> Set<Language> {
    let parts = path.lowercased().split { "/._-".contains($0) }
    return Set(
      parts.filter { (2...3).contains($0.utf8.count) }.map { Language(String($0)) }
    ).filter {
      $0 != languages.source && $0 != languages.target && $0.isKnown
    }
  }
}
