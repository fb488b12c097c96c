import BitextCore

/// What is written once and counts two figures.
extension QuantityGrammar {
  /// Gives the first of "4,60 statt 4,20 Euro", "8 and 13 feet" and "1,3 der 2,6 Millionen" what
  /// stands behind the second.
  func shareUnits(_ quantities: inout [Quantity], from first: Int) {
    var at = 0
    for index in quantities.indices.dropFirst(first + 1) {
      let (before, counted) = (quantities[index - 1], quantities[index])
      guard before.kind == .cardinal, before.unit == .none, !before.isSoft,
        before.traits.isDisjoint(with: [.name, .label, .maybeYear, .free, .foreignFormat])
      else { continue }
      while at < pieces.count, pieces[at].lower < before.range.upper { at += 1 }
      if let joint = joint(at), isBegin(of: counted, joint.end) {
        share(counted, from: joint.end, isPart: joint.isPart, with: &quantities[index - 1])
      }
    }
  }

  /// "instead of", "and", "of the" behind a figure, and the piece behind it; last, whether it makes
  /// a part of a whole.
  private func joint(_ index: Int) -> (end: Int, isPart: Bool)? {
    guard gap(index) != .line else { return nil }
    if !roles(index).isDisjoint(with: [.instead, .and]) {
      return (roles(index + 1).contains(.of) ? index + 2 : index + 1, false)
    }
    guard !roles(index).isDisjoint(with: [.of, .determiner]) else { return nil }
    return (roles(index + 1).contains(.determiner) ? index + 2 : index + 1, true)
  }

  private func isBegin(of quantity: Quantity, _ index: Int) -> Bool {
    index < pieces.count && pieces[index].lower == quantity.range.lower
  }

  private func share(
    _ counted: Quantity, from start: Int, isPart: Bool, with before: inout Quantity
  ) {
    // Of whole numbers, "5 of 20 million", nobody knows whether they are millions.
    if before.value.exponent < 0, counted.upper == nil, let scale = scale(of: counted, from: start)
    {
      before.value = before.value.shifted(by: scale)
      before.alternative = before.alternative?.shifted(by: scale)
      before.precision += scale
    } else if isPart {
      return
    }
    guard counted.kind == .money || counted.kind == .measure else { return }
    before.kind = counted.kind
    before.currency = counted.currency
    before.unit = counted.unit
  }

  /// The power of ten of the word that multiplies a quantity in digits.
  private func scale(of quantity: Quantity, from start: Int) -> Int? {
    guard pieces[start].kind == .digits else { return nil }
    let end = pieces[start...].firstIndex { $0.lower >= quantity.range.upper } ?? pieces.count
    return (start..<end).lazy.map { lexeme($0).scale }.first { $0 >= 6 }
  }
}
