import CICU

/// A character encoding by the name that ICU and IANA know it by.
public struct Encoding: Hashable, Sendable {
  /// As ICU knows it, `windows-1252`; IANA's name where it has one.
  public var name: String
  /// ICU's confidence, from 0 to 100.
  public var confidence: Int

  /// The most likely encoding of the bytes, or nil if ICU has no idea.
  public static func detected(in bytes: [UInt8]) -> Encoding? {
    var name = [CChar](repeating: 0, count: 64)
    let confidence = CICUDetectEncoding(bytes, Int64(bytes.count), &name)
    guard confidence >= 0 else { return nil }
    let letters = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return Encoding(name: String(decoding: letters, as: UTF8.self), confidence: Int(confidence))
  }

  /// An encoding that somebody named; nothing is looked up before it is used.
  public init(name: String, confidence: Int = 100) {
    self.name = name
    self.confidence = confidence
  }

  /// The bytes as UTF-8, or nil where they are not legal in this encoding.
  public func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    filledBytes(expecting: bytes.count * 2) { out, capacity in
      CICUDecode(name, bytes, Int64(bytes.count), out, capacity)
    }
  }
}

/// The bytes in Unicode Normalization Form C, or nil if they are not UTF-8.
public func composed(_ bytes: [UInt8]) -> [UInt8]? {
  filledBytes(expecting: bytes.count) { out, capacity in
    CICUComposed(bytes, Int64(bytes.count), out, capacity)
  }
}

/// Calls a filling function of the door, a second time if the first buffer was too small.
func filledBytes(
  expecting count: Int, _ fill: (UnsafeMutablePointer<UInt8>?, Int64) -> Int64
) -> [UInt8]? {
  var capacity = max(count, 16)
  while true {
    var length: Int64 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      length = fill(buffer.baseAddress, Int64(capacity))
      initialized = length < 0 || length > capacity ? 0 : Int(length)
    }
    if length < 0 { return nil }
    if length <= capacity { return bytes }
    capacity = Int(length)
  }
}
