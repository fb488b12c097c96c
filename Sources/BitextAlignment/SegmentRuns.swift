import BitextCore
import Glibc

/// The runs of up to four segments of a side, as far as their beads depend on it.
struct SegmentRuns {
  struct Run {
    var letters = 0
    /// The natural logarithm of the letters.
    var logarithm: Float = 0
    /// Whether all of it stands above an article.
    var isHeadline = true
    var crossesParagraph = false
  }

  /// Where a segment stands in its article.
  struct Place {
    var beginsParagraph: Bool
    var isHeading: Bool
  }

  private(set) var places: [Place] = []
  /// Those that begin at segment `s` are `runs[s * 4..<s * 4 + 4]`; one that would go beyond the
  /// last segment is empty.
  private(set) var runs: [Run] = []

  init(_ side: Side, _ index: SideIndex) {
    let roles = side.segments.map { side.document.blocks[$0.block].role }
    places.reserveCapacity(roles.count)
    runs.reserveCapacity(roles.count * WordEvidence.maximumRun)
    for (start, role) in roles.enumerated() {
      let block = side.segments[start].block
      places.append(
        Place(
          beginsParagraph: start == 0 || side.segments[start - 1].block != block,
          isHeading: role == .heading || role == .title || role == .kicker))
      var run = Run()
      for end in start..<start + WordEvidence.maximumRun {
        guard end < roles.count else {
          runs.append(Run())
          continue
        }
        // One for the blank between, so that no length is zero.
        run.letters += index.lengths[end] + 1
        run.logarithm = log(Float(run.letters))
        run.isHeadline = run.isHeadline && (roles[end] == .title || roles[end] == .kicker)
        run.crossesParagraph = run.crossesParagraph || side.segments[end].block != block
        runs.append(run)
      }
    }
  }

  /// The run of `count` segments from `start`.
  @inline(__always)
  func run(_ start: Int, _ count: Int) -> Run {
    runs[start * WordEvidence.maximumRun + count - 1]
  }
}
