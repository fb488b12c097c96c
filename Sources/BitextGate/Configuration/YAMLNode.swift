import Yams

/// A node of a YAML file that knows where it stands, for messages.
struct YAMLNode {
  let path: String
  private let node: Node

  /// The root of a document; nil if there is nothing in it.
  static func root(of text: String, path: String) throws(ProjectError) -> YAMLNode? {
    if let line = YAMLAliases.tooMany(in: text) {
      throw ProjectError(
        path: path, line: line,
        message: "more than \(YAMLAliases.most) aliases (*name); expected their values instead")
    }
    do {
      return try compose(yaml: text).map { YAMLNode(path: path, node: $0) }
    } catch let error as YamlError {
      throw ProjectError(path: path, line: error.line, message: "not YAML: \(error.problem)")
    } catch {
      throw ProjectError(path: path, message: "not YAML: \(error)")
    }
  }

  private init(path: String, node: Node) {
    self.path = path
    self.node = node
  }

  var line: Int? { node.mark?.line }

  func error(_ message: String) -> ProjectError {
    ProjectError(path: path, line: line, message: message)
  }

  /// Keys with values.
  func mapping(_ what: String) throws(ProjectError) -> [(key: YAMLNode, value: YAMLNode)] {
    guard case .mapping(let mapping) = node else {
      throw error("expected \(what) to be keys with values")
    }
    return mapping.map {
      (YAMLNode(path: path, node: $0.key), YAMLNode(path: path, node: $0.value))
    }
  }

  /// The items of a list.
  func list(_ what: String) throws(ProjectError) -> [YAMLNode] {
    guard case .sequence(let items) = node else { throw error("expected \(what)") }
    return items.map { YAMLNode(path: path, node: $0) }
  }

  /// The items of a list, or the one thing that stands for a list of itself.
  var items: [YAMLNode] {
    guard case .sequence(let items) = node else { return [self] }
    return items.map { YAMLNode(path: path, node: $0) }
  }

  var isMapping: Bool { if case .mapping = node { true } else { false } }

  func string(_ what: String) throws(ProjectError) -> String {
    guard case .scalar(let scalar) = node else { throw error("expected \(what)") }
    return scalar.string
  }

  /// A string that says something.
  func text(_ what: String) throws(ProjectError) -> String {
    let text = try string(what)
    if text.allSatisfy(\.isWhitespace) { throw error("expected \(what)") }
    return text
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
