/// Two sides and the beads between them.
public struct Bitext: Sendable {
  /// The article.
  public var source: Side
  /// Its translation.
  public var target: Side
  /// Which segments render each other, in the order of the source.
  public var beads: [Bead]
  /// Beads over whole paragraphs, derived from `beads`, in the order of the source.
  public var paragraphs: [ParagraphBead]
  /// The word ties that carry the beads, ordered by source token.
  public var links: [TokenLink]
  /// What each token says of its bead.
  public var ties: TokenTies

  /// Without `ties`, no token says anything of its bead.
  public init(
    source: Side, target: Side, beads: [Bead], paragraphs: [ParagraphBead], links: [TokenLink],
    ties: TokenTies? = nil
  ) {
    self.source = source
    self.target = target
    self.beads = beads
    self.paragraphs = paragraphs
    self.links = links
    self.ties = ties ?? .none(source, target)
  }
}
