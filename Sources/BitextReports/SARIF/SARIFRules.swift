import BitextAudit

extension JSONWriter {
  /// Writes what the handbook says of a rule as a `reportingDescriptor`.
  mutating func rule(_ rule: Rule) {
    object { json in
      json.key("defaultConfiguration")
      json.object { json in
        json.key("level")
        json.string(rule.severity.rawValue)
      }
      json.key("fullDescription")
      json.message(rule.rationale)
      json.key("help")
      json.object { json in
        json.key("markdown")
        json.string(RuleMarkdown.entry(for: rule))
        json.key("text")
        json.string(Handbook().entry(for: rule))
      }
      json.key("id")
      json.string(rule.name)
      json.key("properties")
      json.object { $0.types(of: rule) }
      json.key("shortDescription")
      json.message(rule.summary)
    }
  }

  private mutating func types(of rule: Rule) {
    key("itsType")
    string(rule.issueType)
    if !rule.errorType.isEmpty {
      key("mqmType")
      string(rule.errorType)
    }
    key("tags")
    array(["translation", rule.issueType]) { $0.string($1) }
  }
}
