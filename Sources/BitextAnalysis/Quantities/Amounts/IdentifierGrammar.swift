import BitextCore

/// Figures that count nothing: model numbers, versions, addresses.
extension QuantityGrammar {
  /// Passes over web and mail addresses, whose digits mean nothing to a reader.
  func address(at index: Int) -> Reading? {
    guard gap(index) != .tied || index == 0 else { return nil }
    var end = index
    var isAddress = false
    while end < pieces.count, end == index || gap(end) == .tied {
      let isScheme = isMark(end, ":") && isMark(end + 1, "/") && isMark(end + 2, "/")
      if isScheme || isMark(end, "@") && end > index { isAddress = true }
      end += 1
      if end - index > 64 { break }
    }
    guard isAddress || isDomain(index) else { return nil }
    while end < pieces.count, gap(end) == .tied { end += 1 }
    return Reading([], end: end)
  }

  private func isDomain(_ index: Int) -> Bool {
    pieces[index].kind == .word && pieces[index].count == 3 && isMark(index + 1, ".", gap: .tied)
      && gap(index + 2) == .tied && string(index).lowercased() == "www"
  }

  /// Digits that are part of a name or a number of many groups.
  func identifier(at index: Int) -> Reading? {
    telephone(at: index) ?? version(at: index) ?? grid(at: index) ?? model(at: index)
  }

  /// `5G`, `3D`, `4x4`: digits with letters that are no unit.
  private func model(at index: Int) -> Reading? {
    guard index + 1 < pieces.count, pieces[index + 1].kind == .word, gap(index + 1) == .tied,
      numeral(at: index)?.end == index + 1
    else { return nil }
    let word = lexeme(index + 1)
    let suffix = suffix(
      at: index + 1, behind: Numeral(integerValue(index), end: index + 1, plain: true))
    guard suffix.isBare, suffix.end == index + 1, word.scale == 0,
      word.roles.isDisjoint(with: [.am, .pm, .oclock, .old, .times, .decadeEnding, .to, .and])
    else { return nil }
    return identifier(from: index, to: index + 2)
  }

  /// `4x4` and `1920x1080`, written in one go.
  private func grid(at index: Int) -> Reading? {
    guard gap(index + 1) == .tied, gap(index + 2) == .tied, integer(index) != nil,
      integer(index + 2) != nil, letters(index + 1).elementsEqual("x".utf8)
    else { return nil }
    return identifier(from: index, to: index + 3)
  }

  private func integerValue(_ index: Int) -> ExactDecimal {
    integer(index).map { ExactDecimal(Int64($0)) } ?? .zero
  }

  private func version(at index: Int) -> Reading? {
    let chain = DigitNumeral(text, pieces, at: index, decimalMark: lexicon.decimalMark)
    return chain.isIdentifier ? identifier(from: index, to: chain.end, traits: .version) : nil
  }

  /// A word with digits at it: `F125`, `WW1`, `iPhone7`, `G7`.
  func namedNumber(at index: Int) -> Reading? {
    guard pieces[index].kind == .word, index + 1 < pieces.count, gap(index + 1) == .tied,
      pieces[index + 1].kind == .digits, pieces[index].count <= 12
    else { return nil }
    if let quarter = quarter(at: index) { return quarter }
    var end = index + 2
    while end < pieces.count, gap(end) == .tied, pieces[end].kind != .mark, end - index < 8 {
      end += 1
    }
    return identifier(from: index, to: end)
  }

  /// `Q3`, the third quarter.
  private func quarter(at index: Int) -> Reading? {
    guard pieces[index].count == 1, text[pieces[index].lower] == 0x51,
      let number = integer(index + 1), (1...4).contains(number),
      gap(index + 2) != .tied || pieces[index + 2].kind == .mark
    else { return nil }
    let quantity = Quantity(
      kind: .ordinal, range: range(index, index + 2), value: ExactDecimal(Int64(number)))
    return Reading(quantity, end: index + 2)
  }

  private func identifier(
    from start: Int, to end: Int, traits: Quantity.Traits = []
  ) -> Reading {
    var letters: [UInt8] = []
    for index in start..<end where pieces[index].kind != .mark {
      letters += text[pieces[index].lower..<pieces[index].upper]
    }
    var quantity = Quantity(kind: .identifier, range: range(start, end))
    quantity.identity = WordHash.hash(WordFolding.folded(letters[...]))
    quantity.traits = traits.union(.name)
    // "SS19" may be said as "Sommer 2019".
    if let figure = integer(end - 1) ?? integer(start) {
      quantity.value = ExactDecimal(Int64(figure))
    }
    return Reading(quantity, end: end)
  }
}

extension Numeral {
  fileprivate init(_ value: ExactDecimal, end: Int, plain: Bool) {
    self.init(value, end: end)
    isPlain = plain
  }
}
