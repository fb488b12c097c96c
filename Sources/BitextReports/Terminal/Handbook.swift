public import BitextAudit

/// The handbook of the rules, for a terminal.
public struct Handbook: Sendable {
  /// The width to stay within.
  public var columns: Int

  /// For a terminal of that width.
  public init(columns: Int = 80) { self.columns = columns }

  /// One rule: name, severity and types, summary, reason, examples.
  public func entry(for rule: Rule) -> String {
    var lines = [rule.name, "  severity \(rule.severity.rawValue), ITS 2.0 \(rule.issueType)"]
    if !rule.errorType.isEmpty { lines[1] += ", MQM \(rule.errorType)" }
    lines += paragraph(rule.summary, indent: "  ") + [""]
    lines += paragraph(rule.rationale, indent: "  ")
    for example in rule.examples {
      lines += ["", example.isClean ? "  no finding:" : "  found between the brackets:"]
      for bead in example.beads {
        lines += paragraph(bead.source.isEmpty ? "–" : bead.source, indent: "    ")
        lines += paragraph(bead.target.isEmpty ? "–" : bead.target, indent: "    ", mark: "→ ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func paragraph(_ text: String, indent: String, mark: String = "") -> [String] {
    let hanging = String(repeating: " ", count: mark.count)
    let flat = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return TextWrapping.lines(flat, columns: columns - indent.count - mark.count).enumerated()
      .map { indent + ($0.offset == 0 ? mark : hanging) + $0.element }
  }
}

extension Example {
  /// Whether the rule must stay silent.
  var isClean: Bool {
    !beads.contains { $0.source.contains("⟦") || $0.target.contains("⟦") }
  }
}
