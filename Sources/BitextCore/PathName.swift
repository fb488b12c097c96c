/// Paths as text that is equal only where they are the same bytes.
///
/// To a file system a path is bytes. A `String` takes the two ways of writing "é" for equal and has
/// no place for bytes that are no UTF-8, so that two files would become one. Therefore every path
/// that a run tells files apart by is written so: UTF-8 in NFC stands for itself; in any other name
/// each byte beyond ASCII stands as a scalar of a private plane.
public enum PathName {
  /// U+10FF80 to U+10FFFF, the last private ones, stand for the bytes 0x80 to 0xFF.
  private static let plane: UInt32 = 0x10FF00
  /// What all of them begin with in UTF-8, and nothing that anybody writes.
  private static let plane8: UInt8 = 0xF4

  private static let slash = UInt8(ascii: "/")

  /// The path of some bytes, as a file system or git tells them.
  public static func of(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    return bytes.split(separator: slash, omittingEmptySubsequences: false).map(name)
      .joined(separator: "/")
  }

  /// The path that a person wrote; what is one already stays as it is.
  public static func of(_ text: String) -> String {
    hasBytes(text) ? text : of(Array(text.utf8)[...])
  }

  /// The path of a C string.
  public static func of(cString: UnsafePointer<CChar>) -> String {
    var bytes: [UInt8] = []
    var next = cString
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return of(bytes[...])
  }

  /// The bytes of a path, or of text with paths in it.
  public static func bytes(of path: String) -> [UInt8] {
    guard hasBytes(path) else { return Array(path.utf8) }
    var bytes: [UInt8] = []
    for scalar in path.unicodeScalars {
      if let byte = byte(of: scalar) { bytes.append(byte) } else { bytes += String(scalar).utf8 }
    }
    return bytes
  }

  /// What a person sees of a path, or of text with paths in it: bytes that are no UTF-8 as `\xE9`.
  public static func shown(_ path: String) -> String {
    guard hasBytes(path) else { return path }
    var rest = bytes(of: path)[...]
    var text = ""
    while !rest.isEmpty {
      let broken = brokenBytes(of: rest)
      text += String(decoding: rest[..<broken.lowerBound], as: UTF8.self)
      for byte in rest[broken] { text += "\\x" + String(byte, radix: 16, uppercase: true) }
      rest = rest[broken.upperBound...]
    }
    return text
  }

  /// Whether two paths are in the order of their bytes.
  public static func areInOrder(_ a: String, _ b: String) -> Bool {
    hasBytes(a) || hasBytes(b)
      ? bytes(of: a).lexicographicallyPrecedes(bytes(of: b))
      : a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// One step of a path.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self), standsForItself(text) { return text }
    var name = ""
    for byte in bytes {
      let scalar = byte < 0x80 ? UInt32(byte) : plane + UInt32(byte)
      if let scalar = Unicode.Scalar(scalar) { name.unicodeScalars.append(scalar) }
    }
    return name
  }

  /// Whether a step is in NFC, is no work of ours, and leaves the slashes around it what they are:
  /// a mark at its start would make a character of its own with the one before.
  private static func standsForItself(_ text: String) -> Bool {
    var span = text.utf8Span
    let between = "/\(text)/"
    return span.checkForNFC(quickCheck: false) && !hasBytes(text) && between.first == "/"
      && between.last == "/"
  }

  private static func hasBytes(_ text: String) -> Bool {
    text.utf8.contains(plane8) && text.unicodeScalars.contains { byte(of: $0) != nil }
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= plane + 0x80 ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }

  /// The first bytes that break the rules of UTF-8; empty and at the end where none do.
  private static func brokenBytes(of bytes: ArraySlice<UInt8>) -> Range<Int> {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return bytes.endIndex..<bytes.endIndex
    } catch {
      let start = bytes.startIndex
      return start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
    }
  }
}

extension String {
  /// A path as the system's calls take it.
  public var onDisk: [CChar] { PathName.bytes(of: self).map { CChar(bitPattern: $0) } + [0] }
}
