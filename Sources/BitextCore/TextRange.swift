/// A half-open range of UTF-8 byte offsets, `[lower, upper)`.
public struct TextRange: Hashable, Sendable, Comparable {
  public var lower: Int
  public var upper: Int

  /// Needs `lower <= upper`.
  public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a text range runs forwards")
    self.lower = lower
    self.upper = upper
  }

  public var count: Int { upper - lower }
  public var isEmpty: Bool { lower == upper }
  public var offsets: Range<Int> { lower..<upper }

  public func contains(_ offset: Int) -> Bool { lower <= offset && offset < upper }
  public func contains(_ other: TextRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
  public func overlaps(_ other: TextRange) -> Bool {
    lower < other.upper && other.lower < upper
  }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(lower, other.lower), max(upper, other.upper))
  }

  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.lower, a.upper) < (b.lower, b.upper)
  }
}
