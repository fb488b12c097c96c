import BitextCore

/// Names the page of a pair after its files.
///
/// A name holds small ASCII letters, digits and hyphens, then a hash of both paths: safe in every
/// file system and URL, the same in every run, and another for another pair.
enum PageName {
  static func stem(source: String, target: String) -> String {
    slug(target) + "-" + WordHash.digits(Array(source.utf8) + [0] + Array(target.utf8))
  }

  /// The end of a path in small letters and hyphens, at most 48 bytes.
  private static func slug(_ path: String) -> String {
    let hyphen = UInt8(ascii: "-")
    var slug: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case _: if slug.last != hyphen { slug.append(hyphen) }
      }
    }
    let kept = slug.suffix(48).drop { $0 == hyphen }
    return kept.isEmpty ? "pair" : String(decoding: kept, as: UTF8.self)
  }
}
