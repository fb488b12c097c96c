import BitextCore
import Mustache

/// What a template shows, by the names that it uses for it.
///
/// Mustache would read the fields of a struct by reflection, at three times the cost of a page. It
/// looks for a name that is missing in what is around, so that a field that may be nil needs a name
/// of its own.
struct View: MustacheParent, ExpressibleByDictionaryLiteral {
  private var fields: [String: Any] = [:]

  /// A field that is nil is as good as none.
  init(dictionaryLiteral elements: (String, Any?)...) {
    for (name, value) in elements { fields[name] = value }
  }

  func child(named name: String) -> Any? { fields[name] }
}

extension View {
  static func side(_ side: Side) -> View {
    ["path": side.document.path, "language": side.language.code]
  }

  /// How many findings there are of each severity that occurs, the worst first.
  static func counts(_ count: (Severity) -> Int) -> [View] {
    Severity.allCases.reversed().filter { count($0) > 0 }.map { severity in
      ["severity": severity.rawValue, "text": counted(count(severity), severity.rawValue)]
    }
  }

  /// A list under a heading; nil for an empty one, which is not shown.
  static func list(_ title: String, _ items: [View]) -> View? {
    items.isEmpty ? nil : ["title": title, "items": items]
  }
}
