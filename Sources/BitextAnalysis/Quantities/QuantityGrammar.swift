import BitextCore

/// Reads the quantities of one block, piece by piece from the left.
///
/// At each piece the productions are tried from the most special (a date) to the most general
/// (an amount); what one has read is not read again.
struct QuantityGrammar {
  let text: [UInt8]
  let lexicon: QuantityLexicon
  let pieces: [QuantityPiece]
  /// What the words mean that stand in no table.
  let compounds: [Lexeme]
  /// Whether a web or mail address may be among the pieces.
  let mayHoldAddress: Bool
  /// What the words of the block do, all together: spares what needs a word that is not there.
  let allRoles: Lexeme.Roles

  /// What a production has read, and the piece behind it.
  struct Reading {
    var quantities: [Quantity]
    var end: Int

    init(_ quantities: [Quantity], end: Int) {
      self.quantities = quantities
      self.end = end
    }

    init(_ quantity: Quantity, end: Int) { self.init([quantity], end: end) }
  }

  /// Appends the quantities of the block.
  func read(isList: Bool, into quantities: inout [Quantity]) {
    let first = quantities.count
    var index = 0
    while index < pieces.count {
      guard mayBegin(at: index), let reading = reading(at: index, isList: isList),
        reading.end > index
      else {
        index += 1
        continue
      }
      quantities += reading.quantities
      if isIdiom(at: index), !isClock(reading, at: index) {
        for place in quantities.indices.suffix(reading.quantities.count) {
          quantities[place].traits.insert(.idiom)
          quantities[place].isSoft = true
        }
      }
      index = reading.end
    }
    markConversions(&quantities, from: first)
    if !allRoles.isDisjoint(with: [.instead, .and, .of, .determiner]) {
      shareUnits(&quantities, from: first)
    }
  }

  /// Whether "at" or "um" makes a time of what may be a set phrase, "five to twelve".
  private func isClock(_ reading: Reading, at index: Int) -> Bool {
    reading.quantities.first?.kind == .clock && roles(index - 1).contains(.clockCue)
  }

  /// Whether a quantity can begin at a piece, by what it takes to say no to nearly all of them.
  private func mayBegin(at index: Int) -> Bool {
    let piece = pieces[index]
    switch piece.kind {
    case .digits: return true
    case .mark:
      return piece.code == 0x27 || piece.code > 0x7F || piece.code == 0x24 || isDash(index)
        || isLeadingPoint(index)
    case .word:
      if piece.roles.contains(.indefinite) {
        return roles(index + 1).contains(.start) || lexeme(index + 1).unit != .none
      }
      if piece.roles.contains(.start) || piece.roles.contains(.feastTail) && piece.isCapital {
        return true
      }
      if piece.isCapital, mayBeRoman(index) { return true }
      // A digit or a mark at a word may make a name or an address of it.
      return index + 1 < pieces.count && pieces[index + 1].gap == .tied
        && (mayHoldAddress || pieces[index + 1].kind == .digits || pieces[index + 1].code == 0x24)
    }
  }

  private func reading(at index: Int, isList: Bool) -> Reading? {
    let piece = pieces[index]
    if mayHoldAddress, let address = address(at: index) { return address }
    if let name = dottedName(at: index) { return name }
    switch piece.kind {
    case .digits:
      return listNumeral(at: index, isList: isList) ?? date(at: index) ?? identifier(at: index)
        ?? clock(at: index) ?? score(at: index) ?? share(at: index) ?? amount(at: index)
        ?? longFigure(at: index)
    case .word:
      if piece.isCapital, let roman = roman(at: index) { return roman }
      if piece.roles.contains(.feastTail), let feast = namedDay(at: index) { return feast }
      guard piece.roles.contains(.start) else { return namedNumber(at: index) ?? amount(at: index) }
      return date(at: index) ?? clock(at: index) ?? calendarWord(at: index) ?? multiple(at: index)
        ?? share(at: index) ?? signed(at: index) ?? amount(at: index) ?? period(at: index)
        ?? vagueAmount(at: index) ?? namedNumber(at: index)
    case .mark:
      if piece.isMark("'"), let decade = shortDecade(at: index) { return decade }
      return signed(at: index) ?? amount(at: index)
    }
  }

