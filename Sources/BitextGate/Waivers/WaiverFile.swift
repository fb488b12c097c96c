import BitextCore

/// The waivers of a project as a file, `.abgleich-waivers.yml`: a list of entries.
public struct WaiverFile: Hashable, Sendable {
  /// What the file is called.
  public static let name = ".abgleich-waivers.yml"

  struct Entry: Hashable, Sendable {
    var waiver: Waiver
    var line: Int
  }

  /// For messages.
  public var path: String
  var entries: [Entry] = []

  /// Reads YAML; throws what is not understood, with its line.
  public init(_ text: String, path: String) throws(ProjectError) {
    self.path = path
    guard let root = try YAMLNode.root(of: text, path: path) else { return }
    let expected = "a list of waivers, each with rule, fingerprint, reason and author"
    for node in try root.list(expected) {
      entries.append(Entry(waiver: try Self.waiver(node), line: node.line ?? 1))
    }
  }

  /// Whether any entry ends some day, so that the day has to be known.
  public var hasExpiries: Bool { entries.contains { $0.waiver.expires != nil } }

  /// The same with the articles that were renamed under their new names, which are given by the
  /// old ones.
  public func following(_ newNames: [String: String]) -> WaiverFile {
    var file = self
    for index in entries.indices {
      let waiver = entries[index].waiver
      guard let article = waiver.article, let name = newNames[article] else { continue }
      file.entries[index].waiver.article = name
      file.entries[index].waiver.fingerprint = AuditResult.Unpaired.fingerprint(
        waiver.fingerprint, of: article, renamed: name)
    }
    return file
  }

  /// Whether a finding is waived there already, for as long or longer.
  public func contains(_ waiver: Waiver) -> Bool {
    entries.map(\.waiver).contains {
      $0.rule == waiver.rule && $0.fingerprint == waiver.fingerprint
        && $0.article == waiver.article && $0.lasts(asLongAs: waiver)
    }
  }

  private static func waiver(_ node: YAMLNode) throws(ProjectError) -> Waiver {
    var fields: [String: String] = [:]
    var expires: CalendarDate?
    for (key, value) in try node.mapping("a waiver") {
      switch try key.string("a key") {
      case "rule":
        let name = try value.text("the name of a rule")
        if let message = RuleNames.check(name) { throw value.error(message) }
        fields["rule"] = name
      case "fingerprint":
        let digits = try value.text("a fingerprint")
        guard Fingerprints.isWhole(digits) else {
          throw value.error("“\(digits)” is no fingerprint; expected 16 hexadecimal digits")
        }
        fields["fingerprint"] = digits
      case "reason": fields["reason"] = try value.text("a reason")
      case "author": fields["author"] = try value.text("an author")
      case "article": fields["article"] = PathName.of(try value.text("the path of an article"))
      case "expires":
        let text = try value.text("a date")
        guard let date = CalendarDate(text) else {
          throw value.error("“\(text)” is no date; expected one as in 2027-01-31")
        }
        expires = date
      case let name:
        throw key.error(
          "unknown key “\(name)”; expected rule, fingerprint, reason, author, article or expires")
      }
    }
    for key in ["rule", "fingerprint", "reason", "author"] where fields[key] == nil {
      throw node.error("a waiver without “\(key)”; expected rule, fingerprint, reason and author")
    }
    return Waiver(
      rule: fields["rule", default: ""], fingerprint: fields["fingerprint", default: ""],
      reason: fields["reason", default: ""], author: fields["author", default: ""],
      article: fields["article"], expires: expires)
  }
}
