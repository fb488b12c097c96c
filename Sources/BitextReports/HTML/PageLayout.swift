import BitextCore

/// Which passages of a bitext stand side by side on its page.
///
/// A row is a paragraph bead; what was set apart from the article stands in rows of its own,
/// where it stands in the text: what belongs to the page, and what does not.
struct PageLayout {
  /// A block of a side with the sentences that it holds.
  struct Passage {
    var block: Int
    /// Whether it was set apart from the article.
    var isAside: Bool
    /// Indices into the side's `segments`, or into its `asides`.
    var segments: Range<Int>
  }

  struct Row {
    var isAside = false
    /// Whether it belongs to the page around the article.
    var isFurniture = false
    var source: [Passage] = []
    var target: [Passage] = []
  }

  private(set) var rows: [Row] = []

  init(_ bitext: Bitext) {
    let sourcePassages = Self.passages(bitext.source.segments, isAside: false)
    let targetPassages = Self.passages(bitext.target.segments, isAside: false)
    var sourceAsides = Self.passages(bitext.source.asides, isAside: true)[...]
    var targetAsides = Self.passages(bitext.target.asides, isAside: true)[...]
    for bead in bitext.paragraphs {
      let source = bead.source.map { sourcePassages[$0] }
      let target = bead.target.map { targetPassages[$0] }
      append(
        asides: Self.take(&sourceAsides, before: source.first?.block),
        Self.take(&targetAsides, before: target.first?.block), of: bitext)
      rows.append(Row(source: source, target: target))
    }
    append(asides: Array(sourceAsides), Array(targetAsides), of: bitext)
  }

  /// For each block of a side the number of its row, from 1; 0 where it has no words.
  func rowOfBlock(_ passages: KeyPath<Row, [Passage]>, of side: Side) -> [Int] {
    var numbers = Array(repeating: 0, count: side.document.blocks.count)
    for (index, row) in rows.enumerated() {
      for passage in row[keyPath: passages] { numbers[passage.block] = index + 1 }
    }
    return numbers
  }

  private mutating func append(
    asides source: [Passage], _ target: [Passage], of bitext: Bitext
  ) {
    func row(isFurniture: Bool) -> Row {
      Row(
        isAside: true, isFurniture: isFurniture,
        source: source.filter { $0.isFurniture(of: bitext.source) == isFurniture },
        target: target.filter { $0.isFurniture(of: bitext.target) == isFurniture })
    }
    let beginsWithFurniture =
      (source.first?.isFurniture(of: bitext.source) ?? true)
      && (target.first?.isFurniture(of: bitext.target) ?? true)
    rows += [row(isFurniture: beginsWithFurniture), row(isFurniture: !beginsWithFurniture)]
      .filter { !$0.source.isEmpty || !$0.target.isEmpty }
  }

  /// Takes the passages that stand before a block.
  private static func take(
    _ passages: inout ArraySlice<Passage>, before block: Int?
  ) -> [Passage] {
    guard let block else { return [] }
    let taken = passages.prefix { $0.block < block }
    passages = passages.dropFirst(taken.count)
    return Array(taken)
  }

  private static func passages(_ segments: [Segment], isAside: Bool) -> [Passage] {
    var passages: [Passage] = []
    for (index, segment) in segments.enumerated() {
      if let last = passages.last, last.block == segment.block {
        passages[passages.count - 1].segments = last.segments.lowerBound..<index + 1
      } else {
        passages.append(
          Passage(block: segment.block, isAside: isAside, segments: index..<index + 1))
      }
    }
    return passages
  }
}

extension PageLayout.Passage {
  fileprivate func isFurniture(of side: Side) -> Bool {
    side.document.blocks[block].role.isPageFurniture
  }
}
