import BitextCore

/// How bad it is that a passage has no counterpart, by what it is and where it stands.
enum PassageSeverity {
  /// Nil for what is nobody's loss.
  static func of(_ passage: Passage, in side: Side, _ context: AuditContext) -> Severity? {
    let role = side.role(of: passage.segments.lowerBound)
    if role == .caption { return nil }
    let words = passage.segments.reduce(0) { $0 + side.wordCount(of: $1) }
    if words < 2 { return nil }
    if passage.kind == .added && isLead(passage, in: side, context) { return .note }
    if passage.confidence < 0.5 { return .note }
    if role == .kicker || role == .title || words < 4 || passage.confidence < 0.8 {
      return .warning
    }
    return .error
  }

  /// Whether a target passage stands before all that renders the source's body.
  private static func isLead(_ passage: Passage, in side: Side, _ context: AuditContext) -> Bool {
    let first = context.bitext.beads.filter { bead in
      !bead.isNull && ![.title, .kicker, .heading].contains(side.role(of: bead.target.lowerBound))
    }.map(\.target.lowerBound).min()
    guard let first else { return false }
    return passage.unit == .paragraph && passage.segments.upperBound <= first
  }
}

extension Side {
  func wordCount(of segment: Int) -> Int {
    segments[segment].tokens.count { tokens[$0].isWordLike }
  }

  /// What a passage is, in a word for messages.
  func name(of passage: Passage) -> String {
    let role = role(of: passage.segments.lowerBound)
    if passage.unit == .paragraph { return role == .lead ? "paragraph" : role.rawValue }
    return passage.segments.count == 1 ? "sentence" : "run of \(passage.segments.count) sentences"
  }
}

extension Language {
  /// The language's English name where it is one of the usual two, else its code.
  var name: String {
    switch self {
    case .english: "English"
    case .german: "German"
    case _: "“\(code)”"
    }
  }
}

extension AuditContext {
  /// What renders the passages before and after a source passage: where its rendering belongs.
  func neighbours(ofSource run: Range<Int>) -> [Finding.Evidence] {
    let before = bitext.beads.last { !$0.isNull && $0.source.upperBound <= run.lowerBound }
    let after = bitext.beads.first { !$0.isNull && $0.source.lowerBound >= run.upperBound }
    var evidence: [Finding.Evidence] = []
    if let before, let last = before.target.last {
      evidence.append(Finding.Evidence("after", bitext.target.string(bitext.target.segments[last])))
    }
    if let after, let first = after.target.first {
      evidence.append(
        Finding.Evidence("before", bitext.target.string(bitext.target.segments[first])))
    }
    return evidence
  }
}
