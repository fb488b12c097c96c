import BitextCore

/// Tells what happened to each passage that the alignment leaves without a counterpart.
struct PassageClassifier {
  private let bitext: Bitext
  private let isUncertain: [Bool]
  private let repetition: Repetition

  init(_ bitext: Bitext, uncertain: [Range<Int>]) {
    self.bitext = bitext
    var isUncertain = Array(repeating: false, count: bitext.beads.count)
    for stretch in uncertain { for bead in stretch { isUncertain[bead] = true } }
    self.isUncertain = isUncertain
    repetition = Repetition(bitext)
  }

  /// All passages, those of the target first, each side in reading order.
  func passages() -> [Passage] {
    let foreign = untranslated()
    let copies = repetition.passages()
    var explained = Set(foreign.flatMap(\.segments))
    for copy in copies {
      explained.formUnion(copy.segments)
      if let kept = copy.counterpart { explained.formUnion(kept) }
    }
    let added = nullRuns(\.target, of: bitext.target, besides: \.source, explained: explained)
    let missing = nullRuns(\.source, of: bitext.source, besides: \.target, explained: [])
    return foreign + copies + added.map { passage(.added, $0) }
      + missing.filter { !isSaidByUntranslated($0, foreign) }.map { passage(.missing, $0) }
  }

  private struct Run {
    var segments: Range<Int>
    var unit: Finding.Unit
    var probability: Double
  }

  /// The runs of segments in null beads, cut at the ends of paragraphs and at what is explained.
  private func nullRuns(
    _ side: KeyPath<Bead, Range<Int>>, of half: Side, besides other: KeyPath<Bead, Range<Int>>,
    explained: Set<Int>
  ) -> [Run] {
    var probability = Array(repeating: -1.0, count: half.segments.count)
    for (index, bead) in bitext.beads.enumerated()
    where bead[keyPath: other].isEmpty && !isUncertain[index] {
      for segment in bead[keyPath: side] where !explained.contains(segment) {
        probability[segment] = bead.probability
      }
    }
    return half.paragraphs.flatMap { paragraph in
      paragraph.split { probability[$0] < 0 }.map { run in
        Run(
          segments: run,
          unit: run == paragraph[...] ? .paragraph : .sentence,
          // One sure sentence makes the run sure: what surrounds it went with it.
          probability: run.map { probability[$0] }.max() ?? 0)
      }
    }
  }

  private func passage(_ kind: Passage.Kind, _ run: Run) -> Passage {
    Passage(
      kind: kind, segments: run.segments, unit: run.unit, confidence: run.probability)
  }

  /// Runs of target segments in the source's language, cut at the ends of paragraphs.
  private func untranslated() -> [Passage] {
    let source = bitext.source.language
    guard source != bitext.target.language else { return [] }
    var sourceOf: [Int: Range<Int>] = [:]
    for bead in bitext.beads where !bead.isNull {
      for segment in bead.target { sourceOf[segment] = bead.source }
    }
    let target = bitext.target
    return target.paragraphs.flatMap { paragraph in
      paragraph.split { target.segments[$0].language != source }.map { run in
        let counterpart = sourceOf[run.lowerBound]
        return Passage(
          kind: .untranslated, segments: run, counterpart: counterpart,
          unit: run == paragraph[...] ? .paragraph : .sentence,
          confidence: counterpart == nil ? 0.9 : 0.97)
      }
    }
  }

  /// A source passage that stands untranslated in the target is there, if not rendered.
  private func isSaidByUntranslated(_ run: Run, _ untranslated: [Passage]) -> Bool {
    untranslated.contains { passage in
      repetition.sharesWords(source: run.segments, target: passage.segments)
    }
  }
}

extension Range<Int> {
  /// The maximal runs of elements that don't satisfy `isGap`.
  fileprivate func split(where isGap: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for element in self where !isGap(element) {
      if let last = runs.last, last.upperBound == element {
        runs[runs.count - 1] = last.lowerBound..<element + 1
      } else {
        runs.append(element..<element + 1)
      }
    }
    return runs
  }
}
