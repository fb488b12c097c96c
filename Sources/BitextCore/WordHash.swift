/// The integer that stands for a word wherever words are compared.
///
/// FNV-1a over the UTF-8 bytes with a final mix (MurmurHash3's `fmix64`): the same on every
/// machine and in every run, so it may be stored in files. With 64 bits, two of a million
/// different words collide with a probability of 3 in 100 million.
public enum WordHash {
  /// A hash that grows byte by byte, for hashing every start of a word in one pass.
  @frozen
  public struct Rolling: Sendable {
    @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of nothing, to be appended to.
    @inlinable
    public init() {}

    /// Takes the next byte.
    @inlinable
    public mutating func append(_ byte: UInt8) {
      state ^= UInt64(byte)
      state &*= 0x0000_0100_0000_01B3
    }

    /// The hash of the bytes so far.
    @inlinable
    public var value: UInt64 {
      var value = state
      value ^= value >> 33
      value &*= 0xFF51_AFD7_ED55_8CCD
      value ^= value >> 33
      value &*= 0xC4CE_B9FE_1A85_EC53
      value ^= value >> 33
      return value
    }
  }

  /// The hash of UTF-8 as it stands; folding is the caller's business.
  @inlinable
  public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var rolling = Rolling()
    for byte in bytes { rolling.append(byte) }
    return rolling.value
  }

  /// The hash of a word's UTF-8.
  public static func hash(_ word: String) -> UInt64 { hash(word.utf8) }

  /// The hash of some bytes as 16 hexadecimal digits.
  public static func digits(_ bytes: some Sequence<UInt8>) -> String { digits(of: hash(bytes)) }

  /// A hash as 16 hexadecimal digits.
  public static func digits(of hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The hash of a text as 16 hexadecimal digits.
  public static func digits(_ text: String) -> String { digits(text.utf8) }
}
