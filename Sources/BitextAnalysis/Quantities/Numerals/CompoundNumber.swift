import BitextCore

/// Reads a number written in one word from its start.
extension NumberCompounds {
  /// The number that the word starts with, and where its rest starts; the stems of ordinals that
  /// are no numbers count, "dritt" and "siebt".
  func prefix(of word: ArraySlice<UInt8>) -> (value: ExactDecimal, end: Int)? {
    let start = word.startIndex
    if let (hundredths, end) = match(mixed, word, start) {
      return (ExactDecimal(hundredths, exponent: -2), end)
    }
    if let (value, end) = match(ordinalStems, word, start) {
      // The last letter of the stem may be the first of a fraction's ending, "Drittel".
      let isFraction = word.end(ofOneOf: denominatorEndings, at: end - 1) != nil
      return (ExactDecimal(value), isFraction ? end - 1 : end)
    }
    guard let (value, end) = whole(word, start) else { return nil }
    if value < 13, let (hundredths, after) = match(parts, word, end) {
      return (ExactDecimal(value * 100 + hundredths, exponent: -2), after)
    }
    return (ExactDecimal(value), end)
  }

  private func whole(_ word: ArraySlice<UInt8>, _ start: Int) -> (Int64, Int)? {
    var (value, end) = belowThousand(word, start) ?? (0, start)
    if let after = word.end(ofOneOf: thousand, at: end) {
      let rest = belowThousand(word, word.end(ofOneOf: and, at: after) ?? after)
      value = max(1, value) * 1000 + (rest?.0 ?? 0)
      end = rest?.1 ?? after
    }
    return end > start ? (value, end) : nil
  }

  private func belowThousand(_ word: ArraySlice<UInt8>, _ start: Int) -> (Int64, Int)? {
    let head = belowHundred(word, start)
    guard let after = word.end(ofOneOf: hundred, at: head?.1 ?? start), (head?.0 ?? 1) < 20 else {
      return head
    }
    let rest = belowHundred(word, word.end(ofOneOf: and, at: after) ?? after)
    return ((head?.0 ?? 1) * 100 + (rest?.0 ?? 0), rest?.1 ?? after)
  }

  private func belowHundred(_ word: ArraySlice<UInt8>, _ start: Int) -> (Int64, Int)? {
    if let ten = match(tens, word, start) {
      guard !isUnitBeforeTen, let unit = match(units, word, ten.1) else { return ten }
      return (ten.0 + unit.0, unit.1)
    }
    if let teen = match(teens, word, start) { return teen }
    guard let unit = match(units, word, start) else { return nil }
    if isUnitBeforeTen, let after = word.end(ofOneOf: and, at: unit.1),
      let ten = match(tens, word, after)
    {
      return (unit.0 + ten.0, ten.1)
    }
    return unit
  }

  private func match(
    _ parts: [Part], _ word: ArraySlice<UInt8>, _ start: Int
  ) -> (Int64, Int)? {
    for part in parts {
      if let end = word.end(of: part.letters, at: start) { return (part.value, end) }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Where `letters` end if they stand at an index.
  fileprivate func end(of letters: [UInt8], at start: Int) -> Int? {
    start <= endIndex && self[start...].starts(with: letters) ? start + letters.count : nil
  }

  fileprivate func end(ofOneOf endings: [[UInt8]], at start: Int) -> Int? {
    for letters in endings {
      if let end = end(of: letters, at: start) { return end }
    }
    return nil
  }
}
