import BitextAlignment
import BitextAnalysis
import BitextCore
import BitextLexicon
import BitextPairing
import BitextReading
import Glibc

/// What belongs together among the paths that a user named.
struct Pairs: Sendable {
  struct Pair: Sendable {
    enum Basis: String, Sendable {
      case given, path, content
    }

    var source: String
    var target: String
    var score: Double
    var basis: Basis
  }

  struct Alone: Sendable {
    var path: String
    var language: Language?
  }

  /// In the order of the source paths.
  var pairs: [Pair] = []
  var unpaired: [Alone] = []
  var failures: [AuditResult.Failure] = []
}

/// Finds pairs: as given, by path, by content.
struct PairSearch: Sendable {
  var languages: (source: Language, target: Language)
  var patterns: [PathPattern]
  var lexicon: Lexicon

  func pairs(in paths: [String]) async -> Pairs {
    if paths.count == 2, paths.allSatisfy({ !Self.isFolder($0) }) { return given(paths[0], paths[1]) }
    var found = Pairs()
    var files: [String] = []
    for path in paths {
      let under = articleFiles(under: path)
      files += under.files
      found.failures += under.failures.map { .init(path: $0.path, message: $0.message) }
      if under.files.isEmpty && under.failures.isEmpty {
        found.failures.append(
          .init(path: path, message: "no articles; expected .txt, .md or .html files"))
      }
    }
    let pathPairing = PathPairing(
      source: languages.source, target: languages.target, patterns: patterns)
    let byPath = pathPairing.pair(Array(Set(files)).sorted())
    found.pairs = byPath.pairs.map {
      .init(source: $0.source, target: $0.target, score: 1, basis: .path)
    }
    await pairByContent((byPath.rest + byPath.contested).sorted(), pathPairing, &found)
    found.pairs.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    found.unpaired.sort { $0.path < $1.path }
    return found
  }

  /// Two files are a pair whatever they are called; the languages only tell which is the source.
  private func given(_ first: String, _ second: String) -> Pairs {
    let isTurned = language(of: first) == languages.target && language(of: second) == languages.source
    let (source, target) = isTurned ? (second, first) : (first, second)
    return Pairs(pairs: [.init(source: source, target: target, score: 1, basis: .given)])
  }

  private func language(of path: String) -> Language? {
    let marks = PathPairing(source: languages.source, target: languages.target, patterns: patterns)
    if let language = marks.language(of: path) { return language }
    guard case .success(let document) = Result(catching: { try Intake().document(path) }) else {
      return nil
    }
    return document.declaredLanguage ?? Intake.language(of: document)
  }

  private func pairByContent(
    _ paths: [String], _ marks: PathPairing, _ found: inout Pairs
  ) async {
    let sides = await mapInParallel(paths) { path in
      Intake().side(path, language: marks.language(of: path))
    }
    found.failures += sides.compactMap { $0.error?.inResult }
    let read = sides.compactMap(\.value)
    let sources = read.filter { $0.language == languages.source }
    let targets = read.filter { $0.language == languages.target }
    let content = ContentPairing(lexicon: lexicon).pair(sources: sources, targets: targets)
    var paired: Set<String> = []
    for pair in content {
      let (source, target) = (sources[pair.source].document.path, targets[pair.target].document.path)
      paired.formUnion([source, target])
      found.pairs.append(.init(source: source, target: target, score: pair.score, basis: .content))
    }
    found.unpaired = read.filter { !paired.contains($0.document.path) }.map {
      .init(path: $0.document.path, language: $0.language == .undetermined ? nil : $0.language)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
