import BitextCore

/// The characters that quote, by what they are.
enum QuotationGlyph {
  /// `„`: opens in every language that has it.
  case low
  /// `“`: opens in English and closes in German.
  case highTurned
  /// `”`: closes, but for slips.
  case high
  /// `«` and `»`: point either way.
  case angled
  /// `"`.
  case straight
  /// `‚`, which looks like a comma.
  case singleLow
  /// `‘`.
  case singleTurned
  /// `’`, the apostrophe as well.
  case single
  /// `‹` and `›`.
  case singleAngled
  /// `'`, the apostrophe as well.
  case singleStraight

  var isSingle: Bool {
    switch self {
    case .low, .highTurned, .high, .angled, .straight: false
    case .singleLow, .singleTurned, .single, .singleAngled, .singleStraight: true
    }
  }

  /// Whether the mark is so rarely anything else that one without a partner is a slip.
  var isUnmistakable: Bool {
    switch self {
    case .single, .singleStraight, .straight, .singleTurned, .singleAngled: false
    case .low, .highTurned, .high, .angled, .singleLow: true
    }
  }
}

extension [UInt8] {
  /// The quotation mark that begins at `offset`, if one does, with its length.
  func quotationGlyph(at offset: Int) -> (glyph: QuotationGlyph, length: Int)? {
    switch self[offset] {
    case 0x22: return (.straight, 1)
    case 0x27: return (.singleStraight, 1)
    case 0xC2:
      guard offset + 1 < count, self[offset + 1] == 0xAB || self[offset + 1] == 0xBB else {
        return nil
      }
      return (.angled, 2)
    case 0xE2:
      guard offset + 2 < count, self[offset + 1] == 0x80 else { return nil }
      return highGlyph(self[offset + 2]).map { ($0, 3) }
    default: return nil
    }
  }

  /// Of U+2018...U+203A by the last byte.
  private func highGlyph(_ byte: UInt8) -> QuotationGlyph? {
    switch byte {
    case 0x98, 0x9B: .singleTurned
    case 0x99: .single
    case 0x9A: .singleLow
    case 0x9C, 0x9F: .highTurned
    case 0x9D: .high
    case 0x9E: .low
    case 0xB9, 0xBA: .singleAngled
    default: nil
    }
  }
}
