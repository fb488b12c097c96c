/// One of the two sides of a bitext.
public enum Half: Hashable, Sendable, CaseIterable {
  case source, target

  @inlinable public var other: Half { self == .source ? .target : .source }
}