  /// What the word at a piece means; nothing for marks, digits and behind the end.
  ///
  /// Inlined, so that only the asked part of a lexeme is read.
  @inline(__always)
  func lexeme(_ index: Int) -> Lexeme {
    guard pieces.indices.contains(index), pieces[index].kind == .word else {
      return lexicon.lexemes[0]
    }
    let code = pieces[index].code
    return code < 0 ? compounds[-code - 1] : lexicon.lexemes[code]
  }

  /// What the word at a piece does in the grammar; nothing for marks, digits and behind the end.
  func roles(_ index: Int) -> Lexeme.Roles {
    pieces.indices.contains(index) ? pieces[index].roles : []
  }

  /// What the word at a piece does in one production alone.
  func cues(_ index: Int) -> Lexeme.Cues { lexeme(index).cues }

  /// What the word at a piece says of the number before it; a word with a number of its own says
  /// nothing ("ein dreitägiger Besuch").
  func tail(_ index: Int) -> Lexeme {
    let word = lexeme(index)
    return word.number == nil ? word : lexicon.lexemes[0]
  }

  func range(_ start: Int, _ end: Int) -> TextRange {
    TextRange(pieces[start].lower, pieces[max(start, end - 1)].upper)
  }

  /// A plain run of digits as a number, or nil where it is too long for one.
  func integer(_ index: Int) -> Int? {
    guard pieces.indices.contains(index), pieces[index].kind == .digits, pieces[index].count <= 9
    else { return nil }
    return text[pieces[index].lower..<pieces[index].upper].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  func isMark(_ index: Int, _ scalar: Unicode.Scalar, gap: QuantityPiece.Gap? = nil) -> Bool {
    pieces.indices.contains(index) && pieces[index].isMark(scalar)
      && (gap == nil || pieces[index].gap == gap)
  }

  func isDash(_ index: Int) -> Bool {
    guard pieces.indices.contains(index), pieces[index].kind == .mark else { return false }
    let code = pieces[index].code
    return code == 0x2D || code == 0x2013 || code == 0x2212
  }

  func gap(_ index: Int) -> QuantityPiece.Gap {
    pieces.indices.contains(index) ? pieces[index].gap : .line
  }

  /// "1." and "2)" at the start of a list item number it; elsewhere they may be an ordinal.
  private func listNumeral(at index: Int, isList: Bool) -> Reading? {
    guard index == 0 || pieces[index].gap == .line, pieces[index].count <= 3,
      isMark(index + 1, ".", gap: .tied) || isMark(index + 1, ")", gap: .tied),
      gap(index + 2) != .tied, index + 2 < pieces.count, let value = integer(index)
    else { return nil }
    let isOrdinal = lexicon.traits.contains(.ordinalPoint)
    if isOrdinal, lexeme(index + 2).month > 0 || date(at: index) != nil { return nil }
    if isList { return Reading([], end: index + 2) }
    let quantity = Quantity(
      kind: .ordinal, range: range(index, index + 1), value: ExactDecimal(Int64(value)),
      isSoft: true)
    return Reading(quantity, end: index + 1)
  }

  /// Digits that are too many for a number.
  private func longFigure(at index: Int) -> Reading? {
    let digits = text[pieces[index].lower..<pieces[index].upper]
    let quantity = Quantity(
      kind: .identifier, range: range(index, index + 1), identity: WordHash.hash(digits))
    return Reading(quantity, end: index + 1)
  }

  /// Marks the second of "45 miles (72 km)".
  private func markConversions(_ quantities: inout [Quantity], from first: Int) {
    for index in quantities.indices.dropFirst(first + 1) {
      let before = quantities[index - 1]
      let isBracketed = text[
        before.range.upper..<max(before.range.upper, quantities[index].range.lower)
      ]
      .contains { $0 == 0x28 || $0 == 0x5B }
      guard isBracketed, quantities[index].range.lower - before.range.upper <= 24 else { continue }
      let sameMoney =
        quantities[index].currency != nil && before.currency != nil
        && quantities[index].currency != before.currency
      let sameMeasure =
        quantities[index].unit != before.unit
        && quantities[index].unit.dimension == before.unit.dimension && before.unit != .none
      if sameMoney || sameMeasure { quantities[index].traits.insert(.conversion) }
    }
  }
}
