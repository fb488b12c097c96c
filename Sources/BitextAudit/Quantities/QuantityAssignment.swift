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

  private(set) var figures: Sides<[Figure]>
  /// The indices that found no partner.
  private(set) var spare = Sides<[Int]>([], [])
  /// Agreements that only hold if one figure is read in the other language's format.
  private(set) var misread: [(source: Quantity, target: Quantity)] = []
  /// Figures in digits whose only partner is an article, "1.0" and "einem": another figure may have
  /// their place all the same.
  private(set) var doubtful = Sides<[Int]>([], [])
  /// Pairs that agree, for what more is to be said of them.
  private(set) var agreed: [(source: Quantity, target: Quantity)] = []

  /// Beyond so many pairs only those near the diagonal are compared, so that a bead full of
  /// figures costs no more than its length.
  private static let window = 64
  /// How many pairs a bead has at most where it has more figures than `window` goes into.
  private static let mostPairs = 1 << 20

  init(_ quantities: Sides<ArraySlice<Quantity>>) {
    figures = quantities.map { $0.map { Figure(quantity: $0) } }
    assign()
    support()
    splitPairs()
    joinParts()
  }

  var source: [Figure] { figures.source }
  var target: [Figure] { figures.target }

  private mutating func assign() {
    var candidates: [(level: Int, distance: Int, source: Int, target: Int)] = []
    for (i, j) in neighbours {
      let (a, b) = (figures.source[i].quantity, figures.target[j].quantity)
      let agreement = QuantityAgreement(a, b)
      guard agreement > .none else { continue }
      let softness = a.isSoft == b.isSoft ? 0 : 1
      candidates.append((agreement.rawValue * 2 - softness, abs(i - j), i, j))
    }
    candidates.sort { a, b in
      (-a.level, a.distance, a.source, a.target) < (-b.level, b.distance, b.source, b.target)
    }
    var taken = Sides<Set<Int>>([], [])
    for pair in candidates
    where !taken.source.contains(pair.source) && !taken.target.contains(pair.target) {
      taken.source.insert(pair.source)
      taken.target.insert(pair.target)
      let both = (
        source: figures.source[pair.source].quantity, target: figures.target[pair.target].quantity
      )
      if (pair.level + 1) / 2 == QuantityAgreement.format.rawValue { misread.append(both) }
      agreed.append(both)
      if both.source.isFigure, both.target.isArticle { doubtful.source.append(pair.source) }
      if both.target.isFigure, both.source.isArticle { doubtful.target.append(pair.target) }
    }
    spare = figures.map(with: taken) { figures, taken in
      figures.indices.filter { !taken.contains($0) }
    }
  }

  private var neighbours: [(Int, Int)] {
    figures.source.indices.flatMap { i in reach(from: i, of: .source).map { (i, $0) } }
  }

  /// The indices of the other side that are near to one of this.
  private func reach(from index: Int, of half: Half) -> Range<Int> {
    let others = figures[half.other].count
    let centre = index * others / figures[half].count
    let window = max(1, min(Self.window, Self.mostPairs / (2 * figures[half].count)))
    return max(0, centre - window)..<min(others, centre + window)
  }

  /// A figure that is said twice on one side needs to stand but once on the other.
  private mutating func support() {
    for half in Half.allCases {
      for index in spare[half] {
        let isFound = isFound(figures[half][index].quantity, near: index, of: half)
        figures[half][index].isSupported = isFound
        figures[half][index].isRepeated = isFound
      }
    }
  }

  /// Whether the other side has a figure of one's own.
  private func isFound(
    _ quantity: Quantity, near index: Int, of half: Half,
    atLeast level: QuantityAgreement = .converted
  ) -> Bool {
    figures[half.other][reach(from: index, of: half)].contains { other in
      QuantityAgreement(quantity, other.quantity) >= level
        || Self.ends(of: other.quantity).contains { QuantityAgreement(quantity, $0) >= .loose }
    }
  }

  /// A range may be rendered by two figures: it is supported where both its ends are, unless
  /// another pair is left to compare it with.
  private mutating func splitPairs() {
    let isPairLeft = figures.map(with: spare) { figures, spare in
      spare.contains { !figures[$0].isSupported && figures[$0].quantity.upper != nil }
    }
    guard isPairLeft.source != isPairLeft.target else { return }
    for half in Half.allCases {
      for index in spare[half] where !figures[half][index].isSupported {
        let ends = Self.ends(of: figures[half][index].quantity)
        figures[half][index].isSupported =
          !ends.isEmpty
          && ends.allSatisfy { isFound($0, near: index, of: half, atLeast: .loose) }
      }
    }
  }

  /// A figure may be rendered by two that make it: "2 hours and 45 minutes", "nine out of ten".
  private mutating func joinParts() {
    for half in Half.allCases {
      let free = Set(spare[half.other])
      for index in spare[half] where !figures[half][index].isSupported {
        let reach = reach(from: index, of: half)
        let quantity = figures[half][index].quantity
        let parts =
          QuantityParts.span(to: quantity, in: figures[half.other], among: reach)
          .flatMap { free.contains($0) ? $0..<$0 + 1 : nil }
          ?? QuantityParts.of(
            quantity, in: figures[half.other], among: reach, isFree: { free.contains($0) })
        guard let parts else { continue }
        figures[half][index].isSupported = true
        for part in parts { figures[half.other][part].isSupported = true }
      }
    }
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

  mutating func markSupported(_ half: Half, _ index: Int) {
    figures[half][index].isSupported = true
  }
}

extension Quantity {
  /// Whether it may be no more than an article.
  fileprivate var isArticle: Bool {
    isSoft && kind == .cardinal && traits.contains(.spelled) && value == ExactDecimal(1)
  }

  fileprivate var isFigure: Bool { !isSoft && !traits.contains(.spelled) }
}
