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

    var passages: Sides<[Passage]> { Sides(source, target) }
  }

  private(set) var rows: [Row] = []

  init(_ bitext: Bitext) {
    let passages = bitext.sides.map { Self.passages($0.segments, isAside: false) }
    var asides = bitext.sides.map { Self.passages($0.asides, isAside: true)[...] }
    for bead in bitext.paragraphs {
      let row = passages.map(with: bead.runs) { passages, run in run.map { passages[$0] } }
      let before = Sides { half in Self.take(&asides[half], before: row[half].first?.block) }
      append(asides: before, of: bitext)
      rows.append(Row(source: row.source, target: row.target))
    }
    append(asides: asides.map { Array($0) }, of: bitext)
  }

  /// For each block of a side the number of its row, from 1; 0 where it has no words.
  func rowOfBlock(_ half: Half, of side: Side) -> [Int] {
    var numbers = Array(repeating: 0, count: side.document.blocks.count)
    for (index, row) in rows.enumerated() {
      for passage in row.passages[half] { numbers[passage.block] = index + 1 }
    }
    return numbers
  }

  private mutating func append(asides: Sides<[Passage]>, of bitext: Bitext) {
    let sides = bitext.sides
    func row(isFurniture: Bool) -> Row {
      let passages = asides.map(with: sides) { passages, side in
        passages.filter { $0.isFurniture(of: side) == isFurniture }
      }
      return Row(
        isAside: true, isFurniture: isFurniture, source: passages.source, target: passages.target)
    }
    let beginsWithFurniture = Half.allCases.allSatisfy {
      asides[$0].first?.isFurniture(of: sides[$0]) ?? true
    }
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
