import BitextCore

/// Tells passages of another language in which nothing but names of works is in it: a list of
/// further reading, the credit of a quotation.
///
/// A work keeps its title. It stands in quotation marks, or is the text of a link that leads away
/// from the site.
struct WorkTitles {
  /// So many words beside titles are a sentence of their own.
  private static let minimumOutside = 4

  /// A longer title is a quotation.
  private static let longestTitle = 16

  private let side: Side

  init(_ side: Side) { self.side = side }

  /// Whether all of a run but names and a word or two stands in titles.
  func fill(_ run: Range<Int>) -> Bool {
    let text = side.document.text
    let tokens = side.tokens(of: run)
    let quoted = quotedTitles(in: tokens)
    if isNameOfChange(run) { return true }
    let range = side.range(of: run)
    let links = side.document.links.filter {
      $0.range.overlaps(range) && Array($0.address.utf8).countOfSchemes > 0
    }
    if quoted.isEmpty && links.isEmpty { return false }
    let outside = tokens.count { index in
      let token = side.tokens[index]
      return token.kind == .word && !text.isCapital(at: token.range.lower)
        && !quoted.contains { $0.contains(index) }
        && !links.contains { $0.range.contains(token.range) }
    }
    return outside < Self.minimumOutside
  }

  /// Whether a heading begins with a small word or two and a colon, `fix(api): ...`: the title of a
  /// change, as Conventional Commits have it (https://www.conventionalcommits.org/en/v1.0.0/).
  private func isNameOfChange(_ run: Range<Int>) -> Bool {
    let text = side.document.text
    let tokens = side.tokens(of: run)
    guard side.role(of: run.lowerBound) == .heading, let first = tokens.first,
      text[side.tokens[first].range.lower] &- 0x61 < 26
    else { return false }
    let marks = tokens.prefix(6).filter { !side.tokens[$0].isWordLike }
    let spelling = marks.map { text[side.tokens[$0].range.lower] }.filter { $0 != 0x21 }
    let isLabel = marks.first == first + 1
    return isLabel && (spelling.starts(with: ":".utf8) || spelling.starts(with: "():".utf8))
  }

  /// What stands in quotation marks and does not end as a sentence does.
  private func quotedTitles(in tokens: Range<Int>) -> [Range<Int>] {
    let text = side.document.text
    var titles: [Range<Int>] = []
    var opened: Int?
    for index in tokens {
      let mark = text.quotationGlyph(at: side.tokens[index].range.lower)
      guard let mark, !mark.glyph.isSingle else { continue }
      guard let start = opened else {
        opened = index
        continue
      }
      let last = side.tokens[index - 1].range
      if 2...Self.longestTitle ~= index - start,
        last.count != 1 || !".!,".utf8.contains(text[last.lower])
      {
        titles.append(start..<index + 1)
      }
      opened = nil
    }
    return titles
  }
}
