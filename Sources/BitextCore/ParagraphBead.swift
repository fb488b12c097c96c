/// A run of source paragraphs and the run of target paragraphs that renders it.
///
/// The numbers are indices into the sides' `paragraphs`.
public struct ParagraphBead: Hashable, Sendable {
  /// In rising order; empty for an addition.
  public var source: [Int]
  /// In rising order; empty for an omission.
  public var target: [Int]

  /// A bead over paragraphs by their indices.
  public init(source: [Int], target: [Int]) {
    self.source = source
    self.target = target
  }
}
