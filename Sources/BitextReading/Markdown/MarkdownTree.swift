import BitextCore
import CMarkdown

/// A node that cmark found, as the events of a walk through its tree.
struct MarkdownNode {
  enum Kind: Hashable {
    case quotation, list, item, footnote
    case paragraph
    case heading(Int)
    case code, html, rule, table, row, cell
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, strikethrough
    case link, image
    case other
  }

  var kind: Kind
  var isEntering: Bool
  /// Lines from 1, of blocks.
  var lines: ClosedRange<Int>
  /// From 1, in bytes; of blocks.
  var column: Int
  /// Of a leaf; of a link, its address.
  var literal: [UInt8]
}

/// cmark-gfm, with its tree as a flat list of events.
enum MarkdownParser {
  static func nodes(of bytes: [UInt8]) -> [MarkdownNode] {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    for name in bytes.hasBarredLine ? ["strikethrough"] : ["table", "strikethrough"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    guard let walk = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(walk) }
    var nodes: [MarkdownNode] = []
    while case let event = cmark_iter_next(walk), event != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(walk) else { break }
      nodes.append(MarkdownNode(node, isEntering: event == CMARK_EVENT_ENTER))
    }
    return nodes
  }
}

extension [UInt8] {
  /// Whether a line has so many bars that cmark, whose time grows with the square of the cells of
  /// a row, must not take it for a table's.
  fileprivate var hasBarredLine: Bool {
    var bars = 0
    for byte in self {
      if byte == 10 { bars = 0 }
      if byte == UInt8(ascii: "|") { bars += 1 }
      if bars > 1000 { return true }
    }
    return false
  }
}

extension MarkdownNode {
  fileprivate init(_ node: OpaquePointer, isEntering: Bool) {
    let first = Int(cmark_node_get_start_line(node))
    let last = Int(cmark_node_get_end_line(node))
    self.init(
      kind: Kind(node), isEntering: isEntering, lines: first...max(first, last),
      column: Int(cmark_node_get_start_column(node)),
      literal: Self.literal(of: node).map { Array(String(cString: $0).utf8) } ?? [])
  }

  private static func literal(of node: OpaquePointer) -> UnsafePointer<CChar>? {
    cmark_node_get_type(node) == CMARK_NODE_LINK
      ? cmark_node_get_url(node) : cmark_node_get_literal(node)
  }
}

extension MarkdownNode.Kind {
  fileprivate init(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: self = .quotation
    case CMARK_NODE_LIST: self = .list
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading(Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_CODE_BLOCK: self = .code
    case CMARK_NODE_HTML_BLOCK: self = .html
    case CMARK_NODE_THEMATIC_BREAK: self = .rule
    case CMARK_NODE_TEXT: self = .text
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_CODE: self = .codeSpan
    case CMARK_NODE_HTML_INLINE: self = .inlineHTML
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_STRONG: self = .strong
    case CMARK_NODE_LINK: self = .link
    case CMARK_NODE_IMAGE: self = .image
    default: self = Self.fromExtension(String(cString: cmark_node_get_type_string(node)))
    }
  }

  /// Extensions give their types out at run time, so that only the name is fixed.
  private static func fromExtension(_ name: String) -> Self {
    switch name {
    case "table": .table
    case "table_row", "table_header": .row
    case "table_cell": .cell
    case "strikethrough": .strikethrough
    default: .other
    }
  }
}
