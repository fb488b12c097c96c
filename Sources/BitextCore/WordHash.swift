/// The integer that stands for a word wherever words are compared.
///
/// FNV-1a over the UTF-8 bytes with a final mix (MurmurHash3's `fmix64`): the same on every
/// machine and in every run, so it may be stored in files. With 64 bits, two of a million
/// different words collide with a probability of 3 in 100 million.
public enum WordHash {
  // Inlinable, or every byte would go through a witness in the modules that hash most.
  @inlinable
  public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      value ^= UInt64(byte)
      value &*= 0x0000_0100_0000_01B3
    }
    value ^= value >> 33
    value &*= 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 33
    value &*= 0xC4CE_B9FE_1A85_EC53
    value ^= value >> 33
    return value
  }

  public static func hash(_ word: String) -> UInt64 { hash(word.utf8) }
}
