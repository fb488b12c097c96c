/// A small bitext that shows what a rule finds: documentation and test in one.
///
/// `⟦…⟧` marks what the rule must point at; an example without marks must stay without a finding.
public struct Example: Hashable, Sendable {
  /// One bead; a side that is empty is null. A line is a segment.
  public struct Bead: Hashable, Sendable {
    public var source: String
    public var target: String
  }

  public var beads: [Bead]
  /// Whether all beads stand in one paragraph; otherwise each is a paragraph of its own.
  public var isOneParagraph: Bool

  public init(_ beads: (source: String, target: String)..., isOneParagraph: Bool = false) {
    self.beads = beads.map { Bead(source: $0.source, target: $0.target) }
    self.isOneParagraph = isOneParagraph
  }
}
