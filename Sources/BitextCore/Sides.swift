/// A value for each side of a bitext, and its mirror.
///
/// What is asked of the source against the target is mostly asked of the target against the
/// source as well: it is written once, of one's own side and the other, and done both ways.
public struct Sides<Value> {
  /// The source's value.
  public var source: Value
  /// The target's value.
  public var target: Value

  /// A value a side.
  @inlinable
  public init(_ source: Value, _ target: Value) {
    self.source = source
    self.target = target
  }

  /// What a function makes for either half.
  @inlinable
  public init(of make: (Half) throws -> Value) rethrows {
    self.init(try make(.source), try make(.target))
  }

  /// The two values as one of the halves sees them.
  @inlinable
  public init(_ half: Half, own: Value, other: Value) {
    self.init(half == .source ? own : other, half == .source ? other : own)
  }

  /// The value of a half.
  @inlinable
  public subscript(half: Half) -> Value {
    get { half == .source ? source : target }
    _modify {
      switch half {
      case .source: yield &source
      case .target: yield &target
      }
    }
  }

  /// What a function makes of either value.
  @inlinable
  public func map<Result>(_ transform: (Value) throws -> Result) rethrows -> Sides<Result> {
    Sides<Result>(try transform(source), try transform(target))
  }

  /// What a function makes of either value and of another one of its side.
  @inlinable
  public func map<Other, Result>(
    with others: Sides<Other>, _ transform: (Value, Other) throws -> Result
  ) rethrows -> Sides<Result> {
    Sides<Result>(try transform(source, others.source), try transform(target, others.target))
  }

  /// The same with source and target exchanged.
  @inlinable public var mirrored: Sides { Sides(target, source) }

  /// Each value with the other one, the source's first.
  @inlinable
  public var bothWays: [(own: Value, other: Value)] { [(source, target), (target, source)] }

  /// Both values, the source's first.
  @inlinable public var both: [Value] { [source, target] }
}

extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}
extension Sides: Sendable where Value: Sendable {}

extension Bitext {
  /// Both sides, to be taken by their half.
  public var sides: Sides<Side> { Sides(source, target) }
}

extension Bead {
  /// Its run of segments on either side.
  @inlinable public var runs: Sides<Range<Int>> { Sides(source, target) }
}

extension ParagraphBead {
  /// Its paragraphs on either side.
  @inlinable public var runs: Sides<[Int]> { Sides(source, target) }
}

extension Finding {
  /// Its places on either side.
  @inlinable public var places: Sides<[TextRange]> { Sides(source, target) }
}
