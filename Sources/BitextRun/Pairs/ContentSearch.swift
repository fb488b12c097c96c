import BitextCore
import BitextLexicon
import BitextPairing

/// Finds pairs among the articles that their paths do not pair, by what stands in them.
struct ContentSearch: Sendable {
  var languages: LanguagePair
  var marks: PathPairing
  var lexicon: Lexicon
  var intake: Intake
  var listener: Listener
  var ledger: Ledger

  /// Adds to what the paths tell, and keeps what was read of the pairs that it finds.
  func pairs(_ byPath: PathPairs) async -> FoundPairs {
    defer { listener.end() }
    var byPath = byPath
    var others = otherLanguages(than: byPath)
    if !others.isEmpty {
      let known = Set(others.map(\.path))
      byPath.rest.removeAll { known.contains($0) }
    }
    let candidates = (byPath.rest + byPath.contested).sorted()
    let faulty = candidates.compactMap { ledger.failure(Ledger.key($0), path: $0) }
    let unread = Set(faulty.map(\.path))
    let sides = await read(candidates.filter { !unread.contains($0) })
    listener.begin(.comparing)
    let read = sides.compactMap(\.value)
    let sources = read.filter { $0.language == languages.source }
    let targets = read.filter { $0.language == languages.target }
    let foreign = read.filter { ![languages.source, languages.target].contains($0.language) }
    others += foreign.filter { $0.language != .undetermined }.map {
      .init(path: $0.document.path, language: $0.language)
    }
    let byContent = ContentPairing(lexicon: lexicon).pair(sources: sources, targets: targets)
    var known = KnownArticles.none
    for pair in byContent {
      known.keep(sources[pair.source])
      known.keep(targets[pair.target])
    }
    let articles = ArticlePairs(
      byPath: byPath, byContent: byContent, sources: sources, targets: targets,
      others: foreign.filter { $0.language == .undetermined }.map {
        .init(path: $0.document.path, language: nil)
      })
    return FoundPairs(
      articles: articles, others: others.sorted { $0.path < $1.path },
      failures: faulty + sides.compactMap { $0.error?.inResult }, known: known)
  }

  /// Versions of the articles at hand in languages that are none of the two.
  private func otherLanguages(than byPath: PathPairs) -> [ArticlePairs.Unpaired] {
    let sources = byPath.pairs.map(\.source) + byPath.rest
    return OtherLanguages(languages: languages, patterns: marks.patterns)
      .versions(among: byPath.rest, of: sources)
  }

  private func read(_ paths: [String]) async -> [Result<Side, IntakeFailure>] {
    listener.begin(.reading, of: paths.count)
    for path in paths where ledger.isSuspect(Ledger.key(path)) {
      ledger.watch(Ledger.key(path)) { _ = intake.side(path, language: marks.language(of: path)) }
    }
    return await mapInParallel(
      paths, with: { [languages] in SideTools(languages) },
      { [intake, marks, listener, ledger] path, tools in
        defer { listener.advance() }
        return ledger.watch(Ledger.key(path)) {
          intake.side(path, language: marks.language(of: path), with: &tools)
        }
      })
  }
}
