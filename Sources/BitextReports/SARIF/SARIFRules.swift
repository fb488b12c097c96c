import BitextAudit

extension JSON {
  /// What the handbook says of a rule, as a `reportingDescriptor`.
  init(_ rule: Rule) {
    self = [
      "id": .string(rule.name),
      "shortDescription": .message(rule.summary),
      "fullDescription": .message(rule.rationale),
      "help": [
        "text": .string(Handbook().entry(for: rule)),
        "markdown": .string(RuleMarkdown.entry(for: rule)),
      ],
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      "properties": [
        "itsType": .string(rule.issueType),
        "mqmType": rule.errorType.isEmpty ? nil : .string(rule.errorType),
        "tags": .array(["translation", .string(rule.issueType)]),
      ],
    ]
  }
}
