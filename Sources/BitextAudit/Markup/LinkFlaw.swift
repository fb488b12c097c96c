import BitextCore

/// What shows of itself that an address leads nowhere.
enum LinkFlaw: String {
  case empty = "is empty"
  case doubledScheme = "begins twice"
  case brokenScheme = "has a broken beginning"
  case blank = "has a blank in it"
  case strayMarkup = "has markup in it"

  /// The flaw of an address in lower case, if it has one.
  init?(_ address: [UInt8]) {
    guard let first = address.first else {
      self = .empty
      return
    }
    let schemes = address.countOfSchemes
    let letters = address.prefix { ($0 | 0x20) &- 0x61 < 26 }
    let isWeb = letters.elementsEqual("http".utf8) || letters.elementsEqual("https".utf8)
    if schemes > 1, address.startsScheme, address.doublesScheme {
      self = .doubledScheme
    } else if isWeb, !address[letters.count...].starts(with: "://".utf8),
      address.count > letters.count, [0x3A, 0x2F].contains(address[letters.count])
    {
      self = .brokenScheme
    } else if isWeb, address.contains(0x20) {
      self = .blank
    } else if first == 0x5B || first == 0x28 || address.contains(0x3C) {
      self = .strayMarkup
    } else {
      return nil
    }
  }
}

extension [UInt8] {
  fileprivate var startsScheme: Bool { starts(with: "http".utf8) }

  /// How often `://` stands in the address; an archive's addresses hold another address.
  var countOfSchemes: Int {
    indices.count { self[$0...].starts(with: "://".utf8) }
  }

  /// Whether the second scheme follows the first at once: `http://https://`.
  fileprivate var doublesScheme: Bool {
    guard let colon = firstIndex(of: UInt8(ascii: ":")) else { return false }
    let rest = self[colon...].dropFirst(3)
    return rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
  }
}
