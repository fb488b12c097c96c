import BitextCore

/// Scores beads: log odds of "these render each other" against chance.
struct BeadScorer {
  let sourceCount: Int
  let targetCount: Int
  let band: SearchBand
  private let prior: Prior
  private let sourceRuns: SegmentRuns
  private let targetRuns: SegmentRuns
  private let sums: WordSums
  private let sourceEvidence: WordEvidence
  private let targetEvidence: WordEvidence

  /// The parameters, as the arithmetic of the search has them.
  private struct Prior {
    var word: Float
    var length: Float
    var null: Float
    var merge: Float
    var furtherMerge: Float
    var crossesParagraph: Float
    var paragraphMismatch: Float
    var headingMismatch: Float

    init(_ parameters: AlignmentParameters) {
      word = Float(parameters.wordWeight)
      length = Float(parameters.lengthWeight)
      null = Float(parameters.null)
      merge = Float(parameters.merge)
      furtherMerge = Float(parameters.furtherMerge)
      crossesParagraph = Float(parameters.crossesParagraph)
      paragraphMismatch = Float(parameters.paragraphMismatch)
      headingMismatch = Float(parameters.headingMismatch)
    }
  }

  init(
    _ source: Side, _ target: Side, _ links: TypeLinks, _ indices: (SideIndex, SideIndex),
    parameters: AlignmentParameters
  ) {
    let (sourceIndex, targetIndex) = indices
    sourceCount = source.segments.count
    targetCount = target.segments.count
    prior = Prior(parameters)
    band = SearchBand(sourceIndex, targetIndex, links)
    let partners = PartnerCounts(sourceIndex, targetIndex, links)
    sourceEvidence = WordEvidence(
      sourceIndex, isKnown: links.isKnownSource, partners: partners.ofSource,
      otherSegments: targetCount, parameters: parameters)
    targetEvidence = WordEvidence(
      targetIndex, isKnown: links.isKnownTarget, partners: partners.ofTarget,
      otherSegments: sourceCount, parameters: parameters)
    sums = WordSums(sourceIndex, targetIndex, links, band, sourceEvidence, targetEvidence)
    sourceRuns = SegmentRuns(source, sourceIndex)
    targetRuns = SegmentRuns(target, targetIndex)
  }

  /// The score of the bead of the source segments from `i` and the target segments from `j`.
  func score(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    shape.isNull
      ? prior.null : score(i, j, shape.source, shape.target, Words(self, i, j))
  }

  /// The score if one side is a part of the other: by the words of the side that speaks for it.
  func containment(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    let words = Words(self, i, j)
    let best = max(
      words.source(shape.source, shape.target), words.target(shape.source, shape.target))
    return prior.word * best + structure(i, j, shape.source, shape.target)
  }

  /// Calls `body` with the number of each shape that a bead may have that begins at a cell, and
  /// with its score.
  @inline(__always)
  func forEachBead(from i: Int, _ j: Int, _ shapes: [BeadShape], _ body: (Int, Float) -> Void) {
    if i < sourceCount { body(BeadShape.omission, prior.null) }
    if j < targetCount { body(BeadShape.addition, prior.null) }
    guard i < sourceCount, j < targetCount else { return }
    let words = Words(self, i, j)
    for number in BeadShape.firstOfBoth..<shapes.count {
      let shape = shapes[number]
      guard i + shape.source <= sourceCount, j + shape.target <= targetCount,
        band.contains(i + shape.source, j + shape.target)
      else { continue }
      let score = score(i, j, shape.source, shape.target, words)
      if score > -.infinity { body(number, score) }
    }
  }

  @inline(__always)
  private func score(_ i: Int, _ j: Int, _ s: Int, _ t: Int, _ words: Words) -> Float {
    let source = sourceRuns.run(i, s)
    let target = targetRuns.run(j, t)
    if s + t > 2 && Self.areTooUnlike(source.letters, target.letters) { return -.infinity }
    return prior.word * (words.source(s, t) + words.target(s, t))
      + prior.length
      * LengthModel.logOdds(
        source.letters, target.letters, logarithms: (source.logarithm, target.logarithm))
      + structure(i, j, s, t)
  }

  /// Whether lengths differ so much that no merger explains it; most of the shapes at a cell are
  /// dismissed by this alone.
  @inline(__always)
  private static func areTooUnlike(_ source: Int, _ target: Int) -> Bool {
    source > 2 * target + 40 || target > 3 * source + 40
  }

  @inline(__always)
  private func structure(_ i: Int, _ j: Int, _ s: Int, _ t: Int) -> Float {
    let source = sourceRuns.run(i, s)
    let target = targetRuns.run(j, t)
    var score: Float = 0
    let extra = s + t - 2
    // A headline is often one line here and two, with a kicker, there.
    if extra > 0 && !(source.isHeadline && target.isHeadline) {
      score += prior.merge + Float(extra - 1) * prior.furtherMerge
      if source.crossesParagraph { score += prior.crossesParagraph }
      if target.crossesParagraph { score += prior.crossesParagraph }
    }
    let places = (sourceRuns.places[i], targetRuns.places[j])
    if places.0.beginsParagraph != places.1.beginsParagraph { score += prior.paragraphMismatch }
    if places.0.isHeading != places.1.isHeading { score += prior.headingMismatch }
    return score
  }
}

extension BeadScorer {
  /// What the words say of all beads that begin at one cell.
  fileprivate struct Words {
    private typealias ByRun = WordSums.ByRun

    /// Sums over the first 1 to 4 source segments, by the length of the run of target segments.
    private let ofSource: (ByRun, ByRun, ByRun, ByRun)
    private let ofTarget: (ByRun, ByRun, ByRun, ByRun)

    @inline(__always)
    init(_ scorer: BeadScorer, _ i: Int, _ j: Int) {
      let s0 = scorer.sourceWords(i, j)
      let s1 = s0 + scorer.sourceWords(i + 1, j)
      let s2 = s1 + scorer.sourceWords(i + 2, j)
      ofSource = (s0, s1, s2, s2 + scorer.sourceWords(i + 3, j))
      let t0 = scorer.targetWords(i, j)
      let t1 = t0 + scorer.targetWords(i, j + 1)
      let t2 = t1 + scorer.targetWords(i, j + 2)
      ofTarget = (t0, t1, t2, t2 + scorer.targetWords(i, j + 3))
    }

    @inline(__always)
    func source(_ s: Int, _ t: Int) -> Float { Self.pick(ofSource, s)[t - 1] }

    @inline(__always)
    func target(_ s: Int, _ t: Int) -> Float { Self.pick(ofTarget, t)[s - 1] }

    @inline(__always)
    private static func pick(_ sums: (ByRun, ByRun, ByRun, ByRun), _ count: Int) -> ByRun {
      switch count {
      case 1: sums.0
      case 2: sums.1
      case 3: sums.2
      case _: sums.3
      }
    }
  }

  /// What a source segment's words say of the runs of target segments from `j`; a cell outside of
  /// the band has no links.
  @inline(__always)
  fileprivate func sourceWords(_ i: Int, _ j: Int) -> WordSums.ByRun {
    guard i < sourceCount else { return .zero }
    return band.contains(i, j) ? sums.source[band.cell(i, j)] : sourceEvidence.unlinked[i]
  }

  @inline(__always)
  fileprivate func targetWords(_ i: Int, _ j: Int) -> WordSums.ByRun {
    guard j < targetCount else { return .zero }
    return band.contains(i, j) ? sums.target[band.cell(i, j)] : targetEvidence.unlinked[j]
  }
}
