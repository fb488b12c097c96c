import BitextCore
import BitextPairing
import BitextUnicode

/// Reads the nodes of a configuration over what is usual.
struct ConfigurationReader {
  private(set) var configuration: Configuration

  init(_ usual: Configuration) { configuration = usual }

  private static let keys =
    "preset, source, target, pairs, glossary, learned, fail-on, baseline, exclude, "
    + "exclude-blocks, rules or paths"

  mutating func read(_ node: YAMLNode) throws(ProjectError) {
    for (key, value) in try node.mapping("the file") {
      switch try key.string("a key") {
      case "preset": configuration.preset = try preset(value)
      case "source": configuration.source = Setting(try language(value), value.origin)
      case "target": configuration.target = Setting(try language(value), value.origin)
      case "pairs": configuration.patterns = Setting(try patterns(value), value.origin)
      case "fail-on": configuration.failOn = Setting(try failOn(value), value.origin)
      case "glossary":
        configuration.glossaries = Setting(try files(value, "a glossary"), value.origin)
      case "learned":
        configuration.learned = Setting(try file(value, "learned words"), value.origin)
      case "baseline":
        configuration.baseline = Setting(try file(value, "a baseline"), value.origin)
      case "exclude":
        for item in value.items {
          configuration.excludedPaths.append(Setting(try glob(item), item.origin))
        }
      case "exclude-blocks":
        for item in value.items {
          let pattern = BlockPattern(try item.text("the text of a block"))
          configuration.excludedBlocks.append(Setting(pattern, item.origin))
        }
      case "rules": configuration.rules = try rules(value)
      case "paths":
        for item in try value.list("a list of places, each with path and rules") {
          configuration.places.append(try place(item))
        }
      case let name: throw key.error("unknown key “\(name)”; expected \(Self.keys)")
      }
    }
    if let source = configuration.source, let target = configuration.target,
      source.value == target.value
    {
      throw node.error("source and target are both “\(source.value)”; expected two languages")
    }
  }

  private func place(_ node: YAMLNode) throws(ProjectError) -> PlaceSettings {
    var place = PlaceSettings(paths: [], rules: [:], origin: node.origin)
    for (key, value) in try node.mapping("a place") {
      switch try key.string("a key") {
      case "path": for item in value.items { place.paths.append(try glob(item)) }
      case "rules": place.rules = try rules(value)
      case let name: throw key.error("unknown key “\(name)”; expected path or rules")
      }
    }
    if place.paths.isEmpty { throw node.error("a place without “path”; expected path and rules") }
    return place
  }

  private func rules(_ node: YAMLNode) throws(ProjectError) -> [String: RuleSetting] {
    var rules: [String: RuleSetting] = [:]
    for (key, value) in try node.mapping("rules") {
      let name = try key.string("the name of a rule")
      if let message = RuleNames.check(name) { throw key.error(message) }
      rules[name] = try rule(value)
    }
    return rules
  }

  private func rule(_ node: YAMLNode) throws(ProjectError) -> RuleSetting {
    guard node.isMapping else { return RuleSetting(limit: Setting(try limit(node), node.origin)) }
    var rule = RuleSetting()
    for (key, value) in try node.mapping("a rule") {
      switch try key.string("a key") {
      case "severity": rule.limit = Setting(try limit(value), value.origin)
      case "confidence": rule.confidence = Setting(try confidence(value), value.origin)
      case let name: throw key.error("unknown key “\(name)”; expected severity or confidence")
      }
    }
    return rule
  }

  private func limit(_ node: YAMLNode) throws(ProjectError) -> RuleSetting.Limit {
    let word = try node.string("a severity, or severity and confidence")
    guard let limit = RuleSetting.Limit(word: word) else {
      throw node.error("“\(word)” is no severity; expected error, warning, note or off")
    }
    return limit
  }

  private func confidence(_ node: YAMLNode) throws(ProjectError) -> Double {
    let word = try node.string("a number from 0 to 1")
    guard let number = Double(word), (0...1).contains(number) else {
      throw node.error("“\(word)” is no confidence; expected a number from 0 to 1")
    }
    return number
  }

  private func preset(_ node: YAMLNode) throws(ProjectError) -> Setting<Preset> {
    let word = try node.string("a preset")
    guard let preset = Preset(rawValue: word) else {
      throw node.error("“\(word)” is no preset; expected editor or gate")
    }
    return Setting(preset, node.origin)
  }

  private func patterns(_ node: YAMLNode) throws(ProjectError) -> [PathPattern] {
    var patterns: [PathPattern] = []
    for item in try node.list("a list of patterns, as in - articles/{lang}/{path}") {
      let text = try item.string("a pattern")
      do throws(PathPatternError) {
        patterns.append(try PathPattern(parsing: text))
      } catch {
        throw item.error(error.description)
      }
    }
    return patterns
  }

  private func glob(_ node: YAMLNode) throws(ProjectError) -> PathGlob {
    let text = try node.text("a path, as in docs/drafts/")
    let parts = text.split(separator: "/")
    if text.hasPrefix("/") || parts.isEmpty || parts.contains("..") {
      throw node.error(
        "“\(text)” leads out of the project; expected a path from this file's folder")
    }
    return PathGlob(text)
  }

  private func files(_ node: YAMLNode, _ what: String) throws(ProjectError) -> [String] {
    var files: [String] = []
    for item in node.items { files.append(try file(item, what)) }
    return files
  }

  /// A path from the folder that the configuration is in.
  private func file(_ node: YAMLNode, _ what: String) throws(ProjectError) -> String {
    let file = try node.text("the path of \(what)")
    let folder = node.path.lastIndex(of: "/").map { String(node.path[...$0]) } ?? ""
    return file.hasPrefix("/") ? file : folder + file
  }

  private func language(_ node: YAMLNode) throws(ProjectError) -> Language {
    let code = try node.string("a language code")
    guard (2...3).contains(code.utf8.count), code.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      throw node.error("“\(code)” is no language code; expected two or three letters, as in en")
    }
    let language = Language(code)
    guard language.isKnown else {
      throw node.error("“\(code)” is no language that ICU knows; expected one, as in en")
    }
    return language
  }

  private func failOn(_ node: YAMLNode) throws(ProjectError) -> FailOn {
    let word = try node.string("a severity")
    guard let failOn = FailOn(rawValue: word) else {
      throw node.error("“\(word)” is no severity; expected error, warning, note or never")
    }
    return failOn
  }
}

extension YAMLNode {
  fileprivate var origin: Origin { .file(path, line: line ?? 1) }
}
