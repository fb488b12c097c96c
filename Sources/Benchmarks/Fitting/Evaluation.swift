import BitextAlignment
import BitextCore
import BitextLexicon

/// Aligns all samples with given parameters and counts what is right; remembers what it counted.
///
/// Nothing but the alignment runs again for other parameters: samples are read and analysed, and
/// their gold beads prepared.
struct Evaluation {
  let sets: [AlignmentSet]
  private let lexicon: Lexicon
  private let jobs: [Job]
  private var known: [AlignmentParameters: [AlignmentTally]] = [:]

  private struct Job: Sendable {
    var sample: Sample
    var scorer: AlignmentScorer
  }

  init(_ sets: [AlignmentSet], _ lexicon: Lexicon) {
    self.sets = sets
    self.lexicon = lexicon
    jobs = sets.flatMap(\.samples).map { Job(sample: $0, scorer: AlignmentScorer($0.gold)) }
  }

  /// How many different parameters were tried.
  var count: Int { known.count }

  /// The tallies of the sets, one each, over the articles whose names are wanted.
  mutating func tallies(
    _ parameters: AlignmentParameters, where isWanted: (String) -> Bool = { _ in true }
  ) async -> [AlignmentTally] {
    let tallies = await sampleTallies(parameters)
    var start = 0
    return sets.map { set in
      defer { start += set.samples.count }
      return zip(set.samples, tallies[start...]).filter { isWanted($0.0.id) }.map(\.1).sum()
    }
  }

  /// The tallies of the samples, set by set.
  private mutating func sampleTallies(_ parameters: AlignmentParameters) async -> [AlignmentTally] {
    if let tallies = known[parameters] { return tallies }
    let aligner = Aligner(lexicon, parameters: parameters)
    let tallies = await mapInParallel(jobs) { job in
      job.scorer.tally(aligner.align(job.sample.source, job.sample.target).beads)
    }
    known[parameters] = tallies
    return tallies
  }
}
