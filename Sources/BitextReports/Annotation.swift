import BitextAudit
import BitextCore

/// One thing to say at a place of a file, for services that show it beside the change.
struct Annotation {
  var path: String
  /// Nil for the file as a whole.
  var extent: Extent?
  var severity: Severity
  /// The confidence in whole percent.
  var percent: Int
  /// The rule's name, or that of a failure.
  var rule: String
  /// The words at the place with those around it, for services that don't show these; safe to show.
  var words: String?
  /// The message first; safe to show.
  var lines: [String]
  /// What it is recognised by, as in `Finding`.
  var fingerprint: String

  /// What fails or could fail a build: what could not be audited, then in the order of the result
  /// new findings and articles that newly stand alone.
  static func all(of result: AuditResult) -> [Annotation] {
    let findings = result.pairs.flatMap { pair in
      pair.located { $0.state == .new }.map { Annotation($0) }
    }
    let unpaired = result.unpaired.filter { $0.state == .new }.map { Annotation($0) }
    return result.failures.map { Annotation($0) } + findings + unpaired
  }

  init(_ located: LocatedFinding) {
    path = located.path
    extent = located.first?.extent
    severity = located.finding.severity
    percent = located.finding.percent
    rule = VisibleText.of(located.finding.rule)
    words = located.first?.words
    lines = located.lines
    fingerprint = located.finding.fingerprint
  }

  init(_ article: AuditResult.Unpaired) {
    path = article.path
    severity = article.severity
    percent = 100
    rule = AuditResult.Unpaired.rule
    lines = [article.sentence]
    fingerprint = article.fingerprint
  }

  init(_ failure: AuditResult.Failure) {
    path = failure.path
    severity = .error
    percent = 100
    rule = AuditResult.Failure.rule
    lines = [VisibleText.of(failure.message)]
    fingerprint = WordHash.digits(
      "\(AuditResult.Failure.rule)\n\(failure.path)\n\(failure.message)")
  }
}

extension AuditResult.Failure {
  /// What stands where a finding has its rule.
  static let rule = "not-audited"
}

extension AuditResult.Unpaired {
  /// What to say of it; safe to show.
  var sentence: String {
    let language = language.map { VisibleText.of(" (\($0.code))") } ?? ""
    return "the article\(language) has no version in the other language"
  }

  /// What it is recognised by.
  var fingerprint: String { Self.fingerprint(path) }
}
