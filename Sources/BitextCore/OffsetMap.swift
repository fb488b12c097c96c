/// Ties offsets in a document's text to offsets in the file that it was read from.
///
/// The text is the file less its markup, with entities decoded and letters composed (NFC); the
/// map is the list of runs of which the text is made. A run whose two lengths are equal was
/// copied byte for byte; any other (an entity, a composed letter) maps as a whole.
public struct OffsetMap: Hashable, Sendable {
  struct Run: Hashable, Sendable {
    var text: TextRange
    var file: TextRange

    var isCopy: Bool { text.count == file.count }
  }

  private(set) var runs: [Run] = []

  /// The map of no text, to be appended to.
  public init() {}

  /// The map of a text that is a stretch of the file as it stands.
  public init(copying file: TextRange) {
    if !file.isEmpty { runs = [Run(text: TextRange(0, file.count), file: file)] }
  }

  /// Notes that the next `length` bytes of text come from `file`.
  public mutating func append(length: Int, from file: TextRange) {
    guard length > 0 else { return }
    let start = runs.last?.text.upper ?? 0
    let run = Run(text: TextRange(start, start + length), file: file)
    if let last = runs.last, last.isCopy, run.isCopy, last.file.upper == file.lower {
      runs[runs.count - 1].text.upper = run.text.upper
      runs[runs.count - 1].file.upper = file.upper
    } else {
      runs.append(run)
    }
  }

  /// Where in the file a stretch of the text comes from; O(log runs).
  public func fileRange(of range: TextRange) -> TextRange {
    guard !runs.isEmpty else { return TextRange(0, 0) }
    let first = runs[indexOfRun(at: range.lower)]
    let lower =
      first.isCopy
      ? first.file.lower + min(range.lower - first.text.lower, first.file.count)
      : first.file.lower
    guard !range.isEmpty else { return TextRange(lower, lower) }
    let last = runs[indexOfRun(at: range.upper - 1)]
    let upper =
      last.isCopy
      ? last.file.lower + min(range.upper - last.text.lower, last.file.count) : last.file.upper
    return TextRange(lower, max(lower, upper))
  }

  /// Where in the text stretches of the file came to stand, nil for those that left no text;
  /// O((runs + ranges) log runs).
  public func textRanges(of ranges: [TextRange]) -> [TextRange?] {
    if ranges.isEmpty { return [] }
    let runs = runs.sorted { $0.file < $1.file }
    return ranges.map { range in
      let first = runs.partitionPoint { $0.file.upper > range.lower }
      let end = runs.partitionPoint { $0.file.lower >= range.upper }
      guard first < end else { return nil }
      let (head, tail) = (runs[first], runs[end - 1])
      // What begins or ends within an entity takes the whole of it.
      let before = head.isCopy ? max(0, range.lower - head.file.lower) : 0
      let behind = tail.isCopy ? max(0, tail.file.upper - range.upper) : 0
      let (lower, upper) = (head.text.lower + before, tail.text.upper - behind)
      return lower < upper ? TextRange(lower, upper) : nil
    }
  }

  private func indexOfRun(at offset: Int) -> Int {
    max(0, runs.partitionPoint { $0.text.lower > offset } - 1)
  }
}
