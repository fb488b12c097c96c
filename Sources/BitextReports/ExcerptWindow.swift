import BitextCore

/// As much of a text as an excerpt may need: what is near the two ends of a place.
struct ExcerptWindow {
  var focus: TextRange
  var context: TextRange
  var columns: Int

  /// How many bytes are looked at on either side of an end at most; sixteen a column hold any
  /// cluster that a language writes.
  private var reach: Int { 16 * columns }

  /// How many columns are looked at on either side, if there are as many: one that does not fit
  /// shows that there is more, and the outermost is left out for it may be cut in two.
  private var enough: Int { columns + 2 }

  func clusters(
    of text: [UInt8]
  ) -> (head: ExcerptClusters, place: ExcerptClusters, tail: ExcerptClusters) {
    let start = self.start(in: text)
    let end = self.end(in: text)
    guard focus.count > 2 * reach else { return clusters(of: text, [start..<end]) }
    let gap = (
      text.scalarStart(focus.lower + reach), text.scalarStart(focus.upper - reach)
    )
    return clusters(of: text, [start..<gap.0, gap.1..<end])
  }

  /// Where to begin: with enough columns before the place.
  ///
  /// No two visible characters of ASCII are in one cluster, and a cluster that has one takes a
  /// column, so that it is enough to count these.
  private func start(in text: [UInt8]) -> Int {
    let limit = max(context.lower, focus.lower - reach)
    var start = focus.lower
    var count = 0
    while start > limit, count < enough {
      start -= 1
      if 0x21..<0x7F ~= text[start] { count += 1 }
    }
    return text.scalarStart(start)
  }

  private func end(in text: [UInt8]) -> Int {
    let limit = min(context.upper, focus.upper + reach)
    var end = focus.upper
    var count = 0
    while end < limit, count < enough {
      if 0x21..<0x7F ~= text[end] { count += 1 }
      end += 1
    }
    return text.scalarStart(end)
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

extension [UInt8] {
  /// The start of the scalar that the byte at `offset` belongs to.
  fileprivate func scalarStart(_ offset: Int) -> Int {
    offset < count ? scalarStart(before: offset + 1) : offset
  }
}
