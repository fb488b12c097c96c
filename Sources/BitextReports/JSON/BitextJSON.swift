import BitextCore

/// What more than one of the schemas says of a bitext.
extension JSON {
  init(_ side: Side) {
    self = ["path": .string(side.document.path), "language": JSON(side.language)]
  }

  /// A language, or `null` where none could be told.
  init(_ language: Language?) { self = language.map { .string($0.code) } ?? .null }

  /// The beads over segments; one range of file offsets a segment.
  static func beads(of bitext: Bitext) -> JSON {
    .lines(of: bitext.beads) { bead in
      [
        "moved": bead.isMoved ? .bool(true) : nil,
        "probability": .decimal(bead.probability),
        "score": .decimal(bead.score),
        "source": .segments(bead.source, of: bitext.source),
        "target": .segments(bead.target, of: bitext.target),
      ]
    }
  }

  /// The beads over paragraphs; one range of file offsets a paragraph.
  static func paragraphs(of bitext: Bitext) -> JSON {
    let paragraphs = (source: bitext.source.paragraphs, target: bitext.target.paragraphs)
    return .lines(of: bitext.paragraphs) { bead in
      [
        "source": .paragraphs(bead.source.map { paragraphs.source[$0] }, of: bitext.source),
        "target": .paragraphs(bead.target.map { paragraphs.target[$0] }, of: bitext.target),
      ]
    }
  }

  private static func segments(_ numbers: some Sequence<Int>, of side: Side) -> JSON {
    .array(of: numbers) { .range(side.document.fileRange(of: side.segments[$0].range)) }
  }

  private static func paragraphs(_ runs: [Range<Int>], of side: Side) -> JSON {
    .array(of: runs) { .range(side.document.fileRange(of: side.range(of: $0))) }
  }

  /// A range of a file.
  static func range(_ range: TextRange) -> JSON {
    .array([.integer(range.lower), .integer(range.upper)])
  }
}
