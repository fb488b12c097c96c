import BitextAnalysis
import BitextAudit
import BitextCore
import BitextUnicode

/// Whether the two texts of a pair are in the languages that they are taken for.
///
/// Where a person said so, in an option or a configuration, the pair cannot be judged; where only
/// a path did, that the text is in another language is what there is to say.
struct LanguageCheck {
  /// What cannot be judged, by file.
  private(set) var failures: [AuditResult.Failure] = []
  private var message: String?

  init(_ source: Side, _ target: Side, _ languages: LanguagePair) {
    // On purpose, as the file itself says.
    if target.document.isDeclaredUntranslated { return }
    let others = (source.foreignLanguage, target.foreignLanguage)
    if others.0 == target.language, others.1 == nil, !target.segments.isEmpty {
      failures = [
        source.failure("both files are in \(target.language.name)", source.language)
      ]
      return
    }
    for (side, other, isSaid) in [
      (source, others.0, languages.isSourceSaid), (target, others.1, languages.isTargetSaid),
    ] {
      guard let other else { continue }
      if isSaid {
        failures.append(side.failure("the text is in \(other.name)", side.language))
      }
    }
    if let other = others.1 {
      message =
        other == source.language
        ? "the article is still in \(other.name)" : Self.message("target", other, target)
    } else if let other = others.0 {
      message = Self.message("source", other, source)
    }
  }

  /// What is to be said of the pair instead of all else.
  func finding(in bitext: Bitext) -> Finding? {
    message.map {
      Finding(
        rule: Rule.untranslatedPassage.name, severity: .error, confidence: 0.99, message: $0,
        unit: .article, source: bitext.source.whole, target: bitext.target.whole)
    }
  }

  private static func message(_ name: String, _ other: Language, _ side: Side) -> String {
    "the \(name) is in \(other.name), expected \(side.language.name)"
  }
}

extension Side {
  /// How many bytes of sentences that tell their language it takes to contradict.
  private static let leastBytes = 80
  /// How many times as much there must be of it as of the language expected: a translation may
  /// quote, list titles, and have passages that are still to be translated.
  private static let leastShare = 9

  /// The language that nearly all of the text is in, if it is another than expected; nil where the
  /// words do not tell, or where the one expected is none that they could tell.
  fileprivate var foreignLanguage: Language? {
    guard LanguageIdentifier.languages.contains(language) else { return nil }
    let identifier = LanguageIdentifier()
    var votes: [Language: Int] = [:]
    for segment in segments {
      let verdict = identifier.language(of: tokens[segment.tokens], in: document.text)
      if let verdict { votes[verdict.language, default: 0] += segment.range.count }
    }
    guard
      let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.key != language, best.value >= Self.leastBytes,
      best.value >= votes[language, default: 0] * Self.leastShare
    else { return nil }
    return best.key
  }

  fileprivate func failure(_ what: String, _ expected: Language) -> AuditResult.Failure {
    .init(path: document.path, message: "\(what); expected \(expected.name)")
  }
}

extension Language {
  /// What people call it.
  fileprivate var name: String { LocaleNames(.english).language(code) ?? "“\(code)”" }
}
