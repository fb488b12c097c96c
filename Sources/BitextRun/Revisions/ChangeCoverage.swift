import BitextCore
import BitextGate
import BitextPairing
import BitextReading

/// What of a change was looked at, so that nothing passes because nobody read it.
struct ChangeCoverage {
  private let changes: RepositoryChanges
  private let configuration: Configuration
  /// The articles that changed, and those of them that the configuration leaves out.
  private let articles: [String]
  private let excluded: [String]
  /// Files that changed beside the articles and that may be some, in formats that are not read.
  private let unread: [String]
  /// The files that changed and say how is judged.
  private let settings: [String]

  init(_ changes: RepositoryChanges, _ configuration: Configuration, paths: PathPairing) {
    self.changes = changes
    self.configuration = configuration
    let changed = changes.changedFiles
    let isExcluded = { (path: String) in configuration.excludes("\(changes.root)/\(path)") }
    let named = changed.filter(isArticleName)
    articles = named.filter { !isExcluded($0) }
    excluded = named.filter(isExcluded)
    let strange = changed.filter { path in
      FileKind(path: path) == .unread && !isExcluded(path)
        && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    unread = strange.isEmpty ? [] : Self.besideArticles(strange, changes, paths)
    let files = Set(
      ([configuration.path, configuration.waiverPath, configuration.baseline?.value])
        .compactMap(\.self).map { changes.name($0) })
    settings = changes.allChangedFiles.filter(files.contains)
  }

  /// Those that claim a language as articles do, or lie in a folder with half of a pair.
  private static func besideArticles(
    _ files: [String], _ changes: RepositoryChanges, _ paths: PathPairing
  ) -> [String] {
    let pairs = paths.pair(changes.articles).pairs
    let folders = Set(pairs.flatMap { [folder(of: $0.source), folder(of: $0.target)] })
    return files.filter { paths.language(of: $0) != nil || folders.contains(folder(of: $0)) }
  }

  private static func folder(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }

  /// Why nothing can be said where nothing was judged.
  var failures: [AuditResult.Failure] {
    if changes.isAll { return [] }
    if articles.isEmpty, !excluded.isEmpty,
      let path = configuration.path.map({ changes.name($0) }), settings.contains(path)
    {
      return [
        .init(
          path: path,
          message: "part of what changed, and excludes all of it: \(Self.counted(excluded))")
      ]
    }
    return unread.map {
      .init(
        path: $0,
        message: "changed among the articles and not read; expected .txt, .md or .html files")
    }
  }

  /// What a person should know of what was and was not judged.
  func notes(isJudged: Bool, others: [ArticlePairs.Unpaired]) -> [String] {
    var notes = settings.map { "\($0): part of what changed, and says how that is judged" }
    if let others = PassedOver.articles(others.filter { changes.isConcerned($0.path) }) {
      notes.append(others)
    }
    if changes.isAll { return notes }
    if isJudged {
      notes += [PassedOver.files(unread)].compactMap(\.self)
    } else if !articles.isEmpty, unread.isEmpty {
      notes.append("no pair was touched: what changed has no version in the other language")
    } else if !excluded.isEmpty {
      notes.append("nothing was judged: the configuration excludes \(Self.counted(excluded))")
    } else if unread.isEmpty {
      notes.append("no article was touched, so there was nothing to judge")
    }
    return notes
  }

  private static func counted(_ paths: [String]) -> String {
    paths.count == 1 ? paths[0] : "\(paths.count) articles"
  }
}
