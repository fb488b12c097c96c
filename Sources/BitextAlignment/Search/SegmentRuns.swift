import BitextCore
import Glibc

/// The runs of one to four segments of a side, as far as the scores of their beads depend on it.
struct SegmentRuns {
  typealias ByRun = WordEvidence.ByRun

  /// The runs that begin at one segment. A run that would go beyond the last segment has infinite
  /// letters, which no other run can match.
  struct Runs {
    var letters = ByRun(repeating: .infinity)
    /// The natural logarithms of the letters.
    var logarithms = ByRun(repeating: .infinity)
    /// 1 for a run of which all stands above an article, else 0.
    var isHeadline = ByRun.zero
    /// 1 for a run that crosses the end of a paragraph, else 0.
    var crossesParagraph = ByRun.zero
    /// How many segments of a run say again what one before them says.
    var repetitions = ByRun.zero
    var beginsParagraph = false
    /// How many segments the paragraph has that begins here; 0 where none begins, and for one of
    /// more than `longestParagraph`.
    var paragraphLength = 0
    var isHeading = false
  }

  /// Longer paragraphs are left out sentence by sentence.
  static let longestParagraph = 7

  private(set) var runs: [Runs] = []

  init(_ side: Side, _ index: SideIndex) {
    let roles = side.segments.map { side.document.blocks[$0.block].role }
    let repetitions = index.repetitions
    runs.reserveCapacity(roles.count)
    for start in roles.indices {
      runs.append(Self.runs(from: start, side, index, roles, repetitions))
    }
    for paragraph in side.paragraphs where paragraph.count <= Self.longestParagraph {
      runs[paragraph.lowerBound].paragraphLength = paragraph.count
    }
  }

  private static func runs(
    from start: Int, _ side: Side, _ index: SideIndex, _ roles: [Role], _ repetitions: [Int]
  ) -> Runs {
    let block = side.segments[start].block
    var runs = Runs()
    runs.beginsParagraph = start == 0 || side.segments[start - 1].block != block
    runs.isHeading =
      roles[start] == .heading || roles[start] == .title || roles[start] == .kicker
    var letters = 0
    var isHeadline = true
    var repeated: Float = 0
    for end in start..<min(start + WordEvidence.maximumRun, roles.count) {
      // One for the blank between, so that no length is zero.
      letters += index.lengths[end] + 1
      isHeadline = isHeadline && (roles[end] == .title || roles[end] == .kicker)
      if 1..<WordEvidence.maximumRun ~= repetitions[end] && end - repetitions[end] >= start {
        repeated += 1
      }
      runs.letters[end - start] = Float(letters)
      runs.repetitions[end - start] = repeated
      runs.logarithms[end - start] = log(Float(letters))
      runs.isHeadline[end - start] = isHeadline ? 1 : 0
      runs.crossesParagraph[end - start] = side.segments[end].block == block ? 0 : 1
    }
    return runs
  }
}
