import BitextCore

/// Whether two quantities may count the same thing.
enum UnitAgreement {
  /// Both say so, or both count nothing in particular.
  case same
  /// Only one says what it counts.
  case open
  case convertible
  case conflict

  init(_ a: Quantity, _ b: Quantity) {
    let sides = (Counted(a, beside: b), Counted(b, beside: a))
    switch sides {
    case (.nothing, .nothing): self = .same
    case (.nothing, _), (_, .nothing): self = .open
    case (.percent, .percent), (.points, .points): self = .same
    case (.money(let x), .money(let y)): self = x.mayBe(y) ? .same : .conflict
    case (.unit(let x), .unit(let y)) where x == y: self = .same
    case (.unit(let x), .unit(let y)) where x.dimension == y.dimension: self = .convertible
    case (.unit(let x), .unit(let y)):
      // A bare "degree" may be one of any scale.
      let isDegree = Set([x.dimension, y.dimension]) == [.angle, .temperature]
      self = isDegree ? .convertible : .conflict
    case (.money(let currency), .unit(.pound)), (.unit(.pound), .money(let currency)):
      self = currency == Quantity.Currency("GBP") ? .open : .conflict
    case _: self = .conflict
    }
  }

  private enum Counted {
    case nothing, percent, points
    case money(Quantity.Currency)
    case unit(Quantity.Unit)

    init(_ quantity: Quantity, beside other: Quantity) {
      // A pound beside a kilogram is a weight.
      if quantity.unit == .pound, other.currency == nil, other.unit.dimension == .mass {
        self = .unit(.pound)
        return
      }
      switch (quantity.kind, quantity.currency) {
      case (.percent, _): self = .percent
      case (.percentagePoints, _): self = .points
      case _ where quantity.unit == .percent: self = .percent
      case _ where quantity.unit == .percentagePoint: self = .points
      case (_, let currency?): self = .money(currency)
      case _: self = quantity.unit == .none ? .nothing : .unit(quantity.unit)
      }
    }
  }
}
