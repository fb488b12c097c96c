/// What a block is in its article.
public enum Role: String, Hashable, Sendable, CaseIterable {
  case title, kicker, lead, heading, paragraph, caption, quotation
  case listItem = "list item"
  case tableCell = "table cell"
  case dateline, byline, source, tags
  case chrome = "site chrome"
  case code
  /// What a macro will put there, which nobody can read in the file.
  case generated = "generated content"

  /// Whether a translation renders such a block sentence by sentence.
  ///
  /// The others belong to the page and not to the article: the audit sets them apart and never
  /// calls them missing or added.
  public var isBody: Bool {
    switch self {
    case .title, .kicker, .lead, .heading, .paragraph, .caption, .quotation, .listItem,
      .tableCell:
      true
    case .dateline, .byline, .source, .tags, .chrome, .code, .generated: false
    }
  }

  /// Whether such a block stands above the whole article.
  public var isHeadline: Bool { self == .title || self == .kicker }

  /// Whether such a block stands above others and says nothing without them.
  public var isHeading: Bool { isHeadline || self == .heading }
}
