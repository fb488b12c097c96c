public import BitextCore
public import BitextPairing

/// A first configuration for a project, from how its articles lie.
public struct ConfigurationDraft: Sendable {
  private let source: Language
  private let target: Language
  private let pairs: Int
  private let alone: Int
  /// The patterns that tied pairs and how many, the busiest first.
  private let patterns: [(pattern: PathPattern, pairs: Int)]

  /// `pairs` is what the paths of all articles tell with the usual patterns.
  public init(source: Language, target: Language, pairs: PathPairs) {
    self.source = source
    self.target = target
    self.pairs = pairs.pairs.count
    alone = pairs.rest.count + pairs.contested.count
    patterns = Dictionary(grouping: pairs.pairs, by: \.pattern)
      .map { (pattern: $0.key, pairs: $0.value.count) }
      .sorted { ($1.pairs, "\($0.pattern)") < ($0.pairs, "\($1.pattern)") }
  }

  /// What was found, for people.
  public var summary: String {
    "\(Self.counted(pairs, "pair")) by path, \(alone) of the articles without"
  }

  /// The commented file.
  public var text: String {
    """
    # How abgleich judges the translations in this folder and below.
    # `abgleich config` prints what is in force and where each value comes from.

    source: \(source)
    target: \(target)

    # Where the two versions of an article lie, from any folder: {lang} is a language mark, {path}
    # the rest that both share. What no pattern ties is paired by content.
    \(patternLines)
    # The least severity that fails a run: error, warning, note or never.
    fail-on: error

    # Findings that are known and do not count; `--write-baseline` writes the file.
    # baseline: .abgleich-baseline

    # Your own terms: .tsv, .csv, .tbx or .tmx.
    # glossary: terms.csv

    # Files to leave out, as in .gitignore.
    # exclude:
    #   - drafts/

    # Blocks that belong to the page and not to the article; * stands for any words.
    # exclude-blocks:
    #   - "Subscribe to our newsletter*"

    # The worst that a finding may be (error, warning, note, off), and how sure it must be (0 to 1).
    # `abgleich rules` tells what each rule is for.
    # rules:
    #   number-format: note
    #   number-mismatch: {severity: warning, confidence: 0.9}

    # Other settings for some files; the last that fits has the last word.
    # paths:
    #   - path: legal/
    #     rules:
    #       unpaired-article: error

    """
  }

  private var patternLines: String {
    guard !patterns.isEmpty else {
      return "# (None ties anything here yet.)\n# pairs:\n#   - articles/{lang}/{path}\n"
    }
    let lines = patterns.map {
      "  - \(YAMLText.quoted("\($0.pattern)"))  # \(Self.counted($0.pairs, "pair"))"
    }
    return "pairs:\n" + lines.joined(separator: "\n") + "\n"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
