import BitextCore
import Mustache

/// What a template shows, by the names that it uses for it.
///
/// Mustache would read the fields of a struct by reflection, at three times the cost of a page.
struct View: MustacheParent, ExpressibleByDictionaryLiteral {
  private var fields: [String: Any] = [:]

  /// A field that is nil is as good as none.
  init(dictionaryLiteral elements: (String, Any?)...) {
    for (name, value) in elements { fields[name] = value }
  }

  func child(named name: String) -> Any? { fields[name] }
}

extension View {
  /// The style of every page. The hash is of the bytes between `<style>` and `</style>`: a page
  /// allows this style and no other.
  static var style: View {
    [
      "css": String(decoding: PackageResources.style_css, as: UTF8.self),
      "hash": "sha256-yXUqk8i/QBSOm9pQkniNTBoDLzUPD54WH7X08dODyoY=",
    ]
  }

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
