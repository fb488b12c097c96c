import BitextAudit
public import BitextCore

extension Configuration {
  /// The configuration as it works out, as YAML that could be one, each value with where it comes
  /// from.
  public func listing(source: Setting<Language>, target: Setting<Language>) -> String {
    var lines = ConfigurationLines()
    lines.add("preset: \(preset.value)", preset.origin)
    lines.add("source: \(source.value)", source.origin)
    lines.add("target: \(target.value)", target.origin)
    lines.list("pairs", patterns.value.map { ("\($0)", patterns.origin) })
    lines.add("fail-on: \(failOn.value.rawValue)", failOn.origin)
    if let glossaries {
      lines.list("glossary", glossaries.value.map { ($0, glossaries.origin) })
    }
    if let learned { lines.add("learned: \(YAMLText.scalar(learned.value))", learned.origin) }
    if let baseline { lines.add("baseline: \(YAMLText.scalar(baseline.value))", baseline.origin) }
    lines.list("exclude", excludedPaths.map { ($0.value.description, $0.origin) })
    lines.list("exclude-blocks", excludedBlocks.map { ($0.value.description, $0.origin) })
    lines.add("rules:", nil)
    for rule in AllRules.rules {
      let setting = setting(of: rule.name, at: [])
      lines.add("  \(rule.name):", nil)
      lines.add(setting, usual: rule.severity, indent: "    ")
    }
    if !places.isEmpty { lines.add("paths:", nil) }
    for place in places {
      let paths = place.paths.map { YAMLText.scalar($0.description) }.joined(separator: ", ")
      lines.add("  - path: [\(paths)]", place.origin)
      lines.add("    rules:", nil)
      for (name, setting) in place.rules.sorted(by: { $0.key < $1.key }) {
        lines.add("      \(name):", nil)
        lines.add(setting, usual: nil, indent: "        ")
      }
    }
    return lines.text
  }
}

/// Lines of YAML, their comments in one column.
private struct ConfigurationLines {
  private var lines: [(text: String, origin: Origin?)] = []

  mutating func add(_ text: String, _ origin: Origin?) { lines.append((text, origin)) }

  mutating func list(_ key: String, _ items: [(text: String, origin: Origin)]) {
    if items.isEmpty { return }
    add("\(key):", nil)
    for item in items { add("  - \(YAMLText.scalar(item.text))", item.origin) }
  }

  mutating func add(_ setting: RuleSetting, usual: Severity?, indent: String) {
    if let limit = setting.limit {
      add("\(indent)severity: \(limit.value.word)", limit.origin)
    } else if let usual {
      add("\(indent)severity: \(usual)", .usual)
    }
    if let confidence = setting.confidence {
      add("\(indent)confidence: \(confidence.value)", confidence.origin)
    }
  }

  var text: String {
    let width = lines.map(\.text.count).max() ?? 0
    return lines.map { line in
      guard let origin = line.origin else { return line.text + "\n" }
      let gap = String(repeating: " ", count: width - line.text.count)
      return "\(line.text)\(gap)  # \(origin)\n"
    }.joined()
  }
}
