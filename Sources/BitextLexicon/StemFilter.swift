/// A set of stems that sometimes takes a stranger for a member, and never a member for a stranger.
///
/// A common word has hundreds of translations, of which an article has a handful: the filter
/// dismisses the others by one bit each. Two bits a stem in a table of 16 bits a stem (Bloom,
/// Space/Time Trade-offs in Hash Coding with Allowable Errors, 1970), so about one stranger in 60
/// passes.
public struct StemFilter: Sendable {
  private var words: [UInt64]
  private let mask: UInt64

  /// For about `capacity` stems.
  public init(capacity: Int) {
    var count = 4
    while count * 4 < capacity { count *= 2 }
    words = Array(repeating: 0, count: count)
    mask = UInt64(count - 1)
  }

  /// Makes a stem a member; it cannot be taken out.
  public mutating func insert(_ stem: UInt64) {
    words[Int(truncatingIfNeeded: stem & mask)] |= Self.bits(of: stem)
  }

  @inline(__always)
  /// Whether a stem is a member; false is certain.
  public func mayContain(_ stem: UInt64) -> Bool {
    let bits = Self.bits(of: stem)
    return words[Int(truncatingIfNeeded: stem & mask)] & bits == bits
  }

  /// Both bits lie in one word, so that a lookup touches memory once.
  @inline(__always)
  private static func bits(of stem: UInt64) -> UInt64 {
    1 &<< (stem &>> 52) | 1 &<< (stem &>> 58)
  }
}

extension Translations {
  /// Calls `body` with each translation whose stem may be in a filter: first those of the
  /// dictionaries, then those of the glossaries, each the surest first.
  public func forEach(in filter: StemFilter, _ body: (Translation) -> Void) {
    rows.forEach(in: filter, body)
    added.forEach(in: filter, body)
  }
}

extension Translations.Rows {
  fileprivate func forEach(in filter: StemFilter, _ body: (Translation) -> Void) {
    guard let half else { return }
    for row in range where filter.mayContain(half.postingStems[row]) {
      body(Translation(stem: half.postingStems[row], weight: Float(half.postingWeights[row]) / 255))
    }
  }
}
