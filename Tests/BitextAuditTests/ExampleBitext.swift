import BitextAnalysis
import BitextAudit
import BitextCore

/// A rule's example as a bitext, with the places that it marks by `⟦…⟧`.
struct ExampleBitext {
  var bitext: Bitext
  var sourcePlaces: [TextRange]
  var targetPlaces: [TextRange]

  /// The source is German where the words of its first segment say so, otherwise English.
  init(_ example: Example) throws {
    let source = MarkedText(example.beads.map(\.source), asOneParagraph: example.isOneParagraph)
    let target = MarkedText(example.beads.map(\.target), asOneParagraph: example.isOneParagraph)
    let beads = example.beads.indices.map { index in
      Bead(
        source: source.runs[index], target: target.runs[index], score: 1, probability: 1)
    }
    let isGermanFirst = try source.side(.english).segments.first?.language == .german
    bitext = Bitext(
      source: try source.side(isGermanFirst ? .german : .english),
      target: try target.side(isGermanFirst ? .english : .german), beads: beads,
      paragraphs: [], links: [])
    sourcePlaces = source.places
    targetPlaces = target.places
  }
}

/// The texts of one side's beads, a line a segment, with the marks taken out.
private struct MarkedText {
  var bytes: [UInt8] = []
  var blocks: [Block] = []
  var places: [TextRange] = []
  /// The segments of each bead.
  var runs: [Range<Int>] = []

  init(_ texts: [String], asOneParagraph: Bool) {
    var segments = 0
    for text in texts {
      let start = bytes.count
      append(text)
      let lines = text.split(separator: "\n").count
      runs.append(segments..<segments + lines)
      segments += lines
      if !text.isEmpty, !asOneParagraph {
        blocks.append(Block(.paragraph, TextRange(start, bytes.count)))
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    if asOneParagraph { blocks = [Block(.paragraph, TextRange(0, bytes.count))] }
  }

  private mutating func append(_ text: String) {
    var start = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": places.append(TextRange(start, bytes.count))
      case _: bytes += Array(String(scalar).utf8)
      }
    }
  }

  func side(_ language: Language) throws -> Side {
    let document = Document(
      path: "example.\(language)", file: bytes, text: bytes,
      map: OffsetMap(copying: TextRange(0, bytes.count)), blocks: blocks)
    return try Analyser(language, segmentation: .lines).analyse(document)
  }
}
