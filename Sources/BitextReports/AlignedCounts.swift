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

  let sides: Sides<OfSide>

  init(_ bitext: Bitext) {
    sides = Sides { half in
      let side = bitext.sides[half]
      var counts = OfSide(language: side.language, segments: side.segments.count)
      for bead in bitext.beads where !bead.isNull {
        counts.alignedSegments += bead.runs[half].count
      }
      for bead in bitext.paragraphs {
        counts.paragraphs += bead.runs[half].count
        let isAligned = !bead.source.isEmpty && !bead.target.isEmpty
        counts.alignedParagraphs += isAligned ? bead.runs[half].count : 0
      }
      return counts
    }
  }

  /// The share of sentences of both sides that found their counterpart, in whole percent, rounded
  /// down.
  var percent: Int {
    let whole = sides.source.segments + sides.target.segments
    let aligned = sides.source.alignedSegments + sides.target.alignedSegments
    return whole == 0 ? 100 : 100 * aligned / whole
  }

  var sentence: String { "aligned: \(sides.source.sentence); \(sides.target.sentence)" }
}

extension AlignedCounts.OfSide {
  var sentence: String {
    "\(language) \(alignedParagraphs)/\(counted(paragraphs, "paragraph")), "
      + "\(alignedSegments)/\(counted(segments, "sentence"))"
  }
}
