import BitextCore

/// What a baseline or a waiver makes of a finding.
struct Judgement {
  var state: Finding.State
  /// Why, if a person said so.
  var reason: String?

  init(_ state: Finding.State, because reason: String? = nil) {
    self.state = state
    self.reason = reason
  }
}

extension AuditResult {
  /// Everything that a baseline can know, with the state that it has.
  func entries(_ name: (String) -> String) -> [(entry: Baseline.Entry, state: Finding.State)] {
    var entries: [(Baseline.Entry, Finding.State)] = []
    var result = self
    result.judge(name) { entry, state in
      entries.append((entry, state))
      return Judgement(state)
    }
    return entries
  }

  /// Gives every finding and every unpaired article a state; `name` is how the project calls a
  /// path.
  mutating func judge(
    _ name: (String) -> String, _ judgement: (Baseline.Entry, Finding.State) -> Judgement
  ) {
    for pair in pairs.indices {
      let article = name(pairs[pair].bitext.target.document.path)
      for index in pairs[pair].findings.indices {
        let finding = pairs[pair].findings[index]
        let judged = judgement(
          .init(article: article, rule: finding.rule, fingerprint: finding.fingerprint),
          finding.state)
        pairs[pair].findings[index].apply(judged)
      }
    }
    for index in unpaired.indices {
      let path = name(unpaired[index].path)
      let entry = Baseline.Entry(
        article: path, rule: "unpaired-article", fingerprint: Unpaired.fingerprint(path))
      unpaired[index].state = judgement(entry, unpaired[index].state).state
    }
  }
}

extension Finding {
  /// Takes the state, and the reason as evidence.
  mutating func apply(_ judgement: Judgement) {
    state = judgement.state
    if let reason = judgement.reason { evidence.append(Evidence("waived", reason)) }
  }
}

extension AuditResult.Unpaired {
  /// What an article without a counterpart is recognised by: its path from the project's root.
  static func fingerprint(_ path: String) -> String {
    WordHash.digits("unpaired-article\n" + PathName.shown(path))
  }

  /// The fingerprint of what is known of an article that has another name now; all others are made
  /// of words.
  static func fingerprint(
    _ fingerprint: String, of article: String, renamed name: String
  ) -> String {
    fingerprint == Self.fingerprint(article) ? Self.fingerprint(name) : fingerprint
  }
}
