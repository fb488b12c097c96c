import BitextCore

/// Scores beads: log odds of "these render each other" against chance.
///
/// The scores of the beads with a run of source segments and each of the four runs of target
/// segments that begin at a cell are worked out at once.
struct BeadScorer {
  typealias ByRun = WordEvidence.ByRun

  /// How much of a likeness in the wrong language counts beyond its ceiling.
  private static let quotedShare: Float = 0.15

  let sourceCount: Int
  let targetCount: Int
  let band: SearchBand
  private let prior: Prior
  private let runs: Sides<[SegmentRuns.Runs]>
  private let sums: WordSums
  let evidence: Sides<WordEvidence>

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
    evidence = Sides(
      WordEvidence(
        sourceIndex, knowledge: links.sourceKnowledge, partners: partners.ofSource,
        otherSegments: targetCount, parameters: parameters),
      WordEvidence(
        targetIndex, knowledge: links.targetKnowledge, partners: partners.ofTarget,
        otherSegments: sourceCount, parameters: parameters))
    sums = WordSums(sourceIndex, targetIndex, links, band, evidence)
    let quoted = Float(parameters.quoted)
    runs = Sides(
      SegmentRuns(source, sourceIndex, other: target.language, quoted: quoted).runs,
      SegmentRuns(target, targetIndex, other: source.language, quoted: quoted).runs)
  }

  /// The score of the bead of the source segments from `i` and the target segments from `j`;
  /// minus infinity for one that need not be thought of.
  func score(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    if shape.target == 0 { return null(.source, i, shape.source) }
    if shape.source == 0 { return null(.target, j, shape.target) }
    return scores(i, j, shape.source, cellWords(i, j))[shape.target - 1]
  }

  /// The score of leaving out, or adding, a segment or the whole paragraph that begins with it.
  ///
  /// That is a whole paragraph more often than the end of one and the beginning of the next.
  @inline(__always)
  private func null(_ half: Half, _ segment: Int, _ count: Int) -> Float {
    Float(count) * prior.null
      + (count == runs[half][segment].paragraphLength ? prior.wholeParagraph : 0)
  }

  /// How many segments of a side may be without a counterpart at once from a cell: the paragraph
  /// that begins there, if it has more than one; else 0.
  @inline(__always)
  func nullParagraph(_ half: Half, _ segment: Int) -> Int {
    guard segment < (half == .source ? sourceCount : targetCount) else { return 0 }
    let length = runs[half][segment].paragraphLength
    return length > 1 ? length : 0
  }

  /// The score if one side is a part of the other: by the words of the side that speaks for it.
  func containment(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    let words = cellWords(i, j)
    let best = max(
      words.source[shape.source - 1][shape.target - 1],
      words.target[shape.source - 1][shape.target - 1])
    return prior.word * best + structure(i, j, shape.source)[shape.target - 1]
  }

  /// Calls `body` with the number of source and of target segments of each bead that may begin
  /// at a cell, and with its score.
  ///
  /// Left out are beads that score far below the same segments without a counterpart: no best
  /// path has them, and their weight is nothing beside that of the null beads.
  @inline(__always)
  func forEachBead(from i: Int, _ j: Int, _ body: (Int, Int, Float) -> Void) {
    if i < sourceCount {
      body(1, 0, null(.source, i, 1))
      let paragraph = nullParagraph(.source, i)
      if paragraph > 0 { body(paragraph, 0, null(.source, i, paragraph)) }
    }
    if j < targetCount {
      body(0, 1, null(.target, j, 1))
      let paragraph = nullParagraph(.target, j)
      if paragraph > 0 { body(0, paragraph, null(.target, j, paragraph)) }
    }
    guard i < sourceCount, j < targetCount else { return }
    let words = cellWords(i, j)
    for s in 1...min(WordEvidence.maximumRun, sourceCount - i) {
      let least = prior.null * (Float(s) + Prior.runs) - 8
      let bound = ceiling(i, j, s, words)
      guard any(bound .> least) else { continue }
      let scores = scores(i, j, s, words)
      for t in 1...WordEvidence.maximumRun
      where scores[t - 1] > least[t - 1] && band.contains(i + s, j + t) {
        body(s, t, scores[t - 1])
      }
    }
  }

  /// No score of `s` source segments can be above this, whatever the lengths.
  @inline(__always)
  private func ceiling(_ i: Int, _ j: Int, _ s: Int, _ words: CellWords) -> ByRun {
    prior.word * (words.source[s - 1] + words.target[s - 1]) + prior.length * LengthModel.maximum
  }

  @inline(__always)
  private func scores(_ i: Int, _ j: Int, _ s: Int, _ words: CellWords) -> ByRun {
    let letters = runs.source[i].letters[s - 1]
    let target = runs.target[j]
    let length = LengthModel.logOdds(
      letters, target.letters,
      logarithms: (runs.source[i].logarithms[s - 1], target.logarithms),
      expansion: prior.expansion)
    let likeness =
      prior.word * (words.source[s - 1] + words.target[s - 1]) + prior.length * length
    // Of several such segments each still finds its own.
    let ceiling =
      pointwiseMin(target.ceiling, ByRun(repeating: runs.source[i].ceiling[s - 1]))
      + likeness * Self.quotedShare
    let scores = pointwiseMin(likeness, ceiling) + structure(i, j, s)
    // Lengths may differ so much that no merger explains it.
    var isUnlike =
      (2 * target.letters + 40 .< letters) .| (target.letters .> 3 * letters + 40)
    if s == 1 { isUnlike[0] = false }
    return scores.replacing(
      with: -.infinity, where: isUnlike .| (target.letters .== ByRun(repeating: .infinity)))
  }

  @inline(__always)
  private func structure(_ i: Int, _ j: Int, _ s: Int) -> ByRun {
    let source = runs.source[i]
    let target = runs.target[j]
    let crossed = target.crossesParagraph + source.crossesParagraph[s - 1]
    let merge = prior.merge[s - 1] + prior.crossesParagraph * crossed
    // A headline is often one line here and two, with a kicker, there.
    var score = merge * (1 - target.isHeadline * source.isHeadline[s - 1])
    // A rendering says a thing as often as its source does.
    let repetitions = target.repetitions - source.repetitions[s - 1]
    score += prior.repetition * repetitions * repetitions
    if source.beginsParagraph != target.beginsParagraph { score += prior.paragraphMismatch }
    if source.isHeading != target.isHeading { score += prior.headingMismatch }
    return score
  }

  @inline(__always)
  private func cellWords(_ i: Int, _ j: Int) -> CellWords {
    CellWords(
      source: CellWords.Rows(
        sumsOf: sourceWords(i, j), sourceWords(i + 1, j), sourceWords(i + 2, j),
        sourceWords(i + 3, j)),
      target: CellWords.Rows(
        sumsOf: targetWords(i, j), targetWords(i, j + 1), targetWords(i, j + 2),
        targetWords(i, j + 3)
      ).transposed)
  }

  /// What a source segment's words say of the runs of target segments from `j`; a cell outside of
  /// the band has no links.
  @inline(__always)
  private func sourceWords(_ i: Int, _ j: Int) -> ByRun {
    guard i < sourceCount else { return .zero }
    return band.contains(i, j) ? sums.source[band.cell(i, j)] : evidence.source.unlinked[i]
  }

  /// What a target segment's words say of the runs of source segments from `i`.
  @inline(__always)
  private func targetWords(_ i: Int, _ j: Int) -> ByRun {
    guard j < targetCount else { return .zero }
    return band.contains(i, j) ? sums.target[band.cell(i, j)] : evidence.target.unlinked[j]
  }
}

