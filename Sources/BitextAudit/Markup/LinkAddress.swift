import BitextCore

/// The target of a link, taken apart so that language variants of an address are equals.
///
/// Scheme, `www.`, fragment, port, names of languages and `index.html` do not count; letters are
/// compared without case and percent signs undone (RFC 3986, section 6.2).
struct LinkAddress {
  /// The labels of the host without `www` and languages, less the top-level domain.
  private(set) var site: [[UInt8]] = []
  /// The words and figures of the path and the query, less those that name a language.
  private(set) var words: [[UInt8]] = []
  /// What names a language or a country: `de`, `en-us`, the top-level domain.
  private(set) var locales: [[UInt8]] = []
  /// How many slashes the path has, one at its end not counted.
  private(set) var depth = 0
  private(set) var flaw: LinkFlaw?
  /// Whether it leads to a place on its own page.
  private(set) var isFragment = false
  /// Folded, without blanks at its ends.
  let bytes: [UInt8]

  init(_ address: some Sequence<UInt8>) {
    let folded = WordFolding.folded(Array(address)[...])
    let blank: (UInt8) -> Bool = { $0 <= 0x20 }
    bytes = Array(folded.drop(while: blank).reversed().drop(while: blank).reversed())
    flaw = LinkFlaw(bytes)
    isFragment = bytes.first == UInt8(ascii: "#")
    let fragment = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    var rest = bytes[..<fragment]
    if let scheme = rest.schemeEnd {
      rest = rest[scheme...]
      let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
      readHost(rest[..<(end ?? rest.endIndex)])
      rest = rest[(end ?? rest.endIndex)...]
    }
    depth = rest.dropLast().count { $0 == UInt8(ascii: "/") }
    readPath(rest)
  }

  /// Whether both are on one site; an address without a host is on the site that it stands on.
  func isOnSite(of other: LinkAddress) -> Bool {
    site.isEmpty || other.site.isEmpty || site == other.site
  }

  /// Whether an address ends in the words of the other, or has other names for its folders only.
  func isSamePage(as other: LinkAddress) -> Bool {
    let (shorter, longer) = words.count < other.words.count ? (self, other) : (other, self)
    guard let last = shorter.words.last, last == longer.words.last else { return false }
    return words.count == other.words.count
      || longer.words.suffix(shorter.words.count).elementsEqual(shorter.words)
  }

  /// Whether the address is the beginning of another one and ends in the midst of a step of it.
  func isCutOff(from other: LinkAddress) -> Bool {
    guard depth == other.depth, let last = words.last, words.count <= other.words.count,
      words.dropLast().elementsEqual(other.words.prefix(words.count - 1))
    else { return false }
    return words != other.words && other.words[words.count - 1].starts(with: last)
  }

  /// Whether both have a word that is no matter of chance.
  func sharesWord(with other: LinkAddress) -> Bool {
    words.contains { $0.count >= 4 && other.words.contains($0) }
  }

  /// Equal for addresses that lead to the same page of the same site.
  var key: UInt64 { WordHash.hash(site.joined(separator: [0x2E]) + [0x0A] + page) }

  /// Equal for addresses that lead to the same page of any site.
  var pageKey: UInt64 { WordHash.hash(page) }

  private var page: [UInt8] {
    isFragment ? [UInt8(ascii: "#")] : Array(words.joined(separator: [0x20]))
  }

  private mutating func readHost(_ host: ArraySlice<UInt8>) {
    let named = host.prefix { $0 != UInt8(ascii: ":") }
    var labels = named.split(separator: UInt8(ascii: ".")).map(Array.init)
    if labels.first == Array("www".utf8) { labels.removeFirst() }
    if labels.count > 2, let first = labels.first, LocaleWords.isLocale(first) {
      locales.append(labels.removeFirst())
    }
    if labels.count > 1 { locales.append(labels.removeLast()) }
    if labels.count > 1, labels.last == Array("co".utf8) { labels.removeLast() }
    site = labels
  }

  private mutating func readPath(_ path: ArraySlice<UInt8>) {
    let isMark: (UInt8) -> Bool = { !($0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10) }
    for word in path.percentDecoded.split(whereSeparator: isMark).map(Array.init) {
      if LocaleWords.isLocale(word) {
        locales.append(word)
      } else if !LocaleWords.isFiller(word) {
        words.append(word)
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Behind `http://`, `//` or `mailto:`; nil where there is no scheme.
  fileprivate var schemeEnd: Int? {
    if starts(with: "//".utf8) { return startIndex + 2 }
    guard let colon = firstIndex(where: { !(($0 | 0x20) &- 0x61 < 26) }),
      self[colon] == UInt8(ascii: ":"), colon - startIndex > 1
    else { return starts(with: "www.".utf8) ? startIndex : nil }
    return self[colon...].starts(with: "://".utf8) ? colon + 3 : colon + 1
  }

  /// With `%C3%BC` undone.
  fileprivate var percentDecoded: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(count)
    var offset = startIndex
    while offset < endIndex {
      if self[offset] == UInt8(ascii: "%"), offset + 2 < endIndex,
        let high = self[offset + 1].hexadecimal, let low = self[offset + 2].hexadecimal
      {
        out.append(high << 4 | low)
        offset += 3
      } else {
        out.append(self[offset])
        offset += 1
      }
    }
    return out
  }
}

extension UInt8 {
  fileprivate var hexadecimal: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x61...0x66: self - 0x61 + 10
    case 0x41...0x46: self - 0x41 + 10
    default: nil
    }
  }
}
