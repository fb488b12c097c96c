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
    /// The most that words and lengths can say for a bead of the run.
    var ceiling = ByRun(repeating: .infinity)
    var beginsParagraph = false
    /// How many segments the paragraph has that begins here; 0 where none begins, and for one of
    /// more than `longestParagraph`.
    var paragraphLength = 0
    var isHeading = false
  }

  /// Longer paragraphs are left out sentence by sentence.
  static let longestParagraph = 7

  private(set) var runs: [Runs] = []

  /// `quoted` is the most that words and lengths can say for a bead with a segment in the language of
  /// the other side.
  init(_ side: Side, _ index: SideIndex, other: Language, quoted: Float) {
    let roles = side.segments.map { side.document.blocks[$0.block].role }
    let repetitions = index.repetitions
    runs.reserveCapacity(roles.count)
    for start in roles.indices {
      runs.append(Self.runs(from: start, side, index, roles, repetitions))
    }
    for paragraph in side.paragraphs where paragraph.count <= Self.longestParagraph {
      runs[paragraph.lowerBound].paragraphLength = paragraph.count
    }
    if side.quotes(other) { limit(side, other, quoted) }
  }

  private mutating func limit(_ side: Side, _ other: Language, _ quoted: Float) {
    for (segment, language) in side.segments.lazy.map(\.language).enumerated()
    where language == other {
      for start in max(0, segment - WordEvidence.maximumRun + 1)...segment {
        for lane in segment - start..<WordEvidence.maximumRun {
          runs[start].ceiling[lane] = quoted
        }
      }
    }
  }

  private static func runs(
    from start: Int, _ side: Side, _ index: SideIndex, _ roles: [Role], _ repetitions: [Int]
  ) -> Runs {
    let block = side.segments[start].block
    var runs = Runs()
    runs.beginsParagraph = start == 0 || side.segments[start - 1].block != block
    runs.isHeading = roles[start].isHeading
    var letters = 0
    var isHeadline = true
    var repeated: Float = 0
    for end in start..<min(start + WordEvidence.maximumRun, roles.count) {
      // One for the blank between, so that no length is zero.
      letters += index.lengths[end] + 1
      isHeadline = isHeadline && roles[end].isHeadline
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

extension Side {
  /// Whether passages stand here in another language, and most is in this side's own.
  fileprivate func quotes(_ other: Language) -> Bool {
    guard other != language else { return false }
    var (foreign, known) = (0, 0)
    for segment in segments {
      if segment.language != nil { known += segment.range.count }
      if segment.language == other { foreign += segment.range.count }
    }
    return foreign > 0 && foreign * 2 < known
  }
}
