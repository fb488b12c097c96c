import BitextCore
import CHTML

/// Decodes character references (`&auml;`, `&#8222;`) as HTML does.
///
/// The table of names is gumbo's: a reference is parsed by it once and then remembered.
struct EntityDecoder {
  private var known: [[UInt8]: [UInt8]] = [:]

  /// What the reference that begins at `offset` stands for and where it ends, or nil for an
  /// ampersand that is just one.
  mutating func decode(_ bytes: [UInt8], at offset: Int, before limit: Int)
    -> (bytes: [UInt8], end: Int)?
  {
    var end = offset + 1
    // The longest name has 32 letters.
    let last = min(limit, offset + 40)
    if end < last, bytes[end] == UInt8(ascii: "#") { end += 1 }
    while end < last, bytes[end] < 0x80, bytes.isLetter(at: end) { end += 1 }
    guard end < last, bytes[end] == UInt8(ascii: ";"), end > offset + 1 else {
      return bare(bytes, TextRange(offset, end))
    }
    let reference = Array(bytes[offset...end])
    let decoded = parsed(reference)
    return decoded == reference ? nil : (decoded, end + 1)
  }

  /// The old names (`&amp`, `&nbsp`, `&copy`) count without a semicolon.
  private mutating func bare(_ bytes: [UInt8], _ range: TextRange)
    -> (bytes: [UInt8], end: Int)?
  {
    guard range.count > 2 else { return nil }
    let reference = Array(bytes[range.offsets])
    let decoded = parsed(reference)
    guard decoded != reference else { return nil }
    // What is left over behind the name was not decoded.
    var rest = 0
    while rest < min(decoded.count, reference.count),
      decoded[decoded.count - 1 - rest] == reference[reference.count - 1 - rest]
    {
      rest += 1
    }
    return (Array(decoded.dropLast(rest)), range.upper - rest)
  }

  private mutating func parsed(_ reference: [UInt8]) -> [UInt8] {
    if let decoded = known[reference] { return decoded }
    let decoded = HTMLParser.text(of: reference)
    known[reference] = decoded
    return decoded
  }
}
