/// A run of source segments and the run of target segments that renders it.
///
/// Every segment of a side sits in exactly one bead. Beads are listed in the order of the source,
/// an addition after the bead of the target segment before it; a moved passage crosses its
/// neighbours. A bead with an empty side is a null alignment.
public struct Bead: Hashable, Sendable {
  /// How many segments there are on the two sides: 1-0 and more, 0-1 and more, 1-1, several to
  /// one, one to several, several to several.
  public enum Kind: String, Hashable, Sendable {
    case omission, addition, oneToOne, contraction, expansion, manyToMany
  }

  /// Indices into the source's `segments`; empty for an addition.
  public var source: Range<Int>
  /// Indices into the target's `segments`; empty for an omission.
  public var target: Range<Int>
  /// How well the two runs fit, from 0 (nothing in common) to 1.
  public var score: Double
  /// The probability that the bead is right, from 0 to 1.
  public var probability: Double
  /// Whether it was tied outside of the order, and crosses other beads.
  public var isMoved: Bool

  /// A bead in the order of the text unless it is said to be moved.
  public init(
    source: Range<Int>, target: Range<Int>, score: Double, probability: Double,
    isMoved: Bool = false
  ) {
    self.source = source
    self.target = target
    self.score = score
    self.probability = probability
    self.isMoved = isMoved
  }

  /// What the numbers of segments make of it.
  public var kind: Kind {
    switch (source.count, target.count) {
    case (_, 0): .omission
    case (0, _): .addition
    case (1, 1): .oneToOne
    case (_, 1): .contraction
    case (1, _): .expansion
    case _: .manyToMany
    }
  }

  /// Whether one side has nothing.
  public var isNull: Bool { source.isEmpty || target.isEmpty }
}
