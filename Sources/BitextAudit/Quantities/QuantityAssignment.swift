import BitextCore

/// Which quantities of one bead answer each other, and which have no partner.
struct QuantityAssignment {
  /// A quantity in play, or one end of a range that found no partner as a whole.
  struct Figure {
    var quantity: Quantity
    /// Whether it was found on the other side, perhaps by one that is taken already.
    var isSupported = false
    /// Whether an equal figure of its own side has the partner that it lacks.
    var isRepeated = false
  }

  private(set) var source: [Figure]
  private(set) var target: [Figure]
  /// Agreements that only hold if one figure is read in the other language's format.
  private(set) var misread: [(source: Quantity, target: Quantity)] = []
  /// Pairs that agree, for what more is to be said of them.
  private(set) var agreed: [(source: Quantity, target: Quantity)] = []

  /// Beyond so many pairs only those near the diagonal are compared, so that a bead full of
  /// figures costs no more than its length.
  private static let window = 64

  init(source: ArraySlice<Quantity>, target: ArraySlice<Quantity>) {
    self.source = source.map { Figure(quantity: $0) }
    self.target = target.map { Figure(quantity: $0) }
    assign()
    support()
    splitPairs()
    joinParts()
  }

  private mutating func assign() {
    var candidates: [(level: Int, distance: Int, source: Int, target: Int)] = []
    for (i, j) in neighbours {
      let agreement = QuantityAgreement(source[i].quantity, target[j].quantity)
      guard agreement > .none else { continue }
      let softness = source[i].quantity.isSoft == target[j].quantity.isSoft ? 0 : 1
      candidates.append((agreement.rawValue * 2 - softness, abs(i - j), i, j))
    }
    candidates.sort { a, b in
      (-a.level, a.distance, a.source, a.target) < (-b.level, b.distance, b.source, b.target)
    }
    var takenSource = Set<Int>()
    var takenTarget = Set<Int>()
    for pair in candidates
    where !takenSource.contains(pair.source) && !takenTarget.contains(pair.target) {
      takenSource.insert(pair.source)
      takenTarget.insert(pair.target)
      let both = (source: source[pair.source].quantity, target: target[pair.target].quantity)
      if (pair.level + 1) / 2 == QuantityAgreement.format.rawValue { misread.append(both) }
      agreed.append(both)
    }
    spare = (
      source.indices.filter { !takenSource.contains($0) },
      target.indices.filter { !takenTarget.contains($0) }
    )
  }

  /// The indices that found no partner.
  private(set) var spare: (source: [Int], target: [Int]) = ([], [])

  private var neighbours: [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for i in source.indices {
      for j in Self.reach(from: i, of: source.count, among: target.count) { pairs.append((i, j)) }
    }
    return pairs
  }

  /// The indices of the other side that are near to one of this.
  private static func reach(from index: Int, of count: Int, among others: Int) -> Range<Int> {
    let centre = index * others / count
    return max(0, centre - window)..<min(others, centre + window)
  }

  /// A figure that is said twice on one side needs to stand but once on the other.
  private mutating func support() {
    for i in spare.source {
      source[i].isSupported = isFound(source[i].quantity, in: target, near: i, of: source.count)
    }
    for j in spare.target {
      target[j].isSupported = isFound(target[j].quantity, in: source, near: j, of: target.count)
    }
    for i in spare.source { source[i].isRepeated = source[i].isSupported }
    for j in spare.target { target[j].isRepeated = target[j].isSupported }
  }

  private func isFound(
    _ quantity: Quantity, in others: [Figure], near index: Int, of count: Int,
    atLeast level: QuantityAgreement = .converted
  ) -> Bool {
    others[Self.reach(from: index, of: count, among: others.count)].contains { other in
      QuantityAgreement(quantity, other.quantity) >= level
        || Self.ends(of: other.quantity).contains { QuantityAgreement(quantity, $0) >= .loose }
    }
  }

  /// A range may be rendered by two figures: it is supported where both its ends are, unless
  /// another pair is left to compare it with.
  private mutating func splitPairs() {
    let (i, j) = (isPairLeft(source, spare.source), isPairLeft(target, spare.target))
    guard i != j else { return }
    for i in spare.source where !source[i].isSupported {
      let ends = Self.ends(of: source[i].quantity)
      source[i].isSupported =
        !ends.isEmpty
        && ends.allSatisfy { isFound($0, in: target, near: i, of: source.count, atLeast: .loose) }
    }
    for j in spare.target where !target[j].isSupported {
      let ends = Self.ends(of: target[j].quantity)
      target[j].isSupported =
        !ends.isEmpty
        && ends.allSatisfy { isFound($0, in: source, near: j, of: target.count, atLeast: .loose) }
    }
  }

  /// A figure may be rendered by two that make it: "2 hours and 45 minutes", "nine out of ten".
  private mutating func joinParts() {
    for i in spare.source where !source[i].isSupported {
      let reach = Self.reach(from: i, of: source.count, among: target.count)
      guard let first = QuantityParts.of(source[i].quantity, in: target, among: reach) else {
        continue
      }
      source[i].isSupported = true
      for part in [first, first + 1] { target[part].isSupported = true }
    }
    for j in spare.target where !target[j].isSupported {
      let reach = Self.reach(from: j, of: target.count, among: source.count)
      guard let first = QuantityParts.of(target[j].quantity, in: source, among: reach) else {
        continue
      }
      target[j].isSupported = true
      for part in [first, first + 1] { source[part].isSupported = true }
    }
  }

  private func isPairLeft(_ figures: [Figure], _ spare: [Int]) -> Bool {
    spare.contains { !figures[$0].isSupported && figures[$0].quantity.upper != nil }
  }

  /// The two ends of a range as quantities of their own; none of anything else.
  static func ends(of quantity: Quantity) -> [Quantity] {
    guard let upper = quantity.upper, quantity.kind != .fraction else { return [] }
    return [quantity.value, upper].map { value in
      var end = quantity
      end.kind = quantity.unit == .none && quantity.currency == nil ? .cardinal : .measure
      if quantity.traits.contains(.maybeYear), let year = value.integer {
        end.kind = .date
        end.day.year = Int16(truncatingIfNeeded: year)
      }
      end.value = value
      end.upper = nil
      return end
    }
  }

  mutating func markSupported(source index: Int) { source[index].isSupported = true }
  mutating func markSupported(target index: Int) { target[index].isSupported = true }
}
