import BitextCore

/// Tells where one side calls for text that a program writes when the page is made,
/// `{{ entry("a10") }}`, and the other has it in words: what is missed there may be in it.
struct CalledText {
  /// For each segment, how many calls stand in or right beside those before it.
  private let before: Sides<[Int]>

  init(_ sides: Sides<Side>) {
    before = sides.map { side in
      side.callsOfSegments.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    }
  }

  /// Whether a half of a bead calls for more than the other.
  func speaks(in half: Half, of bead: Bead) -> Bool {
    count(bead.runs[half], half) > count(bead.runs[half.other], half.other)
  }

  func count(_ run: Range<Int>, _ half: Half) -> Int {
    before[half][run.upperBound] - before[half][run.lowerBound]
  }
}

extension Side {
  /// For each segment the calls between the end of the one before and the start of the next in its
  /// block; linear.
  fileprivate var callsOfSegments: [Int] {
    var counts = Array(repeating: 0, count: segments.count)
    guard !document.calls.isEmpty else { return counts }
    let files = segments.map { document.fileRange(of: $0.range) }
    for index in segments.indices {
      let lower = index > 0 ? files[index - 1].upper : 0
      let upper = index + 1 < files.count ? files[index + 1].lower : document.file.count
      let first = document.calls.partitionPoint { $0.lower >= lower }
      let end = document.calls.partitionPoint { $0.lower >= upper }
      counts[index] = max(0, end - first)
    }
    return counts
  }
}
