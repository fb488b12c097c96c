import BitextUnicode

/// A file's bytes as UTF-8.
struct Decoded {
  /// As on disk where that is UTF-8, otherwise decoded.
  var file: [UInt8]
  /// Where the text begins: after the byte order mark, if there is one.
  var start = 0
  var notes: [String] = []

  init(_ bytes: [UInt8], format: Format) throws(Complaint) {
    if bytes.isEmpty { throw Complaint("empty, expected text") }
    if let wide = WideEncoding(bytes) {
      self = try Decoded(bytes, wide)
      return
    }
    if let zero = bytes.firstIndex(of: 0) {
      throw Complaint("binary: NUL at byte \(zero), expected text")
    }
    guard let damage = firstOffsetThatIsNotUTF8(bytes) else {
      file = bytes
      start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      return
    }
    guard let encoding = EncodingGuess.encoding(of: bytes, format: format),
      let decoded = encoding.decoded(bytes)
    else {
      throw Complaint("not UTF-8 at byte \(damage), and in no other encoding that fits")
    }
    file = decoded
    notes = ["read as \(encoding.name): not UTF-8 at byte \(damage)"]
  }

  private init(_ bytes: [UInt8], _ wide: WideEncoding) throws(Complaint) {
    let content = Array(bytes[wide.markLength...])
    if content.isEmpty { throw Complaint("empty, expected text") }
    guard let decoded = Encoding(name: wide.name).decoded(content) else {
      throw Complaint("not valid \(wide.name), which its first bytes announce")
    }
    if let zero = decoded.firstIndex(of: 0) {
      throw Complaint("binary: NUL at byte \(zero) of its \(wide.name), expected text")
    }
    file = decoded
    notes = ["read as \(wide.name)"]
  }
}

/// UTF-16 or UTF-32, told by a byte order mark or by where the zeros stand.
private struct WideEncoding {
  var name: String
  var markLength: Int

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      self.init("UTF-32LE", 4)
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self.init("UTF-32BE", 4)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init("UTF-16LE", 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init("UTF-16BE", 2)
    } else if let name = Self.nameByZeros(bytes) {
      self.init(name, 0)
    } else {
      return nil
    }
  }

  private init(_ name: String, _ markLength: Int) {
    self.name = name
    self.markLength = markLength
  }

  /// Western text in UTF-16 has a zero in most pairs, always on the same side.
  private static func nameByZeros(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(4096)
    guard bytes.count % 2 == 0, sample.contains(0) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = sample.count / 2
    if zeros.odd * 10 >= pairs * 7, zeros.even == 0 { return "UTF-16LE" }
    if zeros.even * 10 >= pairs * 7, zeros.odd == 0 { return "UTF-16BE" }
    return nil
  }
}

/// The offset of the first byte that breaks the rules of UTF-8, or nil.
func firstOffsetThatIsNotUTF8(_ bytes: [UInt8]) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}
