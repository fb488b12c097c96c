import BitextCore

/// Reads the words that a language makes of its numbers: "dreiundzwanzig", "fünften",
/// "siebenjährig", "Viertagewoche", and the weekdays in "Sonntagabend".
extension NumberCompounds {
  /// What a folded word means, or nil; `lookup` knows the words that stand at the end of
  /// compounds.
  func lexeme(of word: ArraySlice<UInt8>, lookup: (ArraySlice<UInt8>) -> Lexeme?) -> Lexeme? {
    guard word.count >= 3, word.count < 80,
      !lookalikes.contains(where: { word.starts(with: $0) }), !lookalikeWords.holds(word)
    else { return nil }
    if let crowd = scaleOpenings.first(where: { word.starts(with: $0.letters) }) {
      let isLong = word.count >= crowd.letters.count + 3
      return isLong ? Lexeme(scale: Int(crowd.value), roles: [.plural, .compound]) : nil
    }
    if let day = weekdays.first(where: {
      $0.letters.first == word.first && word.starts(with: $0.letters)
    }) {
      return Lexeme(weekday: UInt8(clamping: day.value))
    }
    if let opening = multipleOpenings.first(where: { word.starts(with: $0) }) {
      return multiple(word.dropFirst(opening.count))
    }
    guard let number = prefix(of: word) else { return nil }
    let rest = word[number.end...]
    var lexeme = Lexeme(number: number.value)
    let isInflected =
      oneInflections.holds(rest) && number.value.integer.map { $0 % 100 == 1 } == true
    // "achthunderteine Milliarde"
    if rest.isEmpty || isInflected { return lexeme }
    if let whole = number.value.integer {
      if whole < 100, whole > 10, whole.isMultiple(of: 10), decadeEndings.holds(rest) {
        lexeme.roles = .decade
        return lexeme
      }
      if let ordinal = ordinal(whole, rest) { return ordinal }
      if let fraction = fraction(whole, rest) ?? part(whole, rest, lookup: lookup) {
        return fraction
      }
    }
    guard add(rest, to: &lexeme, lookup: lookup) else { return nil }
    if softOpenings.contains(where: { word.starts(with: $0) }) { lexeme.roles.insert(.soft) }
    return lexeme
  }

  /// "verdreifacht", "Verfünffachung".
  private func multiple(_ word: ArraySlice<UInt8>) -> Lexeme? {
    guard let number = prefix(of: word), number.value > ExactDecimal(1),
      multipleEndings.contains(where: { word[number.end...].starts(with: $0) })
    else { return nil }
    return Lexeme(multiple: number.value)
  }

  private func ordinal(_ value: Int, _ rest: ArraySlice<UInt8>) -> Lexeme? {
    let number = Int64(value)
    if let added = addedOrdinals.first(where: { rest.elementsEqual($0.letters) }) {
      return Lexeme(ordinal: number + added.value)
    }
    if ordinalEndings.holds(rest) { return Lexeme(ordinal: number) }
    guard inflections.holds(rest) else { return rank(number, rest) }
    if inflectedOrdinals.contains(number) {
      let isNumber = numbersToo.contains { $0.value == number && rest.elementsEqual($0.letters) }
      return Lexeme(
        number: isNumber ? ExactDecimal(number) : nil, ordinal: number,
        roles: numbersToo.contains { $0.value == number } ? .soft : [])
    }
    let isCrowd = value >= 10_000 && value.isMultiple(of: 1000)
    return Lexeme(number: ExactDecimal(number), roles: isCrowd ? .plural : [.soft, .compound])
  }

  /// "zweitgrößte", "drittbeste": the rank is inside a superlative.
  private func rank(_ number: Int64, _ rest: ArraySlice<UInt8>) -> Lexeme? {
    guard rest.count > 5, ranks.contains(where: { rest.starts(with: $0) }),
      superlatives.contains(where: { rest.holds($0) })
    else { return nil }
    return Lexeme(ordinal: number, roles: [.soft, .compound])
  }

  private func fraction(_ value: Int, _ rest: ArraySlice<UInt8>) -> Lexeme? {
    let number = Int64(value)
    if denominatorEndings.holds(rest) { return Lexeme(denominator: number) }
    if shortDenominators.contains(where: { rest.elementsEqual($0.letters) && $0.value == number }) {
      return Lexeme(denominator: number)
    }
    let under = denominators.first { rest.elementsEqual($0.letters) }
    return under.map { Lexeme(number: ExactDecimal(number), denominator: $0.value) }
  }

  /// "Dreiviertelliter", "Viertelpfund", "Zweidrittelmehrheit": a fraction of what follows in the
  /// word.
  private func part(
    _ value: Int, _ rest: ArraySlice<UInt8>, lookup: (ArraySlice<UInt8>) -> Lexeme?
  ) -> Lexeme? {
    let number = Int64(value)
    if let under = denominators.first(where: { rest.starts(with: $0.letters) }) {
      let tail = rest.dropFirst(under.letters.count)
      guard tail.count >= 3 else { return nil }
      return portion(number, of: under.value, tail, lookup: lookup)
        ?? Lexeme(number: ExactDecimal(number), denominator: under.value, roles: .compound)
    }
    let short = shortDenominators.filter { $0.value == number }.map(\.letters)
    guard let ending = (denominatorEndings + short).first(where: { rest.starts(with: $0) }) else {
      return nil
    }
    return portion(1, of: number, rest.dropFirst(ending.count), lookup: lookup)
  }

  private func portion(
    _ over: Int64, of under: Int64, _ tail: ArraySlice<UInt8>,
    lookup: (ArraySlice<UInt8>) -> Lexeme?
  ) -> Lexeme? {
    guard let value = ExactDecimal(over, per: under) else { return nil }
    var end = tail.endIndex
    while end - tail.startIndex >= 3 {
      if let unit = lookup(tail[tail.startIndex..<end])?.unit, unit != .none {
        return Lexeme(number: value, unit: unit, roles: [.portion, .compound])
      }
      end -= 1
    }
    return nil
  }

  /// Reads what follows the number; false where the word has nothing to do with a figure.
  private func add(
    _ rest: ArraySlice<UInt8>, to lexeme: inout Lexeme, lookup: (ArraySlice<UInt8>) -> Lexeme?
  ) -> Bool {
    if softEndings.contains(where: { rest.starts(with: $0) }) {
      lexeme.roles = .soft
      return true
    }
    lexeme.roles.insert(.compound)
    var end = rest.endIndex
    while end - rest.startIndex >= 3 {
      if let tail = lookup(rest[rest.startIndex..<end]) {
        let means = tail.unit != .none || tail.currency != nil
        let does = !tail.roles.isDisjoint(with: [.times, .percent, .old]) && end == rest.endIndex
        if means || does {
          lexeme.unit = tail.unit
          lexeme.currency = tail.currency
          lexeme.roles.formUnion(tail.roles.intersection([.times, .percent, .old]))
          return lexeme.number != ExactDecimal(1) || end == rest.endIndex
        }
      }
      end -= 1
    }
    lexeme.roles.insert(.soft)
    return lexeme.number.map { $0 > ExactDecimal(1) } ?? false && rest.count >= 3
  }
}

extension [[UInt8]] {
  fileprivate func holds(_ letters: ArraySlice<UInt8>) -> Bool {
    contains { letters.elementsEqual($0) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether some letters stand anywhere within.
  fileprivate func holds(_ letters: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: letters) }
  }
}
