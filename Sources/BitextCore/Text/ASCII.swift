/// What a byte of UTF-8 is by itself: enough where code, names of files and marks are read, and
/// the first look everywhere else. A letter of any script is told by `Glyph`.
extension UInt8 {
  @inlinable public var isASCIICapital: Bool { self &- 0x41 < 26 }
  @inlinable public var isASCIISmall: Bool { self &- 0x61 < 26 }
  @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A figure; those of other scripts are told by `Glyph`.
  @inlinable public var isDigit: Bool { self &- 0x30 < 10 }
  /// Letters, figures and everything beyond ASCII.
  @inlinable public var isWordByte: Bool { self >= 0x80 || isASCIILetter || isDigit }
  /// The small letter of a capital of ASCII; anything else is itself.
  @inlinable public var foldedASCII: UInt8 { isASCIICapital ? self | 0x20 : self }
}
