/// A run of source paragraphs and the run of target paragraphs that renders it.
///
/// The numbers are indices into the sides' `paragraphs`.
public struct ParagraphBead: Hashable, Sendable {
  public var source: [Int]
  public var target: [Int]

  public init(source: [Int], target: [Int]) {
    self.source = source
    self.target = target
  }
}
