import BitextCore
public import BitextGate
public import BitextLexicon
public import BitextPairing
import BitextReading
import Glibc

/// Finds pairs among the paths that a user named: as given, by path, by content.
public struct PairSearch: Sendable {
  /// The languages of articles and of their translations.
  public var languages: LanguagePair
  /// Where translations lie.
  public var patterns: [PathPattern]
  /// What is known of their words, for pairing by content.
  public var lexicon: Lexicon
  /// What is left out, and where translations lie.
  public var configuration: Configuration
  /// Is told how far a long search is, and its end.
  public var listener: Listener
  /// Is told what the run is at.
  public var ledger = Ledger.none
  /// Whether a path under which there are no articles is fine.
  public var allowsNothing = false

  /// Without patterns of its own, those of the configuration.
  public init(
    languages: LanguagePair, patterns: [PathPattern] = [], lexicon: Lexicon,
    configuration: Configuration, listener: Listener = .none
  ) {
    self.languages = languages
    self.patterns = patterns.isEmpty ? configuration.patterns.value : patterns
    self.lexicon = lexicon
    self.configuration = configuration
    self.listener = listener
  }

  /// The pairs in folders and among files; two files are a pair.
  public func pairs(in paths: [String]) async -> FoundPairs {
    let paths = paths.map(PathName.of)
    if paths.count == 2, paths.allSatisfy({ !Self.isFolder($0) }) {
      return given(paths[0], paths[1])
    }
    var failures: [AuditResult.Failure] = []
    var notes: [String] = []
    var files: Set<String> = []
    var skipped: Set<String> = []
    for path in paths {
      let under = articleFiles(under: path)
      files.formUnion(under.files)
      skipped.formUnion(under.skipped)
      failures += under.failures.map { .init(path: $0.path, message: $0.message) }
      if under.files.isEmpty && under.failures.isEmpty {
        let message = "no articles; expected .txt, .md or .html files"
        if allowsNothing {
          notes.append("\(path): \(message)")
        } else {
          failures.append(.init(path: path, message: message))
        }
      }
    }
    let wanted = files.filter { !configuration.excludes($0) }
    if !files.isEmpty, wanted.isEmpty {
      notes.append("all \(files.count) articles are excluded by the configuration")
    }
    var found = await contentSearch(intake).pairs(marks.pair(wanted.sorted()))
    found.failures = failures + found.failures
    found.notes =
      notes
      + [PassedOver.files(skipped.filter { !configuration.excludes($0) }.sorted())]
      .compactMap(\.self) + [PassedOver.articles(found.others)].compactMap(\.self)
    return found
  }

  /// The pairs of a revision; contents are read only if one that no path pairs was touched.
  public func pairs(in changes: RepositoryChanges) async throws(GitFailure) -> FoundPairs {
    let touched = changes.articles.filter(changes.isConcerned)
    if !changes.hasLosses {
      let near = marks.pair(marks.relatives(of: touched, among: changes.articles))
      let paired = Set(near.pairs.flatMap { [$0.source, $0.target] })
      if touched.allSatisfy(paired.contains) {
        return FoundPairs(
          articles: ArticlePairs(byPath: near, byContent: [], sources: [], targets: []))
      }
    }
    let byPath = marks.pair(changes.articles)
    var intake = intake
    intake.files = try await changes.contents(of: byPath.rest + byPath.contested)
    return await contentSearch(intake).pairs(byPath)
  }

  /// What the paths tell.
  var marks: PathPairing {
    PathPairing(source: languages.source, target: languages.target, patterns: patterns)
  }

  private var intake: Intake {
    var intake = Intake(banners: configuration.excludedBlocks.map(\.value))
    intake.allowsEmpty = true
    return intake
  }

  private func contentSearch(_ intake: Intake) -> ContentSearch {
    ContentSearch(
      languages: languages, marks: marks, lexicon: lexicon, intake: intake, listener: listener,
      ledger: ledger)
  }

  /// Two files are a pair whatever they are called; the languages only tell which is the source.
  private func given(_ first: String, _ second: String) -> FoundPairs {
    var known = KnownArticles.none
    let isTurned =
      language(of: first, &known) == languages.target
      && language(of: second, &known) == languages.source
    let (source, target) = isTurned ? (second, first) : (first, second)
    return FoundPairs(
      articles: ArticlePairs(pairs: [.init(source: source, target: target, by: .given)]),
      known: known)
  }

  /// The language of a file, if it can be read; what is wrong with it is told when it is audited.
  private func language(of path: String, _ known: inout KnownArticles) -> Language? {
    if let language = marks.language(of: path) { return language }
    guard case .success(let document) = Result(catching: { try intake.document(path) }) else {
      return nil
    }
    known.keep(document)
    return Intake.language(of: document)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
