import BitextCore

/// Telephone numbers, however their digits are grouped.
extension QuantityGrammar {
  /// Three groups or more, or a leading zero, plus or bracket: `0800 555 111`, `859-292-3680`,
  /// `+49 (0)341 555-0187 ext. 12`.
  func telephone(at index: Int) -> Reading? {
    let hasPlus = isMark(index - 1, "+") && gap(index) == .tied
    let isMarked = hasPlus || text[pieces[index].lower] == 0x30 || isAreaCode(index)
    var groups = [index]
    while groups.count < 9, let next = group(behind: groups, isMarked: isMarked) {
      groups.append(next)
    }
    guard groups.count >= 3 || isMarked else { return nil }
    if let direct = extensionNumber(at: groups[groups.count - 1] + 1) { groups.append(direct) }
    let digits = groups.flatMap { isTrunkZero($0) ? [] : Array(bytes(of: $0)) }
    guard (groups.count == 1 ? 9...17 : 7...17).contains(digits.count),
      let value = ExactDecimal(digits: digits[...])
    else { return nil }
    let end = groups[groups.count - 1] + 1
    var quantity = Quantity(kind: .identifier, range: range(index, end), value: value)
    quantity.identity = WordHash.hash(digits)
    quantity.traits = [.version, .name, .telephone]
    if hasPlus || digits.starts(with: "00".utf8) { quantity.traits.insert(.international) }
    return Reading(quantity, end: end)
  }

  /// The digits of `(0341)` in front of the others.
  private func isAreaCode(_ index: Int) -> Bool {
    (3...5).contains(pieces[index].count) && isMark(index - 1, "(") && gap(index) == .tied
      && isMark(index + 1, ")", gap: .tied) && isNear(index + 2)
      && pieces[index + 2].kind == .digits
  }

  /// The `0` of `+49 (0)341`, which is dialled from inside the country alone.
  private func isTrunkZero(_ index: Int) -> Bool {
    integer(index) == 0 && isMark(index - 1, "(") && isMark(index + 1, ")", gap: .tied)
  }

  /// The next digits of a number; only what is marked as one is joined by more than a hyphen.
  private func group(behind groups: [Int], isMarked: Bool) -> Int? {
    let end = groups[groups.count - 1] + 1
    var at = isMark(end, ")", gap: .tied) ? end + 1 : end
    if isMark(at, "("), isMarked {
      at += 1
    } else if isDash(at) || isMark(at, "/") {
      let isTied = gap(at) == .tied && gap(at + 1) == .tied
      guard isTied || (isMarked && groups.count <= 2 && gap(at) != .line) else { return nil }
      at += 1
    } else if !isMarked {
      return nil
    }
    return pieces.indices.contains(at) && pieces[at].kind == .digits && gap(at) != .line ? at : nil
  }

  /// The digits of `ext. 12`, "Durchwahl 12".
  private func extensionNumber(at index: Int) -> Int? {
    let at = isMark(index, ",", gap: .tied) ? index + 1 : index
    guard isNear(at), cues(at).contains(.telephoneExtension) else { return nil }
    let next = isMark(at + 1, ".", gap: .tied) ? at + 2 : at + 1
    return isNear(next) && pieces[next].kind == .digits ? next : nil
  }

  private func bytes(of index: Int) -> ArraySlice<UInt8> {
    text[pieces[index].lower..<pieces[index].upper]
  }
}
