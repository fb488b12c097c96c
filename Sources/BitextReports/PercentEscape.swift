extension [UInt8] {
  /// Appends a byte as a per cent sign and two hexadecimal digits.
  mutating func append(percentEscaped byte: UInt8) {
    let digits = [UInt8]("0123456789ABCDEF".utf8)
    self += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
