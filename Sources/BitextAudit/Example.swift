public import BitextCore

/// A small bitext that shows what a rule finds: documentation and test in one.
///
/// `⟦…⟧` marks what the rule must point at; an example without marks must stay without a finding.
public struct Example: Hashable, Sendable {
  /// One bead; a side that is empty is null. A line is a segment.
  public struct Bead: Hashable, Sendable {
    /// The words of the source, with the marks.
    public var source: String
    /// The words of the target, with the marks.
    public var target: String
  }

  /// In the order of the source.
  public var beads: [Bead]
  /// Whether all beads stand in one paragraph; otherwise each is a paragraph of its own.
  public var isOneParagraph = false
  /// The language of the source.
  public var source = Language.english
  /// The language of the target.
  public var target = Language.german
  /// The bead whose target stands after all others.
  public var moved: Int?
  /// How sure the alignment is of each bead.
  public var probability = 1.0

  /// Beads in order, each a paragraph unless all are one.
  public init(_ beads: (source: String, target: String)..., isOneParagraph: Bool = false) {
    self.beads = beads.map { Bead(source: $0.source, target: $0.target) }
    self.isOneParagraph = isOneParagraph
  }

  /// The same from German into English.
  public var fromGerman: Example {
    var example = self
    (example.source, example.target) = (.german, .english)
    return example
  }

  /// The same with the target of one bead at the end.
  public func moving(_ bead: Int) -> Example {
    var example = self
    example.moved = bead
    return example
  }

  /// The same where the alignment is not sure of itself.
  public func aligned(with probability: Double) -> Example {
    var example = self
    example.probability = probability
    return example
  }
}
