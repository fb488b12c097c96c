import BitextCore

extension Role {
  /// Whether the look of such a block says by itself what it is.
  var isPlain: Bool {
    switch self {
    case .title, .heading, .paragraph, .quotation, .listItem: true
    case .kicker, .lead, .caption, .tableCell, .dateline, .byline, .source, .tags, .chrome, .code,
      .generated:
      false
    }
  }

  /// The name by which the style knows such a block.
  var className: String { rawValue.split(separator: " ").joined(separator: "-") }

  /// Whether such a block belongs to the page around the article, of which nobody has to read it.
  var isPageFurniture: Bool { self == .chrome || self == .tags }
}
