public import BitextCore

/// The findings that a project knows and lives with for now.
///
/// A finding is known by the article that it is about, its rule and its fingerprint, which is made
/// of the passage's words: edits elsewhere in the file change nothing, nor does the order. Two
/// findings that are alike need two entries.
public struct Baseline: Hashable, Sendable {
  /// A finding as a baseline knows it.
  public struct Entry: Hashable, Sendable, Comparable {
    /// The path of the translation, or of the article that stands alone, from the project's root.
    public var article: String
    /// The rule's name.
    public var rule: String
    /// 16 hexadecimal digits.
    public var fingerprint: String

    /// An entry by all that makes it one.
    public init(article: String, rule: String, fingerprint: String) {
      self.article = article
      self.rule = rule
      self.fingerprint = fingerprint
    }

    func renamed(_ name: String) -> Entry {
      Entry(
        article: name, rule: rule,
        fingerprint: AuditResult.Unpaired.fingerprint(fingerprint, of: article, renamed: name))
    }

    /// By the bytes of its line in the file.
    public static func < (a: Entry, b: Entry) -> Bool {
      // By bytes, as nothing else is the same on every machine.
      PathName.areInOrder(a.line, b.line)
    }
  }

  /// How often each is known.
  public private(set) var counts: [Entry: Int] = [:]

  /// An entry that comes twice stands for two findings that are alike.
  public init(_ entries: some Sequence<Entry> = []) {
    for entry in entries { counts[entry, default: 0] += 1 }
  }

  /// What was found and neither waived nor left out; `name` is how the project calls a path.
  public init(_ result: AuditResult, name: (String) -> String) {
    self.init(result.entries(name).filter { $0.state != .waived }.map(\.entry))
  }

  /// The entries of other articles, to be kept beside what was found now.
  public func entries(where isKept: (String) -> Bool) -> [Entry] {
    counts.filter { isKept($0.key.article) }.flatMap {
      Array(repeating: $0.key, count: $0.value)
    }
  }

  /// The same with the articles that were renamed under their new names, which are given by the
  /// old ones.
  public func following(_ newNames: [String: String]) -> Baseline {
    Baseline(
      entries { _ in true }.map { entry in
        newNames[entry.article].map { entry.renamed($0) } ?? entry
      })
  }

  /// Marks what is known; of findings that are alike, the first ones.
  public func mark(_ result: inout AuditResult, name: (String) -> String) {
    var free = counts
    result.judge(name) { entry, state in
      guard state == .new, let count = free[entry], count > 0 else { return Judgement(state) }
      free[entry] = count - 1
      return Judgement(.known)
    }
  }
}
