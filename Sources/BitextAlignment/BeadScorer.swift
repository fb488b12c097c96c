import BitextCore
import Glibc

/// Scores beads: log odds of "these render each other" against chance.
struct BeadScorer {
  private let parameters: AlignmentParameters
  private let sourceIndex: SideIndex
  private let targetIndex: SideIndex
  private let sourceEvidence: WordEvidence
  private let targetEvidence: WordEvidence
  private let masks: LinkMasks
  let band: SearchBand
  private let sourceShape: [SegmentPlace]
  private let targetShape: [SegmentPlace]
  /// Letters before each segment, and one more for the end.
  private let sourceLetters: [Int]
  private let targetLetters: [Int]
  /// The natural logarithm of target letters for one source letter, English into German; near
  /// enough for other pairs, since its spread is far greater.
  private static let expansion: Float = 0.1

  /// Where a segment stands in its article.
  private struct SegmentPlace {
    var block: Int
    var beginsParagraph: Bool
    var isHeading: Bool
    /// Whether it is part of what stands above an article.
    var isHeadline: Bool
  }

  init(
    _ source: Side, _ target: Side, _ links: TypeLinks, _ indices: (SideIndex, SideIndex),
    parameters: AlignmentParameters
  ) {
    self.parameters = parameters
    (sourceIndex, targetIndex) = indices
    band = SearchBand(sourceIndex, targetIndex, links)
    masks = LinkMasks(sourceIndex, targetIndex, links, band)
    let partners = PartnerCounts(sourceIndex, targetIndex, links)
    sourceEvidence = WordEvidence(
      sourceIndex, knowledge: links.sourceKnowledge, partners: partners.ofSource,
      otherSegments: target.segments.count, parameters: parameters)
    targetEvidence = WordEvidence(
      targetIndex, knowledge: links.targetKnowledge, partners: partners.ofTarget,
      otherSegments: source.segments.count, parameters: parameters)
    sourceShape = Self.places(source)
    targetShape = Self.places(target)
    sourceLetters = Self.sums(sourceIndex.lengths)
    targetLetters = Self.sums(targetIndex.lengths)
  }

  /// The score of a bead, or minus infinity for one that need not be thought of; of the source segments from `i` and the target segments from `j`.
  func score(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    if shape.source == 0 || shape.target == 0 { return Float(parameters.null) }
    let source = sourceLetters[i + shape.source] - sourceLetters[i]
    let target = targetLetters[j + shape.target] - targetLetters[j]
    if shape.source + shape.target > 2 && Self.areTooUnlike(source, target) { return -.infinity }
    return Float(parameters.wordWeight) * (sourceWords(i, j, shape) + targetWords(i, j, shape))
      + Float(parameters.lengthWeight) * length(source, target)
      + structure(i, j, shape)
  }

  /// The score if one side is a part of the other: by the words of the side that speaks for it.
  func containment(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    let best = max(sourceWords(i, j, shape), targetWords(i, j, shape))
    return Float(parameters.wordWeight) * best + structure(i, j, shape)
  }

  private func sourceWords(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    var sum: Float = 0
    for source in i..<i + shape.source {
      var linked = LinkMasks.Levels()
      for target in j..<j + shape.target where band.contains(source, target) {
        linked.formUnion(masks.source[band.cell(source, target)])
      }
      sum += sourceEvidence.sum(
        of: source, itemsFrom: sourceIndex.itemStarts[source], run: shape.target, linked)
    }
    return sum
  }

  private func targetWords(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    var sum: Float = 0
    for target in j..<j + shape.target {
      var linked = LinkMasks.Levels()
      for source in i..<i + shape.source where band.contains(source, target) {
        linked.formUnion(masks.target[band.cell(source, target)])
      }
      sum += targetEvidence.sum(
        of: target, itemsFrom: targetIndex.itemStarts[target], run: shape.source, linked)
    }
    return sum
  }

  /// How much likelier the two lengths are in a rendering than in a chance encounter.
  ///
  /// Gale and Church (1993) with the logarithm of the ratio, whose spread falls with the length.
  private func length(_ source: Int, _ target: Int) -> Float {
    let ratio = log(Float(target) / Float(source)) - Self.expansion
    let variance = 0.035 + 8 / Float(source + target)
    let chance = variance + 0.6
    return 0.5 * (ratio * ratio / chance - ratio * ratio / variance + log(chance / variance))
  }

  /// Whether lengths differ so much that no merger explains it; most of the shapes at a cell are
  /// dismissed by this alone.
  private static func areTooUnlike(_ source: Int, _ target: Int) -> Bool {
    source > 2 * target + 40 || target > 3 * source + 40
  }

  private func structure(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    let source = sourceShape[i..<i + shape.source]
    let target = targetShape[j..<j + shape.target]
    var score = 0.0
    // A headline is often one line here and two, with a kicker, there.
    let isHeadline = source.allSatisfy(\.isHeadline) && target.allSatisfy(\.isHeadline)
    let extra = shape.source + shape.target - 2
    if extra > 0 && !isHeadline {
      score += parameters.merge + Double(extra - 1) * parameters.furtherMerge
      if Self.crosses(source) { score += parameters.crossesParagraph }
      if Self.crosses(target) { score += parameters.crossesParagraph }
    }
    if sourceShape[i].beginsParagraph != targetShape[j].beginsParagraph {
      score += parameters.paragraphMismatch
    }
    if sourceShape[i].isHeading != targetShape[j].isHeading {
      score += parameters.headingMismatch
    }
    return Float(score)
  }

  private static func crosses(_ places: ArraySlice<SegmentPlace>) -> Bool {
    places[places.startIndex].block != places[places.endIndex - 1].block
  }

  private static func places(_ side: Side) -> [SegmentPlace] {
    side.segments.indices.map { index in
      let block = side.segments[index].block
      let role = side.document.blocks[block].role
      return SegmentPlace(
        block: block,
        beginsParagraph: index == 0 || side.segments[index - 1].block != block,
        isHeading: role == .heading || role == .title || role == .kicker,
        isHeadline: role == .title || role == .kicker)
    }
  }

  private static func sums(_ lengths: [Int]) -> [Int] {
    var sums = [0]
    // One for the blank between, so that no length is zero.
    for length in lengths { sums.append(sums[sums.count - 1] + length + 1) }
    return sums
  }
}
