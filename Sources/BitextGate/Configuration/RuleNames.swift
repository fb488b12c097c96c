import BitextAudit

/// Checks the names of rules that people write.
enum RuleNames {
  static func check(_ name: String) -> String? {
    if AllRules.rules.contains(where: { $0.name == name }) { return nil }
    let names = AllRules.rules.map(\.name).joined(separator: ", ")
    return "“\(name)” is no rule; expected one of \(names)"
  }
}
