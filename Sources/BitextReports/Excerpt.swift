import BitextCore

/// The words around a place, cut to a width, with the place set apart.
///
/// Cuts fall between grapheme clusters, if possible between words, and show as `…`. A place that
/// begins or ends inside a cluster is widened to the whole of it.
struct Excerpt {
  var before = ""
  var focus = ""
  var after = ""

  var text: String { before + focus + after }

  /// Cuts `context` to `columns`, at least 8, around `focus`, which lies inside; linear in
  /// `columns`.
  ///
  /// Of a place that is longer than that, the beginning and the end are kept.
  init(of focus: TextRange, in context: TextRange, of document: Document, columns: Int) {
    let columns = max(columns, 8)
    var (head, place, tail) = ExcerptWindow(focus: focus, context: context, reach: 16 * columns)
      .clusters(of: document)
    let signs = (head.isEmpty ? 0 : 1) + (tail.isEmpty ? 0 : 1)
    if place.isCut || place.columns > columns - signs {
      place.keepEnds(columns: columns - signs)
      before = head.isEmpty ? "" : "…"
      self.focus = place.text
      after = tail.isEmpty ? "" : "…"
      return
    }
    let room = columns - place.columns
    let left = min(head.columns, max(room / 2, room - tail.columns))
    head.keepSuffix(columns: left)
    tail.keepPrefix(columns: room - left)
    before = head.text
    self.focus = place.text
    after = tail.text
  }
}

/// As much of a text as an excerpt may need: what is near the two ends of a place.
private struct ExcerptWindow {
  var focus: TextRange
  var context: TextRange
  /// How many bytes are looked at on either side of an end; sixteen a column hold any cluster that
  /// a language writes.
  var reach: Int

  func clusters(
    of document: Document
  ) -> (head: ExcerptClusters, place: ExcerptClusters, tail: ExcerptClusters) {
    let start = document.scalarStart(max(context.lower, focus.lower - reach))
    let end = document.scalarStart(min(context.upper, focus.upper + reach))
    guard focus.count > 2 * reach else { return clusters(of: document.text, [start..<end]) }
    let gap = (
      document.scalarStart(focus.lower + reach), document.scalarStart(focus.upper - reach)
    )
    return clusters(of: document.text, [start..<gap.0, gap.1..<end])
  }

  private func clusters(
    of text: [UInt8], _ pieces: [Range<Int>]
  ) -> (head: ExcerptClusters, place: ExcerptClusters, tail: ExcerptClusters) {
    var head = ExcerptClusters()
    var place = ExcerptClusters()
    var tail = ExcerptClusters()
    for piece in pieces {
      var lower = piece.lowerBound
      for cluster in String(decoding: text[piece], as: UTF8.self) {
        let upper = lower + cluster.utf8.count
        // What the edge of a piece may have cut in two is left out.
        let isWhole =
          (lower > piece.lowerBound || lower <= context.lower)
          && (upper < piece.upperBound || upper >= context.upper)
        if upper <= focus.lower {
          head.append(cluster, isWhole: isWhole)
        } else if lower < focus.upper {
          place.append(cluster, isWhole: isWhole)
        } else {
          tail.append(cluster, isWhole: isWhole)
        }
        lower = upper
      }
    }
    return (head, place, tail)
  }
}

extension Document {
  /// The start of the scalar that the byte at `offset` belongs to.
  fileprivate func scalarStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
