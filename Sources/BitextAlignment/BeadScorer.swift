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
  /// The natural logarithm of target letters for one source letter.
  private let expansion: Double

  /// Where a segment stands in its article.
  private struct SegmentPlace {
    var block: Int
    var beginsParagraph: Bool
    var isHeading: Bool
  }

  init(_ source: Side, _ target: Side, _ links: TypeLinks, _ indices: (SideIndex, SideIndex),
    parameters: AlignmentParameters
  ) {
    self.parameters = parameters
    (sourceIndex, targetIndex) = indices
    band = SearchBand(sourceIndex, targetIndex, links)
    masks = LinkMasks(sourceIndex, targetIndex, links, band)
    let partners = PartnerCounts(sourceIndex, targetIndex, links)
    sourceEvidence = WordEvidence(
      sourceIndex, isKnown: links.isKnownSource, partners: partners.ofSource,
      otherSegments: target.segments.count, parameters: parameters)
    targetEvidence = WordEvidence(
      targetIndex, isKnown: links.isKnownTarget, partners: partners.ofTarget,
      otherSegments: source.segments.count, parameters: parameters)
    sourceShape = Self.places(source)
    targetShape = Self.places(target)
    expansion = 0.1
  }

  /// The score of a bead of the source segments from `i` and the target segments from `j`.
  func score(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    if shape.source == 0 || shape.target == 0 { return Float(parameters.null) }
    return Float(parameters.wordWeight) * words(i, j, shape) / 1
      + Float(parameters.lengthWeight) * length(i, j, shape)
      + structure(i, j, shape)
  }

  /// The evidence of the words alone.
  func words(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    var sum: Float = 0
    for source in i..<i + shape.source {
      var linked: UInt64 = 0
      for target in j..<j + shape.target where band.contains(source, target) {
        linked |= masks.source[band.cell(source, target)]
      }
      sum += sourceEvidence.unlinked[source]
      sum += Self.sum(of: sourceEvidence.gains, from: sourceIndex.itemStarts[source], linked)
    }
    for target in j..<j + shape.target {
      var linked: UInt64 = 0
      for source in i..<i + shape.source where band.contains(source, target) {
        linked |= masks.target[band.cell(source, target)]
      }
      sum += targetEvidence.unlinked[target]
      sum += Self.sum(of: targetEvidence.gains, from: targetIndex.itemStarts[target], linked)
    }
    return sum
  }

  private static func sum(of gains: [Float], from start: Int, _ bits: UInt64) -> Float {
    var sum: Float = 0
    var bits = bits
    while bits != 0 {
      sum += gains[start + bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    return sum
  }

  /// How much likelier the two lengths are in a rendering than in a chance encounter.
  ///
  /// Gale and Church (1993) with the logarithm of the ratio, whose spread falls with the length.
  private func length(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    let source = sourceIndex.lengths[i..<i + shape.source].reduce(shape.source, +)
    let target = targetIndex.lengths[j..<j + shape.target].reduce(shape.target, +)
    let ratio = log(Double(target) / Double(source)) - expansion
    let variance = 0.035 + 8 / Double(source + target)
    let chance = variance + 0.6
    return Float(
      0.5 * (ratio * ratio / chance - ratio * ratio / variance + log(chance / variance)))
  }

  private func structure(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
    let source = sourceShape[i..<i + shape.source]
    let target = targetShape[j..<j + shape.target]
    var score = 0.0
    let extra = shape.source + shape.target - 2
    if extra > 0 { score += parameters.merge + Double(extra - 1) * parameters.furtherMerge }
    if Self.crosses(source) { score += parameters.crossesParagraph }
    if Self.crosses(target) { score += parameters.crossesParagraph }
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
        isHeading: role == .heading || role == .title || role == .kicker)
    }
  }
}

/// For each type of a side, in how many segments of the other side a partner stands.
struct PartnerCounts {
  var ofSource: [Int32]
  var ofTarget: [Int32]

  init(_ source: SideIndex, _ target: SideIndex, _ links: TypeLinks) {
    ofSource = source.types.indices.map { type in
      Self.count(links.links(of: type).map { target.occurrences(of: Int($0.target)) })
    }
    var partners = Array(repeating: [Int32](), count: target.types.count)
    for type in source.types.indices {
      for link in links.links(of: type) { partners[Int(link.target)].append(Int32(type)) }
    }
    ofTarget = partners.map { types in
      Self.count(types.map { source.occurrences(of: Int($0)) })
    }
  }

  /// The number of different segments in some lists of occurrences.
  private static func count(_ lists: [ArraySlice<SideIndex.Occurrence>]) -> Int32 {
    if lists.count == 1 { return Int32(lists[0].count) }
    var segments: [Int32] = []
    for list in lists { segments += list.map(\.segment) }
    segments.sort()
    var count: Int32 = 0
    for (index, segment) in segments.enumerated()
    where index == 0 || segments[index - 1] != segment { count += 1 }
    return count
  }
}
