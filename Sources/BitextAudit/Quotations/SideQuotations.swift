import BitextCore
import BitextLanguages

/// The quotations of a side, with those taken out of suspicion that run over paragraphs.
struct SideQuotations {
  /// A quotation that was opened may run on for so many paragraphs.
  private static let reach = 4

  /// By the index of the block in the document; nil for what is no running text.
  private(set) var blocks: [BlockQuotations?]
  /// For each block, the marks without a partner that no neighbour explains.
  private(set) var unbalanced: [[TextRange]]
  /// For each block, the marks that are not closed since the next paragraph opens anew.
  private(set) var continued: [[TextRange]]

  init(_ side: Side) {
    let document = side.document
    var code = document.codeSpans[...]
    let shortened = ShortenedWords.of(side.language)
    let hasGaps = Traits.of(side.language).contains(.gapInQuotations)
    var blocks: [BlockQuotations?] = []
    for block in document.blocks {
      while let first = code.first, first.upper <= block.range.lower { code = code.dropFirst() }
      let isText = block.role.isBody
      blocks.append(
        isText
          ? BlockQuotations(
            document.text, in: block.range, without: code, shortened, hasGaps: hasGaps)
          : nil)
    }
    self.blocks = blocks
    unbalanced = blocks.map { ($0?.unclosed ?? []) + ($0?.unopened ?? []) }
    continued = blocks.map { _ in [] }
    explainContinued(document)
  }

  /// English opens each paragraph of a long quotation anew and closes the last; others open the
  /// first alone.
  private mutating func explainContinued(_ document: Document) {
    let running = blocks.indices.filter {
      blocks[$0] != nil && document.blocks[$0].role != .caption
    }
    for (place, block) in running.enumerated() where !(blocks[block]?.unclosed.isEmpty ?? true) {
      let following = running[(place + 1)...].prefix(Self.reach)
      if let next = following.first, blocks[next]?.startsQuoted ?? false {
        swap(&continued[block], &unbalanced[block])
      } else if let end = following.first(where: { !(blocks[$0]?.unopened.isEmpty ?? true) }) {
        unbalanced[block] = []
        unbalanced[end] = []
      }
    }
  }
}
