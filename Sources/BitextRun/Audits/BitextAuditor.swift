import BitextAudit
import BitextCore
import BitextLexicon

/// What is to be said of a bitext: by the rules or, where there is nothing for them, in one finding.
struct BitextAuditor: Sendable {
  var rules: [Rule]
  var lexicon: Lexicon

  /// `remark` is what makes every other finding idle.
  func audited(_ bitext: Bitext, remark: Finding? = nil) -> AuditedPair {
    if var finding = remark ?? Self.emptiness(of: bitext) {
      finding.fingerprint = Fingerprint.of(finding, in: bitext)
      return AuditedPair(bitext: bitext, findings: [finding])
    }
    let audit = Audit(rules, lexicon: lexicon)
    return AuditedPair(
      bitext: bitext, findings: audit.findings(in: bitext), unjudged: audit.unjudged(in: bitext))
  }

  /// An article without text is nobody's translation; where both are, nothing is amiss.
  private static func emptiness(of bitext: Bitext) -> Finding? {
    let (source, target) = (bitext.source, bitext.target)
    let message: String
    switch (source.segments.isEmpty, target.segments.isEmpty) {
    case (false, false): return nil
    case (false, true): message = "the target holds nothing to read"
    case (true, false): message = "the source holds nothing to read"
    case (true, true): message = "neither side holds anything to read"
    }
    let isOfBoth = source.segments.isEmpty && target.segments.isEmpty
    return Finding(
      rule: Rule.unpairedArticle.name, severity: isOfBoth ? .note : .error, confidence: 1,
      message: message, unit: .article, source: source.whole, target: target.whole)
  }
}
