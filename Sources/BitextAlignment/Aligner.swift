public import BitextCore
import BitextLanguages
public import BitextLexicon

/// Makes a bitext of two sides: which segments, words and paragraphs render each other.
public struct Aligner: Sendable {
  /// What is known of the words beforehand.
  public let lexicon: Lexicon
  /// What a corpus taught, beside the lexicon.
  public var learned: LearnedWords
  /// Fitted as they are; change them to measure.
  public var parameters: AlignmentParameters
  private let functionWords: (source: FunctionWords, target: FunctionWords)

  /// An aligner for the two languages of the lexicon.
  public init(
    _ lexicon: Lexicon, learned: LearnedWords = .none,
    parameters: AlignmentParameters = AlignmentParameters()
  ) {
    self.lexicon = lexicon
    self.learned = learned
    self.parameters = parameters
    if let expansion = Pack.expansion(from: lexicon.source, into: lexicon.target) {
      self.parameters.expansion = expansion
    }
    functionWords = (FunctionWords(lexicon.source), FunctionWords(lexicon.target))
  }

  /// Aligns two sides.
  ///
  /// Time and memory grow with the product of the numbers of segments for articles of usual
  /// length, and linearly for long ones (see `SearchBand`).
  public func align(_ source: Side, _ target: Side) -> Bitext {
    bitext(source, target) { scorer, indices, links, parameters in
      let moved = MovedPassages(source, target, indices, links, parameters: parameters)
      let crossed = CrossedBeads(scorer, parameters: parameters)
      return moved.tied(crossed.parted(BeadSearch(scorer).beads()))
    }
  }

  /// Takes beads from elsewhere and ties the words in them.
  ///
  /// Every segment sits in exactly one bead, as in a bitext.
  public func tie(_ source: Side, _ target: Side, in beads: [Bead]) -> Bitext {
    bitext(source, target) { _, _, _, _ in beads }
  }

  private func bitext(
    _ source: Side, _ target: Side,
    _ makeBeads: (BeadScorer, (SideIndex, SideIndex), TypeLinks, AlignmentParameters) -> [Bead]
  ) -> Bitext {
    let indices = (
      SideIndex(source, functionWords.source), SideIndex(target, functionWords.target)
    )
    let links = TypeLinks(
      source, indices.0, target, indices.1, lexicon: lexicon, learned: learned)
    let parameters = parameters.fitted(to: links, indices)
    let scorer = BeadScorer(source, target, links, indices, parameters: parameters)
    let beads = makeBeads(scorer, indices, links, parameters)
    var tokens = TokenLinks(source, indices.0, target, indices.1, links)
    return Bitext(
      source: source, target: target, beads: beads,
      paragraphs: ParagraphBead.derived(from: beads, Sides(source, target)),
      links: tokens.links(in: beads),
      ties: TieFinder(source, target, indices, links, scorer).ties(in: beads))
  }
}
