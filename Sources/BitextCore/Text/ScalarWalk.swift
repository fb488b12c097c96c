/// The one walk over UTF-8, scalar by scalar: all that is stepped over or looked at by its scalars
/// goes through here, so that broken text is cut alike everywhere.
extension UInt8 {
  /// Whether it goes on with a scalar that began before it.
  @inlinable public var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// The bytes of the scalar that begins with it; a stray byte stands for itself.
  @inlinable
  public var scalarLength: Int { self < 0xC0 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }
}

extension Span where Element == UInt8 {
  /// The scalar that starts at `offset`, with its length; one that is cut off by the end is a
  /// stray byte.
  @inlinable
  public func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = self[offset]
    let length = lead.scalarLength
    guard length > 1, offset + length <= count else { return (UInt32(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(self[index] & 0x3F) }
    return (value, length)
  }

  /// Whether a capital letter starts at `offset`, of any script that has such.
  @inlinable
  public func isCapital(at offset: Int) -> Bool {
    let first = self[offset]
    return first < 0x80 ? first.isASCIICapital : Glyph(scalar(at: offset).value) == .upper
  }
}

extension BidirectionalCollection<UInt8> {
  /// The first bytes, `limit` of them at most, without a scalar that the cut would part.
  public func prefix(ofWholeScalars limit: Int) -> SubSequence {
    var end = index(startIndex, offsetBy: limit, limitedBy: endIndex) ?? endIndex
    while end > startIndex, end < endIndex, self[end].isContinuation { end = index(before: end) }
    return self[..<end]
  }
}

extension [UInt8] {
  /// The scalar that begins at an offset, and its bytes.
  @inlinable
  public func scalar(at offset: Int) -> (value: UInt32, length: Int) { span.scalar(at: offset) }

  @inlinable public func isCapital(at offset: Int) -> Bool { span.isCapital(at: offset) }

  @inlinable public func glyph(at offset: Int) -> Glyph { Glyph(scalar(at: offset).value) }

  /// Where the scalar that starts at `offset` ends.
  @inlinable
  public func scalarEnd(at offset: Int) -> Int {
    Swift.min(offset + self[offset].scalarLength, count)
  }

  /// Where the scalar that ends at `offset` starts; the start of the text has none before it.
  @inlinable
  public func scalarStart(before offset: Int) -> Int {
    var start = Swift.max(offset - 1, 0)
    while start > 0, self[start].isContinuation { start -= 1 }
    return start
  }

  /// What the scalar before an offset is.
  @inlinable
  public func glyph(before offset: Int) -> Glyph { glyph(at: scalarStart(before: offset)) }
}
