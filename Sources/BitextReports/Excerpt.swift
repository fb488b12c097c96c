import BitextCore

/// The words around a place, cut to a width, with the place set apart.
///
/// Cuts fall between grapheme clusters, if possible between words, and show as `…`.
struct Excerpt {
  var before = ""
  var focus = ""
  var after = ""

  /// Cuts `context` to `columns`, at least 8, around `focus`, which lies inside; linear in
  /// `columns`.
  init(of focus: TextRange, in context: TextRange, of document: Document, columns: Int) {
    let columns = max(columns, 8)
    // Sixteen bytes a column hold any cluster that a language writes.
    let reach = 16 * columns
    let start = document.scalarStart(max(context.lower, focus.lower - reach))
    let focusEnd = document.scalarStart(min(focus.upper, focus.lower + reach))
    let end = document.scalarStart(min(context.upper, focusEnd + reach))
    var head = Clusters(document.text[start..<focus.lower])
    var place = Clusters(document.text[focus.lower..<focusEnd])
    var tail = Clusters(document.text[focusEnd..<end])
    head.isCut = start > context.lower
    place.isCut = focusEnd < focus.upper
    tail.isCut = end < context.upper
    if place.isCut || place.width > columns - 2 {
      place.keepPrefix(columns: columns - 1)
      self.focus = place.text + (place.isCut ? "…" : "")
      before = head.isEmpty ? "" : "…"
      return
    }
    let room = max(columns - place.width, 2)
    let left = min(head.width, max(room / 2, room - tail.width))
    head.keepSuffix(columns: left)
    tail.keepPrefix(columns: room - left)
    before = (head.isCut ? "…" : "") + head.text
    self.focus = place.text
    after = tail.text + (tail.isCut ? "…" : "")
  }
}

/// Visible grapheme clusters with their width, cut at either end.
private struct Clusters {
  private var clusters: [Character] = []
  private(set) var width = 0
  var isCut = false

  init(_ bytes: ArraySlice<UInt8>) {
    for cluster in VisibleText.of(bytes) {
      let columns = DisplayWidth.of(cluster)
      // Soft hyphens and the like: terminals disagree about them and nobody misses them.
      guard columns > 0, !(cluster == " " && clusters.last == " ") else { continue }
      clusters.append(cluster)
      width += columns
    }
  }

  var text: String { String(clusters) }
  var isEmpty: Bool { clusters.isEmpty }

  /// Keeps what fits at the start, with a column left for the sign of the cut.
  mutating func keepPrefix(columns: Int) {
    guard isCut || width > columns else { return }
    isCut = true
    let kept = clusters[..<fitting(clusters, in: columns - 1)]
    let blank = kept.suffix(Self.longestTrim).lastIndex(of: " ")
    clusters = Array(kept[..<(blank ?? kept.endIndex)])
    width = clusters.reduce(0) { $0 + DisplayWidth.of($1) }
  }

  /// Keeps what fits at the end, with a column left for the sign of the cut.
  mutating func keepSuffix(columns: Int) {
    guard isCut || width > columns else { return }
    isCut = true
    let kept = clusters.suffix(fitting(clusters.reversed(), in: columns - 1))
    let blank = kept.prefix(Self.longestTrim).firstIndex(of: " ")
    clusters = Array(kept[(blank.map { $0 + 1 } ?? kept.startIndex)...])
    width = clusters.reduce(0) { $0 + DisplayWidth.of($1) }
  }

  /// How far a cut moves to fall between two words.
  private static let longestTrim = 24

  private func fitting(_ clusters: some Sequence<Character>, in columns: Int) -> Int {
    var width = 0
    var count = 0
    for cluster in clusters {
      width += DisplayWidth.of(cluster)
      guard width <= columns else { break }
      count += 1
    }
    return count
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
