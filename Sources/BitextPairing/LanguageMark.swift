import BitextCore

/// How a language is named in a path: its code in any case, with or without script and region.
///
/// `de`, `DE`, `de-AT`, `de_AT`, `zh-Hant-TW`, `es-419`, as in BCP 47 and as POSIX writes it.
struct LanguageMark: Hashable, Sendable {
  private let code: [UInt8]

  init(_ language: Language) { code = Array(language.code.utf8) }

  /// Where a mark that starts at `offset` can end, in rising order.
  func ends(in path: [UInt8], from offset: Int) -> [Int] {
    guard path.count - offset >= code.count, path[offset].foldedASCII == code.first,
      zip(path[offset...], code).allSatisfy({ $0.foldedASCII == $1 })
    else { return [] }
    var ends = [offset + code.count]
    for lengths in [[4], [2, 3]] {
      guard let end = path.subtag(at: ends[ends.count - 1], lengths: lengths) else { continue }
      ends.append(end)
    }
    return ends
  }
}

extension [UInt8] {
  /// The end of a subtag that follows a hyphen or underscore and has one of the lengths.
  fileprivate func subtag(at offset: Int, lengths: [Int]) -> Int? {
    guard offset < count, self[offset] == UInt8(ascii: "-") || self[offset] == UInt8(ascii: "_")
    else { return nil }
    let tag = self[(offset + 1)...].prefix { $0.isASCIILetter || $0.isDigit }
    let isWellFormed = tag.count == 3 ? tag.allSatisfy(\.isDigit) : tag.allSatisfy(\.isASCIILetter)
    return lengths.contains(tag.count) && isWellFormed ? tag.endIndex : nil
  }

  /// The path without the extension of its last component, if it has one.
  func dropExtension() -> ArraySlice<UInt8> {
    guard let dot = lastIndex(of: UInt8(ascii: ".")), !self[dot...].contains(UInt8(ascii: "/"))
    else { return self[...] }
    return self[..<dot]
  }
}
