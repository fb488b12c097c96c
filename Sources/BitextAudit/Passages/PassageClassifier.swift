import BitextCore

/// Tells what happened to each passage that the alignment leaves without a counterpart.
struct PassageClassifier {
  /// A sentence of so few words may be tied to nothing by chance.
  private static let fewWords = 8
  /// Less sure copies in the source are parallel sentences, or entries made alike.
  private static let sureRepeat = 0.96
  /// Two renderings of one sentence share so many of their words, however free they are.
  private static let rewording = 0.4

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
    let foreign = ForeignPassages(bitext)
    let untranslated = foreign.untranslated()
    let copies = repetition.passages() + Restarts(bitext).passages() + doubledRenderings()
    let generated = GeneratedGaps(bitext.sides, .source, bitext.beads)
    let repeats = Repetition(bitext.mirrored).passages().compactMap(repeated)
      .filter { !generated.cover($0.segments) }
    var explained = explained(by: copies)
    explained.formUnion(untranslated.flatMap(\.segments))
    explained.formUnion(foreign.originals.flatMap { Array($0.segments) + Array($0.rendering) })
    let said = untranslated.map(\.segments) + foreign.originals.map(\.segments)
    let known = Sides(self.explained(by: repeats), explained)
    let free = FreeRenderings(bitext, explained: known)
    let added = nullRuns(\.target, of: bitext.target, besides: \.source, known.target, free)
    let missing = nullRuns(\.source, of: bitext.source, besides: \.target, known.source, free)
    return untranslated + copies
      + added.map { secondRendering($0) ?? passage(.added, $0) }
      + missing.filter { !isSaid($0, by: said) }
      .map { passage(.missing, $0) }
      + repeats + foreign.inSource()
  }

  private func explained(by copies: [Passage]) -> Set<Int> {
    var explained: Set<Int> = []
    for copy in copies {
      explained.formUnion(copy.segments)
      if let kept = copy.counterpart { explained.formUnion(kept) }
    }
    return explained
  }

  /// What the source says twice and the target once; nil where the target has it twice as well.
  private func repeated(_ copy: Passage) -> Passage? {
    let beads = bitext.beads.filter { $0.source.overlaps(copy.segments) }
    guard !beads.isEmpty, beads.allSatisfy({ $0.target.isEmpty }) else { return nil }
    // A translator may rightly say once what is said twice in other words, or in a few.
    guard copy.confidence >= Self.sureRepeat,
      bitext.source.wordCount(of: copy.segments) >= Self.fewWords
    else { return nil }
    var copy = copy
    copy.kind = .repeated
    return copy
  }

  /// What renders in other words what another passage of the target renders already.
  ///
  /// Nothing else has so many of its words in one source segment.
  private func secondRendering(_ run: Run) -> Passage? {
    let target = bitext.target
    let words = TieSums(
      run.segments.lazy.flatMap { bitext.ties.target[target.segments[$0].tokens] })
    guard words.words >= 4, words.total >= 0.45 * Double(words.words), words.total >= 3,
      let closest = bitext.ties.closestSource[run.segments.lowerBound],
      let bead = bitext.beads.first(where: { $0.source.contains(closest) }), !bead.isNull,
      target.role(of: run.segments.lowerBound).isProse,
      // The items of a list are made alike.
      run.unit == .sentence || target.role(of: run.segments.lowerBound) != .listItem,
      target.role(of: bead.target.lowerBound).isProse,
      repetition.sharedWords(run.segments, bead.target) >= Self.rewording
    else { return nil }
    return Passage(
      kind: .duplicated, segments: run.segments, counterpart: bead.target, rendered: bead.source,
      unit: run.unit, confidence: Confidence.reworded.apart)
  }

  /// Beads whose target says twice what the source says once, the second time in other words.
  ///
  /// Where each of two sentences is as long as the source and has its words, neither is an addition
  /// that the alignment could leave alone.
  private func doubledRenderings() -> [Passage] {
    bitext.beads.indices.compactMap { index in
      let bead = bitext.beads[index]
      guard bead.source.count == 1, bead.target.count == 2, !isUncertain[index],
        bead.probability >= 0.5
      else { return nil }
      let letters = Double(bitext.source.range(of: bead.source).count)
      let isDoubled = bead.target.allSatisfy { segment in
        let words = TieSums(bitext.ties.target[bitext.target.segments[segment].tokens])
        return Double(bitext.target.segments[segment].range.count) >= letters * 0.85
          && words.words >= 4 && words.missedWords * 3 <= words.words
      }
      let (first, second) = (bead.target.lowerBound, bead.target.lowerBound + 1)
      guard isDoubled,
        repetition.sharedWords(first..<second, second..<second + 1) >= Self.rewording
      else { return nil }
      return Passage(
        kind: .duplicated, segments: bead.target.lowerBound + 1..<bead.target.upperBound,
        counterpart: bead.target.lowerBound..<bead.target.lowerBound + 1, rendered: bead.source,
        unit: .sentence, confidence: Confidence.reworded.together)
    }
  }

  private struct Run {
    var segments: Range<Int>
    var unit: Finding.Unit
    var probability: Double
    /// The log odds that something else explains it: see `FreeRenderings`; or that a lone sentence
    /// at its place on the other side was tied far away, and the two belong together after all.
    var rivals: Double
  }

  /// What a lone sentence counts that was tied far away.
  private static let loneMove = 4.0

  /// The runs of segments in null beads, cut at the ends of paragraphs and at what is explained;
  /// cells of a table that were lost together are one.
  private func nullRuns(
    _ side: KeyPath<Bead, Range<Int>>, of half: Side, besides other: KeyPath<Bead, Range<Int>>,
    _ explained: Set<Int>, _ free: FreeRenderings
  ) -> [Run] {
    var probability = Array(repeating: -1.0, count: half.segments.count)
    var rivals = Array(repeating: 0.0, count: half.segments.count)
    for (index, bead) in bitext.beads.enumerated()
    where bead[keyPath: other].isEmpty && !isUncertain[index] {
      for segment in bead[keyPath: side] where !explained.contains(segment) {
        probability[segment] = bead.probability
        rivals[segment] =
          (isLoneMove(index - 1) || isLoneMove(index + 1) ? Self.loneMove : 0)
          + free.odds(of: index)
      }
    }
    let runs = half.paragraphs.flatMap { paragraph in
      paragraph.split { probability[$0] < 0 }.map { run in
        Run(
          segments: run,
          unit: run == paragraph[...] ? .paragraph : .sentence,
          // One sure sentence makes the run sure: what surrounds it went with it.
          probability: run.map { probability[$0] }.max() ?? 0,
          rivals: run.map { rivals[$0] }.max() ?? 0)
      }
    }
    return joined(runs.filter { !isInMovedParagraph($0, side, half) }, in: half)
  }

  /// Whether a few words are left over in a paragraph of which the rest was moved: they went with
  /// it, and only the rest could be tied.
  private func isInMovedParagraph(
    _ run: Run, _ side: KeyPath<Bead, Range<Int>>, _ half: Side
  ) -> Bool {
    guard run.unit == .sentence, half.wordCount(of: run.segments) <= Self.fewWords else {
      return false
    }
    let block = half.segments[run.segments.lowerBound].block
    let moved = bitext.beads.filter { $0.isMoved && !$0[keyPath: side].isEmpty }
      .flatMap { $0[keyPath: side] }.filter { half.segments[$0].block == block }
    let all = half.segments.count { $0.block == block }
    return moved.count * 2 >= all
  }

  private func isLoneMove(_ index: Int) -> Bool {
    guard bitext.beads.indices.contains(index) else { return false }
    let bead = bitext.beads[index]
    return bead.isMoved && bead.kind == .oneToOne
  }

  private func joined(_ runs: [Run], in half: Side) -> [Run] {
    var joined: [Run] = []
    for run in runs {
      let isCell = half.role(of: run.segments.lowerBound) == .tableCell
      if isCell, let last = joined.last, last.segments.upperBound == run.segments.lowerBound,
        half.role(of: last.segments.lowerBound) == .tableCell
      {
        joined[joined.count - 1].segments = last.segments.lowerBound..<run.segments.upperBound
        joined[joined.count - 1].probability = max(last.probability, run.probability)
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  /// How likely a reader agrees that a run has no counterpart: the alignment's own belief, less
  /// where something else explains it.
  private func passage(_ kind: Passage.Kind, _ run: Run) -> Passage {
    let belief =
      run.unit == .paragraph || kind == .added && isOnItsOwn(run)
      ? Belief.paragraph[kind] : Belief.sentence[kind]
    return Passage(
      kind: kind, segments: run.segments, unit: run.unit,
      confidence: belief.map {
        probability(logOdds: $0.prior + $0.slope * (logOdds(run.probability) - run.rivals))
      } ?? run.probability)
  }

  /// Whether the words of a target run are nowhere in the source: it is no free rendering.
  private func isOnItsOwn(_ run: Run) -> Bool {
    let target = bitext.target
    let words = TieSums(bitext.ties.target[target.tokens(of: run.segments)])
    return words.words >= Belief.ownWords
      && words.total <= Double(words.words) * Belief.ownWord
  }

  /// What readers made of 222 passages without a counterpart (see `Confidence`), as a logistic
  /// regression on the alignment's log odds, which know nothing of free renderings; its error was
  /// measured on the sites left out of it in turn: of those at .9 and above .98 were right or
  /// defensible. Translators leave out whole paragraphs, and seldom add them; of the sentences that
  /// look added a third says in other words what the source says, however sure the alignment is,
  /// unless none of its words is there.
  private enum Belief {
    static let paragraph: [Passage.Kind: (prior: Double, slope: Double)] = [
      .missing: (0.2, 0.55), .added: (-0.5, 0.42),
    ]
    /// What a word of a sentence says that has nothing to do with the source: -1.2 and less where
    /// one was planted (`audit`), -1.1 and more where readers found it rendered freely (`web`); of
    /// fewer words nothing is said.
    static let ownWord = -1.15
    static let ownWords = 4
    static let sentence: [Passage.Kind: (prior: Double, slope: Double)] = [
      .missing: (-0.6, 0.5), .added: (-0.33, 0.15),
    ]
  }

  /// A source passage that stands untranslated in the target is there, if not rendered.
  private func isSaid(_ run: Run, by untranslated: [Range<Int>]) -> Bool {
    untranslated.contains { repetition.sharesWords(source: run.segments, target: $0) }
  }
}

extension Role {
  /// Whether its blocks are sentences of the article's own, and not above, below or beside it.
  fileprivate var isProse: Bool {
    switch self {
    case .paragraph, .quotation, .listItem: true
    case _: false
    }
  }
}

extension Bitext {
  /// The same with the sides exchanged, and the beads in the order that they had.
  fileprivate var mirrored: Bitext {
    var mirrored = self
    (mirrored.source, mirrored.target) = (target, source)
    for index in beads.indices {
      (mirrored.beads[index].source, mirrored.beads[index].target) = (
        beads[index].target, beads[index].source
      )
    }
    return mirrored
  }
}

extension Range<Int> {
  /// The maximal runs of elements that don't satisfy `isGap`.
  func split(where isGap: (Int) -> Bool) -> [Range<Int>] {
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
