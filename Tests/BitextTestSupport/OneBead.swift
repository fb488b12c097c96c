import BitextAnalysis
public import BitextCore

/// Two texts as a bitext of a single sure bead, so that a test of what is said in it needs no
/// alignment.
public enum OneBead {
  public static func bitext(
    _ source: String, _ from: Language, _ target: String, _ to: Language
  ) throws -> Bitext {
    let sides = (try side(source, from), try side(target, to))
    let bead = Bead(
      source: 0..<sides.0.segments.count, target: 0..<sides.1.segments.count, score: 1,
      probability: 1)
    return Bitext(source: sides.0, target: sides.1, beads: [bead], paragraphs: [], links: [])
  }

  /// One paragraph, a line a segment.
  public static func side(_ text: String, _ language: Language) throws -> Side {
    let bytes = Array(text.utf8)
    let all = TextRange(0, bytes.count)
    let document = Document(
      path: "text.\(language)", file: bytes, text: bytes, map: OffsetMap(copying: all),
      blocks: [Block(.paragraph, all)])
    return try Analyser(language, segmentation: .lines).analyse(document)
  }
}
