import BitextCore
import CHTML
import Glibc

/// Gumbo, an HTML5 parser, with its tree made flat.
enum HTMLParser {
  /// Parses a stretch of the file, which `HTMLGuard` has let pass.
  static func nodes(of file: [UInt8], in range: TextRange, isFragment: Bool) -> [HTMLNode] {
    file.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var nodes: [HTMLNode] = []
      parse(base + range.lower, range.count, isFragment: isFragment) { root in
        var flattener = Flattener(base: base, count: buffer.count)
        flattener.flatten(root)
        nodes = flattener.nodes
      }
      return nodes
    }
  }

  /// The text of a short snippet without tags.
  static func text(of snippet: [UInt8]) -> [UInt8] {
    var found = snippet
    snippet.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      parse(base, buffer.count, isFragment: true) { root in
        var node = root
        while node.isElement, let child = node.child(0) { node = child }
        if let text = node.text { found = text }
      }
    }
    return found
  }

  private static func parse(
    _ start: UnsafeRawPointer, _ count: Int, isFragment: Bool,
    _ body: (UnsafeMutablePointer<GumboNode>) -> Void
  ) {
    var options = kGumboDefaultOptions
    options.max_errors = 0
    if isFragment { options.fragment_context = GUMBO_TAG_DIV }
    let text = start.assumingMemoryBound(to: CChar.self)
    guard let output = gumbo_parse_with_options(&options, text, count) else { return }
    if let root = output.pointee.root {
      body(root)
      root.uproot()
    }
    gumbo_destroy_output(&options, output)
  }
}

/// Walks gumbo's tree with a stack of its own and lists the nodes in document order.
private struct Flattener {
  let base: UnsafeRawPointer
  let count: Int
  var nodes: [HTMLNode] = []

  mutating func flatten(_ root: UnsafeMutablePointer<GumboNode>) {
    var open: [(node: UnsafeMutablePointer<GumboNode>, index: Int, next: Int)] = []
    enter(root, parent: -1, &open)
    while let top = open.last {
      if let child = top.node.child(top.next) {
        open[open.count - 1].next += 1
        enter(child, parent: top.index, &open)
      } else {
        nodes[top.index].end = nodes.count
        open.removeLast()
      }
    }
  }

  private mutating func enter(
    _ node: UnsafeMutablePointer<GumboNode>, parent: Int,
    _ open: inout [(node: UnsafeMutablePointer<GumboNode>, index: Int, next: Int)]
  ) {
    let index = nodes.count
    if node.isElement {
      let element = node.pointee.v.element
      var new = HTMLNode(
        element: Element(element.tag), parent: parent, end: index + 1,
        file: range(of: element.original_tag))
      new.read(attributes(of: element))
      nodes.append(new)
      open.append((node, index, 0))
    } else if node.text != nil {
      nodes.append(
        HTMLNode(
          element: .text, parent: parent, end: index + 1,
          file: range(of: node.pointee.v.text.original_text)))
    }
  }

  private func attributes(of element: GumboElement) -> [HTMLAttribute] {
    (0..<Int(element.attributes.length)).compactMap { index in
      guard let entry = element.attributes.data[index] else { return nil }
      let attribute = entry.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = HTMLAttribute.Name(rawValue: String(cString: attribute.name)) else {
        return nil
      }
      return HTMLAttribute(
        name: name, value: String(cString: attribute.value),
        file: range(of: attribute.original_value))
    }
  }

  /// Where in the file a piece of gumbo's input is; what gumbo made up itself is nowhere.
  private func range(of piece: GumboStringPiece) -> TextRange {
    guard let data = piece.data else { return TextRange(0, 0) }
    let lower = min(max(UnsafeRawPointer(data) - base, 0), count)
    return TextRange(lower, min(lower + Int(piece.length), count))
  }
}

extension UnsafeMutablePointer<GumboNode> {
  /// Makes all descendants children of this node, since gumbo frees a tree by recursion and would
  /// run out of stack on a deep one.
  fileprivate func uproot() {
    guard isElement else { return }
    var nodes: [UnsafeMutableRawPointer?] = []
    var pending = [self]
    while let node = pending.popLast() {
      guard node.isElement else { continue }
      let children = node.pointee.v.element.children
      for index in 0..<Int(children.length) {
        nodes.append(children.data[index])
        if let child = node.child(index) { pending.append(child) }
      }
      node.pointee.v.element.children.length = 0
    }
    guard !nodes.isEmpty, let room = malloc(nodes.count * MemoryLayout<UnsafeRawPointer>.size)
    else { return }
    let list = room.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
    list.initialize(from: nodes, count: nodes.count)
    free(pointee.v.element.children.data)
    pointee.v.element.children.data = list
    pointee.v.element.children.length = UInt32(nodes.count)
    pointee.v.element.children.capacity = UInt32(nodes.count)
  }

  fileprivate var isElement: Bool {
    pointee.type == GUMBO_NODE_ELEMENT || pointee.type == GUMBO_NODE_TEMPLATE
  }

  /// The decoded text, if the node is one of text.
  fileprivate var text: [UInt8]? {
    switch pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      pointee.v.text.text.map { Array(String(cString: $0).utf8) }
    default: nil
    }
  }

  fileprivate func child(_ index: Int) -> Self? {
    guard isElement else { return nil }
    let children = pointee.v.element.children
    guard index < Int(children.length), let child = children.data[index] else { return nil }
    return child.assumingMemoryBound(to: GumboNode.self)
  }
}
