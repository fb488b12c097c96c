import BitextCore

/// The arithmetic of number words: units add, "hundred" and the scales multiply.
struct SpelledSum {
  private var total = ExactDecimal.zero
  var group: Int64 = 0
  private(set) var count = 0
  private(set) var lastScale = 0
  private(set) var isYear = false

  var value: ExactDecimal { total.adding(ExactDecimal(group)) ?? total }
  /// The sum with its last group so many times: "two thousand three hundredth".
  func multiplied(by ordinal: Int64) -> ExactDecimal? {
    guard group > 0 else { return total.multiplied(by: ExactDecimal(ordinal)) }
    return ExactDecimal(group).multiplied(by: ExactDecimal(ordinal)).flatMap(total.adding)
  }

  /// Whether "and" may come next: "two hundred and six".
  var takesAnd: Bool { (group > 0 && group.isMultiple(of: 100)) || (group == 0 && lastScale > 0) }

  func takesOrdinal(_ ordinal: Int64) -> Bool {
    ordinal < 10 ? group % 10 == 0 && group % 100 != 10 : ordinal < 100 && group % 100 == 0
  }

  /// Adds a word; false where it does not continue the number.
  mutating func add(_ word: Lexeme) -> Bool {
    if word.roles.contains(.attached) { return false }
    if let number = word.number?.integer {
      guard add(Int64(number)), count == 0 || !word.roles.contains(.soft) || number == 1 else {
        return false
      }
    } else if word.scale == 2, group < 100, count > 0 || group > 0 || !word.roles.contains(.plural)
    {
      group = max(group, 1) * 100
    } else if word.scale > 2, lastScale == 0 || word.scale < lastScale, count == 0 || group > 0 {
      total = total.adding(ExactDecimal(max(group, 1), exponent: word.scale)) ?? total
      group = 0
      lastScale = word.scale
    } else {
      return false
    }
    count += 1
    return true
  }

  private mutating func add(_ number: Int64) -> Bool {
    if (11...20).contains(group), (10...99).contains(number), count == 1 {
      group = group * 100 + number
      isYear = true
      return true
    }
    if group == 20, isYear { return false }
    let fits =
      number < 10
      ? group % 10 == 0 && group % 100 != 10 && number > 0 || count == 0
      : group % 100 == 0 && (group > 0 || count == 0 || lastScale > 0)
    guard fits, count == 0 || number > 0 else { return false }
    group += number
    return true
  }
}
