import BitextCore

/// How much of a bitext found its counterpart.
struct AlignedCounts {
  struct OfSide {
    var language: Language
    var paragraphs = 0
    var alignedParagraphs = 0
    var segments = 0
    var alignedSegments = 0
  }

  var source: OfSide
  var target: OfSide

  init(_ bitext: Bitext) {
    source = OfSide(language: bitext.source.language)
    target = OfSide(language: bitext.target.language)
    source.segments = bitext.source.segments.count
    target.segments = bitext.target.segments.count
    for bead in bitext.beads where !bead.isNull {
      source.alignedSegments += bead.source.count
      target.alignedSegments += bead.target.count
    }
    for bead in bitext.paragraphs {
      let isAligned = !bead.source.isEmpty && !bead.target.isEmpty
      source.paragraphs += bead.source.count
      target.paragraphs += bead.target.count
      source.alignedParagraphs += isAligned ? bead.source.count : 0
      target.alignedParagraphs += isAligned ? bead.target.count : 0
    }
  }

  /// The share of sentences of both sides that found their counterpart, in whole percent, rounded
  /// down.
  var percent: Int {
    let whole = source.segments + target.segments
    return whole == 0 ? 100 : 100 * (source.alignedSegments + target.alignedSegments) / whole
  }

  var sentence: String { "aligned: \(source.sentence); \(target.sentence)" }
}

extension AlignedCounts.OfSide {
  var sentence: String {
    "\(language) \(alignedParagraphs)/\(counted(paragraphs, "paragraph")), "
      + "\(alignedSegments)/\(counted(segments, "sentence"))"
  }
}
