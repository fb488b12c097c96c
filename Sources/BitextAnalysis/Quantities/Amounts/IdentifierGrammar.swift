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
    if let version = letteredVersion(at: index) { return version }
    var end = index + 2
    while end < pieces.count, gap(end) == .tied, pieces[end].kind != .mark, end - index < 8 {
      end += 1
    }
    return identifier(from: index, to: end)
  }

  /// `v0.8.1` and `v22.14`, which are said without their letter too.
  private func letteredVersion(at index: Int) -> Reading? {
    guard pieces[index].count == 1, text[pieces[index].lower] | 0x20 == UInt8(ascii: "v"),
      isMark(index + 2, ".", gap: .tied)
    else { return nil }
    let chain = DigitNumeral(text, pieces, at: index + 1, decimalMark: lexicon.decimalMark)
    guard chain.end > index + 2 else { return nil }
    if chain.isIdentifier {
      var reading = identifier(from: index + 1, to: chain.end, traits: .version)
      reading.quantities[0].range.lower = pieces[index].lower
      return reading
    }
    guard let numeral = chain.numeral else { return nil }
    let quantity = Quantity(
      kind: .cardinal, range: range(index, chain.end), value: numeral.value,
      precision: numeral.precision, traits: numeral.traits.union(.name))
    return Reading(quantity, end: chain.end)
  }

  /// `mail2go.example`, `track01.flac`: what has points within, ends in letters and has digits at
  /// others is one name.
  func dottedName(at index: Int) -> Reading? {
    guard index + 2 < pieces.count, gap(index + 1) == .tied, pieces[index].kind != .mark,
      gap(index) != .tied || index > 0 && pieces[index - 1].kind == .mark
    else { return nil }
    var end = index + 1
    var hasPoint = false
    var isMixed = false
    while end < pieces.count, gap(end) == .tied, end - index < 24 {
      if pieces[end].kind == .mark {
        guard isMark(end, ".") || isMark(end, "-"), end + 1 < pieces.count, gap(end + 1) == .tied,
          pieces[end + 1].kind != .mark
        else { break }
        if isMark(end, ".") { hasPoint = true }
      } else if pieces[end - 1].kind != .mark {
        isMixed = true
      }
      end += 1
    }
    let last = end - 1
    guard hasPoint, isMixed, pieces[last].kind == .word, pieces[last].count > 1,
      isMark(last - 1, ".")
    else { return nil }
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
