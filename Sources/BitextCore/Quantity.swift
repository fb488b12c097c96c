/// A figure, date or measure as it was read from the text: a canonical value with its kind.
public struct Quantity: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case cardinal, ordinal, percent, percentagePoints, money, measure, date, weekday, clock
    case duration, decade, century, age, score, range, ratio, fraction, multiplier, identifier
  }

  public var kind: Kind
  public var range: TextRange

  public init(kind: Kind, range: TextRange) {
    self.kind = kind
    self.range = range
  }
}
