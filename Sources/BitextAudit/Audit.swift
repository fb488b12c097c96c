public import BitextCore
public import BitextLexicon

/// All rules together: what is wrong with a bitext.
public struct Audit: Sendable {
  /// What is looked for, in this order.
  public var rules: [Rule]
  /// What is known of the words of both languages; some rules keep quiet without it.
  public var lexicon: Lexicon?

  /// An audit of all rules, or of some.
  public init(_ rules: [Rule] = AllRules.rules, lexicon: Lexicon? = nil) {
    self.rules = rules
    self.lexicon = lexicon
  }

  /// The findings in the order of the target; what stands only in the source follows its place
  /// there.
  public func findings(in bitext: Bitext) -> [Finding] {
    let context = AuditContext(bitext, lexicon: lexicon)
    var findings = Overlap(rules(for: context.doubt).flatMap { $0.findings(in: context) }).resolved
    for index in findings.indices {
      findings[index].fingerprint = Fingerprint.of(findings[index], in: bitext)
    }
    let renderings = Self.renderings(in: bitext)
    let places = findings.map { Self.place(of: $0, among: renderings) }
    return findings.indices.sorted { a, b in
      (places[a], findings[a].rule, a) < (places[b], findings[b].rule, b)
    }.map { findings[$0] }
  }

  /// Where two sides cannot be held against each other, the one rule that says so.
  private func rules(for doubt: ArticleDoubt?) -> [Rule] {
    switch doubt {
    case nil: rules
    case .unrelated, .otherEdition: rules.filter { $0.name == Rule.alignmentUncertain.name }
    case .stub: rules.filter { $0.name == Rule.unpairedArticle.name }
    }
  }

  /// What the rules cannot judge in a bitext, since nothing is known of it in one of the languages.
  public func unjudged(in bitext: Bitext) -> [Unjudged] {
    var unjudged: [Unjudged] = []
    for need in rules.flatMap(\.needs) {
      for language in need.unknown(in: bitext) {
        let thing = Unjudged(need.subject, language, name: language.name)
        if !unjudged.contains(thing) { unjudged.append(thing) }
      }
    }
    return unjudged
  }

  /// Where in the target a finding belongs: the end of what renders the source before it, if it
  /// has no place of its own.
  private static func place(
    of finding: Finding, among renderings: [(source: Int, target: Int)]
  ) -> Int {
    if let range = finding.target.first { return range.lower }
    guard let range = finding.source.first else { return 0 }
    let behind = renderings.partitionPoint { $0.source > range.lower }
    return behind > 0 ? renderings[behind - 1].target : 0
  }

  /// Where the beads that stand in the order of the text end on both sides, in that order.
  private static func renderings(in bitext: Bitext) -> [(source: Int, target: Int)] {
    bitext.beads.filter { !$0.isNull && !$0.isMoved }.map {
      (bitext.source.range(of: $0.source).upper, bitext.target.range(of: $0.target).upper)
    }
  }
}
