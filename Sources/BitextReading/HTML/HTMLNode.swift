import BitextCore

/// A node of a page; nodes are listed in document order, so that an element's content is the
/// stretch from its own index to `end`.
struct HTMLNode: Hashable {
  var element: Element
  /// The index of the element that it is in, or -1.
  var parent: Int
  var end: Int
  /// Of text: where it stands; of an element: its start tag.
  var file: TextRange
  var marks: HTMLMarks = []
  var language: String?
  /// Where an image's alternative text stands.
  var alternative: TextRange?
  /// Where a link leads.
  var address: String?

  mutating func read(_ attributes: [HTMLAttribute]) {
    for attribute in attributes {
      switch attribute.name {
      case .class, .id: marks.formUnion(HTMLMarks(names: attribute.value))
      case .role: marks.formUnion(HTMLMarks(role: attribute.value))
      case .itemprop: marks.formUnion(HTMLMarks(property: attribute.value))
      case .hidden: marks.insert(.hidden)
      case .ariaHidden: if attribute.value == "true" { marks.insert(.silent) }
      case .style:
        let style = attribute.value.lowercased().filter { $0 != " " }
        if style.contains("display:none") || style.contains("visibility:hidden") {
          marks.insert(.hidden)
        }
      case .lang, .xmlLang: if language == nil { language = attribute.value }
      case .alt: alternative = attribute.content
      case .href: if element == .link { address = attribute.value }
      }
    }
  }
}

/// An attribute that says something about the text.
struct HTMLAttribute {
  enum Name: String {
    case `class`, id, role, itemprop, hidden, style, lang, alt, href
    case ariaHidden = "aria-hidden"
    case xmlLang = "xml:lang"
  }

  var name: Name
  var value: String
  /// With the quotes around it.
  var file: TextRange

  /// The range without the quotes.
  var content: TextRange {
    let isQuoted = file.count >= value.utf8.count + 2
    return isQuoted ? TextRange(file.lower + 1, file.upper - 1) : file
  }
}
