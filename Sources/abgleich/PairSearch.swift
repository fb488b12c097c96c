import BitextAnalysis
import BitextCore
import BitextGate
import BitextLexicon
import BitextPairing
import BitextReading
import Glibc

/// Finds pairs among the paths that a user named: as given, by path, by content.
struct PairSearch: Sendable {
  struct Found: Sendable {
    var articles: ArticlePairs
    var failures: [AuditResult.Failure] = []
  }

  var languages: (source: Language, target: Language)
  var patterns: [PathPattern]
  var lexicon: Lexicon
  var configuration: Configuration
  /// Shows how far a long run is; the search leaves its line empty.
  var bar: ProgressBar?

  private var intake: Intake { Intake(banners: configuration.excludedBlocks.map(\.value)) }

  func pairs(in paths: [String]) async -> Found {
    if paths.count == 2, paths.allSatisfy({ !Self.isFolder($0) }) {
      return Found(articles: given(paths[0], paths[1]))
    }
    var failures: [AuditResult.Failure] = []
    var files: Set<String> = []
    for path in paths {
      let under = articleFiles(under: path)
      files.formUnion(under.files.filter { !configuration.excludes($0) })
      failures += under.failures.map { .init(path: $0.path, message: $0.message) }
      if under.files.isEmpty && under.failures.isEmpty {
        failures.append(
          .init(path: path, message: "no articles; expected .txt, .md or .html files"))
      }
    }
    let byPath = marks.pair(files.sorted())
    var found = await pairsByContent(byPath, intake)
    found.failures = failures + found.failures
    return found
  }

  /// The pairs of a revision; contents are read only if one that no path pairs was touched.
  func pairs(in changes: RepositoryChanges) async throws(GitFailure) -> Found {
    let touched = changes.articles.filter(changes.isConcerned)
    if !changes.hasLosses {
      let near = marks.pair(marks.relatives(of: touched, among: changes.articles))
      let paired = Set(near.pairs.flatMap { [$0.source, $0.target] })
      if touched.allSatisfy(paired.contains) {
        return Found(
          articles: ArticlePairs(byPath: near, byContent: [], sources: [], targets: []))
      }
    }
    let byPath = marks.pair(changes.articles)
    var intake = intake
    intake.files = try await changes.contents(of: byPath.rest + byPath.contested)
    return await pairsByContent(byPath, intake)
  }

  var marks: PathPairing {
    PathPairing(source: languages.source, target: languages.target, patterns: patterns)
  }

  /// Two files are a pair whatever they are called; the languages only tell which is the source.
  private func given(_ first: String, _ second: String) -> ArticlePairs {
    let isTurned =
      language(of: first) == languages.target && language(of: second) == languages.source
    let (source, target) = isTurned ? (second, first) : (first, second)
    return ArticlePairs(pairs: [.init(source: source, target: target, by: .given)])
  }

  /// The language of a file, if it can be read; what is wrong with it is told when it is audited.
  private func language(of path: String) -> Language? {
    if let language = marks.language(of: path) { return language }
    guard case .success(let document) = Result(catching: { try intake.document(path) }) else {
      return nil
    }
    return document.declaredLanguage ?? Intake.language(of: document)
  }

  private func pairsByContent(_ byPath: PathPairs, _ intake: Intake) async -> Found {
    let marks = marks
    let paths = (byPath.rest + byPath.contested).sorted()
    defer { bar?.erase() }
    bar?.begin("reading", of: paths.count)
    let sides = await mapInParallel(paths) { [bar] path in
      defer { bar?.advance() }
      return intake.side(path, language: marks.language(of: path))
    }
    bar?.begin("comparing articles")
    let read = sides.compactMap(\.value)
    let sources = read.filter { $0.language == languages.source }
    let targets = read.filter { $0.language == languages.target }
    let others = read.filter { ![languages.source, languages.target].contains($0.language) }
    let articles = ArticlePairs(
      byPath: byPath,
      byContent: ContentPairing(lexicon: lexicon).pair(sources: sources, targets: targets),
      sources: sources, targets: targets,
      others: others.map { side in
        let language = side.language == .undetermined ? nil : side.language
        return .init(path: side.document.path, language: language)
      })
    return Found(articles: articles, failures: sides.compactMap { $0.error?.inResult })
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
