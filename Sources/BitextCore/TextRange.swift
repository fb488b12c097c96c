/// A half-open range of UTF-8 byte offsets, `[lower, upper)`.
public struct TextRange: Hashable, Sendable, Comparable {
  /// The first byte of it.
  public var lower: Int
  /// The first byte behind it.
  public var upper: Int

  /// Needs `lower <= upper`.
  public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a text range runs forwards")
    self.lower = lower
    self.upper = upper
  }

  /// In bytes.
  public var count: Int { upper - lower }
  /// Whether it is a place between two bytes.
  public var isEmpty: Bool { lower == upper }
  /// The same for subscripts of arrays of bytes.
  public var offsets: Range<Int> { lower..<upper }

  /// Whether the byte at an offset is in it.
  public func contains(_ offset: Int) -> Bool { lower <= offset && offset < upper }
  /// Whether all of another range is in it.
  public func contains(_ other: TextRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
  /// Whether both have a byte in common; an empty range has none.
  public func overlaps(_ other: TextRange) -> Bool {
    lower < other.upper && other.lower < upper
  }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(lower, other.lower), max(upper, other.upper))
  }

  /// By where they begin, then by where they end.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.lower, a.upper) < (b.lower, b.upper)
  }
}
