import BitextCore

/// Where on a page the article stands.
struct Article {
  /// The stretch of nodes that is the article.
  let content: Range<Int>
  /// The node of the title, which may stand before the article.
  let title: Int?
  /// Of each node, whether it and all in it is the page's.
  let isChrome: [Bool]

  /// All of a fragment is the article.
  init(whole nodes: [HTMLNode]) {
    content = 0..<nodes.count
    title = nil
    isChrome = nodes.map { $0.element == .chrome || $0.marks.contains(.hidden) }
  }

  init(_ nodes: [HTMLNode]) {
    let measures = Measures(nodes)
    isChrome = measures.isChrome
    let root = measures.root
    content = root < nodes.count ? root..<nodes[root].end : 0..<0
    title = measures.title(for: content)
  }
}

/// How much text there is in the elements of a page.
private struct Measures {
  let nodes: [HTMLNode]
  /// Visible bytes of text in each node that is not the page's.
  private(set) var text: [Int]
  private(set) var links: [Int]
  private(set) var headings: [Int]
  private(set) var isChrome: [Bool]

  init(_ nodes: [HTMLNode]) {
    self.nodes = nodes
    text = nodes.map { $0.element == .text ? $0.file.count : 0 }
    links = Array(repeating: 0, count: nodes.count)
    headings = nodes.map { $0.element == .heading(1) ? 1 : 0 }
    isChrome = Array(repeating: false, count: nodes.count)
    for index in nodes.indices.reversed() {
      let node = nodes[index]
      if node.element == .dropped || node.marks.contains(.hidden) { text[index] = 0 }
      if node.element == .link { links[index] = text[index] }
      guard node.parent >= 0 else { continue }
      text[node.parent] += text[index]
      links[node.parent] += links[index]
      headings[node.parent] += headings[index]
    }
    let whole = text.first ?? 0
    for index in nodes.indices { isChrome[index] = isChrome(index, whole: whole) }
    discountChrome()
  }

  /// What is called navigation, header, share bar and holds neither the title nor much text.
  private func isChrome(_ index: Int, whole: Int) -> Bool {
    let node = nodes[index]
    let isNamed =
      [.chrome, .aside, .form].contains(node.element) || node.marks.contains(.chrome)
    return isNamed && headings[index] == 0 && text[index] * 5 <= whole * 2
  }

  private mutating func discountChrome() {
    var index = 0
    while index < nodes.count {
      guard isChrome[index] else {
        index += 1
        continue
      }
      let lost = (text: text[index], links: links[index])
      var ancestor = nodes[index].parent
      while ancestor >= 0 {
        text[ancestor] -= lost.text
        links[ancestor] -= lost.links
        ancestor = nodes[ancestor].parent
      }
      index = nodes[index].end
    }
  }

  private func prose(_ index: Int) -> Int { text[index] - links[index] }

  /// The element that holds the article: the one that says so, or the densest.
  var root: Int {
    let whole = nodes.isEmpty ? 0 : prose(0)
    let named =
      dominant(where: { $0.element == .article }, of: whole)
      ?? dominant(where: { $0.element == .main || $0.marks.contains(.main) }, of: whole)
      ?? dominant(where: { $0.marks.contains(.articleBody) }, of: whole)
    if let named { return named }
    return densest.map { widened($0, whole: whole) } ?? 0
  }

  /// The one with the most prose, if it is not one of many.
  private func dominant(where isKind: (HTMLNode) -> Bool, of whole: Int) -> Int? {
    let found = nodes.indices.filter { isKind(nodes[$0]) && prose($0) > 0 }
    guard let best = found.max(by: { prose($0) < prose($1) }) else { return nil }
    return prose(best) * 5 >= whole * 2 ? best : nil
  }

  /// Where the paragraphs are, after the scoring of Arc90's Readability: a paragraph counts for
  /// its parent and half for the parent of that.
  private var densest: Int? {
    var scores = Array(repeating: 0, count: nodes.count)
    for index in nodes.indices where nodes[index].element == .paragraph && prose(index) > 40 {
      let parent = nodes[index].parent
      guard parent >= 0 else { continue }
      scores[parent] += prose(index) * 2
      if nodes[parent].parent >= 0 { scores[nodes[parent].parent] += prose(index) }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    return best
  }

  /// Goes up while that brings in the title or much prose and few links.
  private func widened(_ start: Int, whole: Int) -> Int {
    var root = start
    var index = nodes[start].parent
    while index >= 0 {
      let isGain = prose(index) * 4 >= prose(root) * 5 || headings[index] > headings[root]
      if isGain, links[index] * 2 <= prose(index), prose(index) <= prose(root) * 3 { root = index }
      index = nodes[index].parent
    }
    return prose(root) * 3 >= whole ? root : 0
  }

  /// The first top heading in the article, or the last before it.
  func title(for content: Range<Int>) -> Int? {
    let tops = nodes.indices.filter { nodes[$0].element == .heading(1) && text[$0] > 0 }
    return tops.first { content.contains($0) } ?? tops.last { $0 < content.lowerBound }
      ?? tops.first
  }
}
