import BitextAudit

/// An entry of the handbook of the rules, as Markdown.
enum RuleMarkdown {
  static func entry(for rule: Rule) -> String {
    var lines = [rule.rationale]
    let groups = [
      ("Found, between the brackets:", rule.examples.filter { !$0.isClean }),
      ("No finding:", rule.examples.filter(\.isClean)),
    ]
    for (heading, examples) in groups where !examples.isEmpty {
      lines += ["", heading, ""]
      lines += examples.map(item)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func item(_ example: Example) -> String {
    "- "
      + example.beads
      .flatMap { [words($0.source), "→ " + words($0.target)] }
      .joined(separator: "\\\n  ")
  }

  private static func words(_ side: String) -> String {
    side.isEmpty ? "–" : MarkdownText.of(side)
  }
}
