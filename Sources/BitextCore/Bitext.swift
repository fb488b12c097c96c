/// Two sides and the beads between them.
public struct Bitext: Sendable {
  public var source: Side
  public var target: Side
  public var beads: [Bead]
  /// Beads over whole paragraphs, derived from `beads`, in the order of the source.
  public var paragraphs: [ParagraphBead]
  /// The word ties that carry the beads, ordered by source token.
  public var links: [TokenLink]
  /// What each token says of its bead.
  public var ties: TokenTies

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
