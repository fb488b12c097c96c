import BitextAlignment
import BitextCore
import BitextReading
import BitextUnicode

/// Sentences that somebody else put side by side: the rows of a translation memory, the units of a
/// bilingual file.
public struct SentencePairs: Hashable, Sendable {
  /// What renders each other: mostly a sentence on each side, or none where there is no rendering.
  public struct Pair: Hashable, Sendable {
    /// Sentences in order; empty where nothing is rendered.
    public var source: [String]
    /// Sentences in order; empty where there is no rendering.
    public var target: [String]

    /// Sentences that render each other as a whole.
    public init(_ source: [String], _ target: [String]) {
      self.source = source
      self.target = target
    }
  }

  /// In the order of both texts.
  public var pairs: [Pair]

  /// In the order of both texts.
  public init(_ pairs: [Pair]) { self.pairs = pairs }

  /// Takes a sentence of each side a row; an empty one is none.
  public init(_ rows: [(source: String, target: String)]) {
    pairs = rows.map { Pair([$0.source], [$0.target]) }
  }

  /// The bitext that they are, each pair a paragraph of its own and each sentence a segment.
  func bitext(
    _ languages: LanguagePair, with aligner: Aligner
  ) throws(IntakeFailure) -> Bitext {
    let lists = (SentenceList(pairs.map(\.source)), SentenceList(pairs.map(\.target)))
    let source = try lists.0.side(called: "source", in: languages.source)
    let target = try lists.1.side(called: "target", in: languages.target)
    let beads = zip(lists.0.runs(in: source), lists.1.runs(in: target))
      .filter { !$0.isEmpty || !$1.isEmpty }
      .map { Bead(source: $0, target: $1, score: 1, probability: 1) }
    return aligner.tie(source, target, in: beads)
  }
}

/// The sentences of one side as a text, a line each.
private struct SentenceList {
  private var text: [UInt8] = []
  private var blocks: [Block] = []
  /// The block of each pair; nil where it says nothing.
  private var places: [Int?] = []

  init(_ groups: [[String]]) {
    for group in groups {
      let start = text.count
      let sentences = group.compactMap(Self.line)
      for sentence in sentences { text += sentence + [0x0A] }
      places.append(sentences.isEmpty ? nil : blocks.count)
      if !sentences.isEmpty { blocks.append(Block(.paragraph, TextRange(start, text.count - 1))) }
    }
  }

  /// The segments of each pair.
  func runs(in side: Side) -> [Range<Int>] {
    let paragraphs = side.paragraphs
    let byBlock = Dictionary(
      paragraphs.map { (side.segments[$0.lowerBound].block, $0) },
      uniquingKeysWith: { first, _ in first })
    var end = 0
    return places.map { place in
      let run = place.flatMap { byBlock[$0] } ?? end..<end
      end = run.upperBound
      return run
    }
  }

  func side(called name: String, in language: Language) throws(IntakeFailure) -> Side {
    let document = Document(
      path: name, file: text, text: text, map: OffsetMap(copying: TextRange(0, text.count)),
      blocks: blocks)
    do throws(ICUError) {
      var tools = SideTools(LanguagePair(source: language))
      return try tools.side(document, in: language, segmentation: .lines)
    } catch {
      throw .unicode(name, error)
    }
  }

  /// A sentence without line ends, each a blank; nil where nothing is said.
  private static func line(_ sentence: String) -> [UInt8]? {
    let words = sentence.utf8.split { $0 <= 0x20 }
    return words.isEmpty ? nil : Array(words.joined(separator: [0x20]))
  }
}
