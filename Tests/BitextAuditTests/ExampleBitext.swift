import BitextAlignment
import BitextAnalysis
import BitextAudit
import BitextCore
import BitextLexicon

/// A rule's example as a bitext, with the places that it marks by `⟦…⟧`.
struct ExampleBitext {
  var bitext: Bitext
  var sourcePlaces: [TextRange]
  var targetPlaces: [TextRange]
  var lexicon: Lexicon

  /// What is known without any dictionary installed: the same on every machine.
  private static let fromEnglish = Lexicon.open(
    source: .english, target: .german, cache: .none, dictionaries: [])
  private static let fromGerman = Lexicon.open(
    source: .german, target: .english, cache: .none, dictionaries: [])

  init(_ example: Example) throws {
    let count = example.beads.count
    var order = Array(0..<count)
    if let moved = example.moved { order.append(order.remove(at: moved)) }
    let source = MarkedText(
      example.beads.map(\.source), in: Array(0..<count), asOneParagraph: example.isOneParagraph)
    let target = MarkedText(
      example.beads.map(\.target), in: order, asOneParagraph: example.isOneParagraph)
    let beads = example.beads.indices.map { index in
      Bead(
        source: source.runs[index], target: target.runs[index], score: 1,
        probability: example.probability, isMoved: example.moved == index)
    }
    let sides = (try source.side(example.source), try target.side(example.target))
    lexicon = example.source == .english ? Self.fromEnglish : Self.fromGerman
    bitext = Bitext(
      source: sides.0, target: sides.1, beads: beads, paragraphs: [],
      links: Aligner(lexicon).align(sides.0, sides.1).links)
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

  var links: [Link] = []
  var codeSpans: [TextRange] = []

  /// Where the last mark was opened; a place may begin in one text and end in another.
  private var opened = 0

  init(_ texts: [String], in order: [Int], asOneParagraph: Bool) {
    var segments = 0
    runs = Array(repeating: 0..<0, count: texts.count)
    for index in order {
      let text = texts[index]
      let start = bytes.count
      append(text)
      let lines = text.split(separator: "\n").count
      runs[index] = segments..<segments + lines
      segments += lines
      if !text.isEmpty, !asOneParagraph {
        blocks.append(Block(.paragraph, TextRange(start, bytes.count)))
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    if asOneParagraph { blocks = [Block(.paragraph, TextRange(0, bytes.count))] }
  }

  /// Appends a text and takes the markup of its links and inline code away.
  private mutating func append(_ text: String) {
    var rest = text[...]
    while let found = rest.firstMatch(of: /\[([^\]]*)\]\(([^()\s]*)\)|`([^`]*)`/) {
      write(rest[..<found.range.lowerBound])
      let start = bytes.count
      write(found.1 ?? found.3 ?? "")
      let range = TextRange(start, bytes.count)
      if let address = found.2 {
        links.append(Link(range: range, address: String(address)))
      } else {
        codeSpans.append(range)
      }
      rest = rest[found.range.upperBound...]
    }
    write(rest)
  }

  private mutating func write(_ text: Substring) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": opened = bytes.count
      case "⟧": places.append(TextRange(opened, bytes.count))
      case _: bytes += Array(String(scalar).utf8)
      }
    }
  }

  func side(_ language: Language) throws -> Side {
    let document = Document(
      path: "example.\(language)", file: bytes, text: bytes,
      map: OffsetMap(copying: TextRange(0, bytes.count)), blocks: blocks, links: links,
      codeSpans: codeSpans)
    return try Analyser(language, segmentation: .lines).analyse(document)
  }
}
