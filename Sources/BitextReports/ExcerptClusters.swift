/// Visible grapheme clusters with their width, which can be cut to fit.
struct ExcerptClusters {
  private var clusters: [Character] = []
  private var width = 0
  /// Where something was left out: before the cluster with this index.
  private var gap: Int?

  var isCut: Bool { gap != nil }

  /// How many columns it takes, the sign of a cut included.
  var columns: Int { width + (isCut ? 1 : 0) }

  var isEmpty: Bool { clusters.isEmpty && gap == nil }

  /// The words, with `…` where something was left out.
  var text: String {
    guard let gap else { return String(clusters) }
    return String(clusters[..<gap]) + "…" + String(clusters[gap...])
  }

  /// Adds what a person may see of a cluster; of one that is not whole, that something is left out.
  mutating func append(_ cluster: Character, isWhole: Bool) {
    guard isWhole else {
      gap = clusters.count
      return
    }
    if let byte = cluster.asciiValue, 0x21..<0x7F ~= byte {
      clusters.append(cluster)
      width += 1
      return
    }
    for cluster in TerminalText.of(String(cluster)) {
      guard !(cluster == " " && clusters.last == " ") else { continue }
      clusters.append(cluster)
      width += DisplayWidth.of(cluster)
    }
  }

  /// Keeps what fits at the start, with a column for the sign of the cut.
  mutating func keepPrefix(columns: Int) {
    guard isCut || width > columns else { return }
    keep(clusters[..<prefixEnd(columns: columns - 1)], and: [])
  }

  /// Keeps what fits at the end, with a column for the sign of the cut.
  mutating func keepSuffix(columns: Int) {
    guard isCut || width > columns else { return }
    keep([], and: clusters[suffixStart(columns: columns - 1)...])
  }

  /// Keeps what fits of the beginning, two thirds of the room, and of the end; words that are cut
  /// off stand apart from the sign.
  mutating func keepEnds(columns: Int) {
    let room = max(columns - 3, 2)
    let end = min(prefixEnd(columns: room - room / 3), gap ?? clusters.count)
    let rest = room - clusters[..<end].reduce(0) { $0 + DisplayWidth.of($1) }
    let start = max(suffixStart(columns: min(rest, room / 2)), gap ?? end, end)
    let isApart = (
      end < clusters.count && clusters[end] == " ", start > 0 && clusters[start - 1] == " "
    )
    keep(
      clusters[..<end] + (isApart.0 ? [" "] : []),
      and: (isApart.1 ? [" "] : []) + clusters[start...])
  }

  private mutating func keep(_ start: ArraySlice<Character>, and end: ArraySlice<Character>) {
    gap = start.count
    clusters = Array(start + end)
    width = clusters.reduce(0) { $0 + DisplayWidth.of($1) }
  }

  /// How far a cut moves to fall between two words.
  private static let longestTrim = 24

  /// The end of what fits at the start; before a blank, if one is near.
  private func prefixEnd(columns: Int) -> Int {
    let end = fitting(clusters, in: columns)
    if end == clusters.count || clusters[end] == " " { return end }
    return clusters[..<end].suffix(Self.longestTrim).lastIndex(of: " ") ?? end
  }

  /// The start of what fits at the end; behind a blank, if one is near.
  private func suffixStart(columns: Int) -> Int {
    let start = clusters.count - fitting(clusters.reversed(), in: columns)
    if start == 0 || clusters[start - 1] == " " { return start }
    return clusters[start...].prefix(Self.longestTrim).firstIndex(of: " ").map { $0 + 1 } ?? start
  }

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
