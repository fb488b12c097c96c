import BitextAudit
import BitextCore
import BitextPairing
import BitextReading
import Glibc
import Yams

/// What a project says of itself in `.abgleich.yml`.
struct Configuration: Sendable {
  /// What is wrong with a configuration: file, line and what was expected.
  struct Failure: Error, CustomStringConvertible {
    var path: String
    var line: Int?
    var message: String

    var description: String {
      line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)"
    }
  }

  static let fileName = ".abgleich.yml"

  var source: Language?
  var target: Language?
  var patterns: [PathPattern]?
  var failOn: FailOn?
  /// The paths of glossaries and translation memories.
  var glossaries: [String] = []
  /// For some rules, the worst that a finding of theirs may be; nil for rules that are off.
  var severities: [String: Severity?] = [:]

  init() {}

  /// Reads the named file, or the nearest `.abgleich.yml` in the folder of `start` and above;
  /// without one, everything is as usual.
  static func found(named path: String?, from start: String) throws(Failure) -> Configuration {
    guard let path = path ?? nearest(to: start) else { return Configuration() }
    let document: Document
    do throws(ReadingError) {
      document = try Reader().readSegmented(path: path)
    } catch {
      throw Failure(path: path, line: nil, message: error.message)
    }
    return try Configuration(String(decoding: document.text, as: UTF8.self), path: path)
  }

  init(_ text: String, path: String) throws(Failure) {
    let node: Node?
    do {
      node = try compose(yaml: text)
    } catch let error as YamlError {
      throw Failure(path: path, line: error.line, message: "not YAML: \(error.problem)")
    } catch {
      throw Failure(path: path, line: nil, message: "not YAML: \(error)")
    }
    var reader = ConfigurationReader(path: path)
    if let node { try reader.read(node) }
    self = reader.configuration
  }

  private static func nearest(to start: String) -> String? {
    guard let resolved = realpath(start, nil) else { return nil }
    defer { free(resolved) }
    var folder = String(cString: resolved)
    while true {
      let candidate = folder == "/" ? "/\(fileName)" : "\(folder)/\(fileName)"
      if access(candidate, F_OK) == 0 { return candidate }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }
}

/// Reads the nodes of a configuration, each with its line for messages.
private struct ConfigurationReader {
  let path: String
  private(set) var configuration = Configuration()

  init(path: String) { self.path = path }

  mutating func read(_ node: Node) throws(Configuration.Failure) {
    for (key, value) in try mapping(node, "the file") {
      switch try string(key, "a key") {
      case "source": configuration.source = try language(value)
      case "target": configuration.target = try language(value)
      case "pairs": configuration.patterns = try patterns(value)
      case "fail-on": configuration.failOn = try failOn(value)
      case "glossary": configuration.glossaries = try glossaries(value)
      case "rules": try readRules(value)
      case let name:
        throw failure(
          key, "unknown key “\(name)”; expected source, target, pairs, glossary, fail-on or rules")
      }
    }
  }

  private mutating func readRules(_ node: Node) throws(Configuration.Failure) {
    for (key, value) in try mapping(node, "rules") {
      let name = try string(key, "the name of a rule")
      guard AllRules.rules.contains(where: { $0.name == name }) else {
        let names = AllRules.rules.map(\.name).joined(separator: ", ")
        throw failure(key, "“\(name)” is no rule; expected one of \(names)")
      }
      let word = try string(value, "a severity")
      if word == "off" {
        configuration.severities[name] = .some(nil)
      } else if let severity = Severity(rawValue: word) {
        configuration.severities[name] = severity
      } else {
        throw failure(value, "“\(word)” is no severity; expected error, warning, note or off")
      }
    }
  }

  private func patterns(_ node: Node) throws(Configuration.Failure) -> [PathPattern] {
    guard case .sequence(let items) = node else {
      throw failure(node, "expected a list of patterns, as in - articles/{lang}/{path}")
    }
    var patterns: [PathPattern] = []
    for item in items {
      let text = try string(item, "a pattern")
      do throws(PathPatternError) {
        patterns.append(try PathPattern(parsing: text))
      } catch {
        throw failure(item, error.description)
      }
    }
    return patterns
  }

  /// A path or a list of paths, from the folder that the configuration is in.
  private func glossaries(_ node: Node) throws(Configuration.Failure) -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var paths: [String] = []
    var items = [node]
    if case .sequence(let sequence) = node { items = Array(sequence) }
    for item in items {
      let file = try string(item, "the path of a glossary")
      paths.append(file.hasPrefix("/") ? file : folder + file)
    }
    return paths
  }

  private func language(_ node: Node) throws(Configuration.Failure) -> Language {
    let code = try string(node, "a language code")
    guard LanguageOptions.isCode(code) else {
      throw failure(node, "“\(code)” is no language code; expected two or three letters, as in en")
    }
    return Language(code)
  }

  private func failOn(_ node: Node) throws(Configuration.Failure) -> FailOn {
    let word = try string(node, "a severity")
    guard let failOn = FailOn(rawValue: word) else {
      throw failure(node, "“\(word)” is no severity; expected error, warning, note or never")
    }
    return failOn
  }

  private func mapping(
    _ node: Node, _ what: String
  ) throws(Configuration.Failure) -> [(Node, Node)] {
    guard case .mapping(let mapping) = node else {
      throw failure(node, "expected \(what) to be keys with values")
    }
    return mapping.map { ($0.key, $0.value) }
  }

  private func string(_ node: Node, _ what: String) throws(Configuration.Failure) -> String {
    guard case .scalar(let scalar) = node else { throw failure(node, "expected \(what)") }
    return scalar.string
  }

  private func failure(_ node: Node, _ message: String) -> Configuration.Failure {
    Configuration.Failure(path: path, line: node.mark?.line, message: message)
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    case _: nil
    }
  }

  fileprivate var problem: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping: "a key stands there twice"
    case _: "\(self)"
    }
  }
}