/// What the words say of all beads that begin at one cell: the rows are runs of source segments,
/// the lanes runs of target segments.
private struct CellWords {
  typealias ByRun = WordEvidence.ByRun

  let source: Rows
  let target: Rows

  struct Rows {
    private let rows: (ByRun, ByRun, ByRun, ByRun)

    @inline(__always)
    init(sumsOf a: ByRun, _ b: ByRun, _ c: ByRun, _ d: ByRun) {
      rows = (a, a + b, a + b + c, a + b + c + d)
    }

    @inline(__always)
    private init(_ rows: (ByRun, ByRun, ByRun, ByRun)) { self.rows = rows }

    @inline(__always)
    subscript(row: Int) -> ByRun {
      switch row {
      case 0: rows.0
      case 1: rows.1
      case 2: rows.2
      case _: rows.3
      }
    }

    @inline(__always)
    var transposed: Rows {
      let (a, b, c, d) = rows
      return Rows(
        (
          [a[0], b[0], c[0], d[0]], [a[1], b[1], c[1], d[1]], [a[2], b[2], c[2], d[2]],
          [a[3], b[3], c[3], d[3]]
        ))
    }
  }
}

/// The parameters, as the arithmetic of the search has them.
private struct Prior {
  typealias ByRun = WordEvidence.ByRun

  /// How many segments each run has.
  static let runs: ByRun = [1, 2, 3, 4]

  var word: Float
  var length: Float
  var expansion: Float
  var null: Float
  var wholeParagraph: Float
  /// For 1 to 4 source segments with each run of target segments.
  var merge: [ByRun]
  var crossesParagraph: Float
  var paragraphMismatch: Float
  var headingMismatch: Float
  var repetition: Float

  init(_ parameters: AlignmentParameters) {
    word = Float(parameters.wordWeight)
    length = Float(parameters.lengthWeight)
    expansion = Float(parameters.expansion)
    null = Float(parameters.null)
    wholeParagraph = Float(parameters.wholeParagraph)
    let (first, further) = (Float(parameters.merge), Float(parameters.furtherMerge))
    merge = (0..<WordEvidence.maximumRun).map { source in
      let extra = Self.runs + Float(source - 1)
      return (first + (extra - 1) * further).replacing(with: 0, where: extra .== 0)
    }
    crossesParagraph = Float(parameters.crossesParagraph)
    paragraphMismatch = Float(parameters.paragraphMismatch)
    headingMismatch = Float(parameters.headingMismatch)
    repetition = Float(parameters.repetition)
  }
}
