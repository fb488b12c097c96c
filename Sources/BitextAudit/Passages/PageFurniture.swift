import BitextCore

/// Tells the passages without a counterpart that are the page's by all that can be seen.
struct PageFurniture {
  /// A box has no more segments.
  private static let mostBoxed = 8

  private let side: Side
  private let boxes: [Range<Int>]

  /// For what stands on one half only.
  init(_ side: Side, _ half: Half, _ beads: [Bead]) {
    self.side = side
    var isRendered = Array(repeating: false, count: side.segments.count)
    for bead in beads where !bead.isNull {
      for segment in bead.runs[half] { isRendered[segment] = true }
    }
    boxes = Self.boxes(of: side, isRendered)
  }

  /// Whether a passage may be the page's, or stands in a box of which the first and the last lines
  /// may be and which the other side lacks as a whole.
  func holds(_ passage: Passage) -> Bool {
    guard passage.unit == .paragraph else { return false }
    return passage.segments.allSatisfy(side.isDoubtful)
      || boxes.contains { $0.contains(passage.segments.lowerBound) }
  }

  /// The runs of unrendered segments from one that may be the page's to the next.
  private static func boxes(of side: Side, _ isRendered: [Bool]) -> [Range<Int>] {
    var boxes: [Range<Int>] = []
    var open: Int?
    for segment in side.segments.indices {
      if isRendered[segment] {
        open = nil
      } else if side.isDoubtful(segment) {
        if let start = open, segment - start < mostBoxed { boxes.append(start..<segment + 1) }
        open = segment
      }
    }
    return boxes
  }
}

extension Side {
  /// Whether all of some segments may be the page's, and are no captions, which readers read.
  func isFurniture(_ segments: Range<Int>) -> Bool {
    segments.allSatisfy { isDoubtful($0) && role(of: $0) != .caption }
  }
}
