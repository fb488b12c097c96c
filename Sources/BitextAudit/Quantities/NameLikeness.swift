import BitextCore

/// How likely it is that one name with digits stands where the other should: versions, model and
/// telephone numbers; 0 or a score as of `QuantityLikeness`.
struct NameLikeness {
  private(set) var score = 0

  /// Compares the bytes of both names; everything but ASCII letters, digits and inner points is
  /// passed over.
  init(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) {
    let (a, b) = (Self.parts(source), Self.parts(target))
    guard !a.isEmpty, !b.isEmpty else { return }
    if Self.isTelephone(a), Self.isTelephone(b) {
      score = Self.telephones(a.flatMap { $0 }, b.flatMap { $0 })
    } else if a.count == b.count {
      score = Self.sameShape(a, b)
    } else {
      // A version and a more exact one: 12.5, 12.5.1.
      let (short, long) = a.count < b.count ? (a, b) : (b, a)
      let isVersion = long.allSatisfy { $0.allSatisfy(\.isDigit) }
      score = isVersion && long.starts(with: short) && short.count > 1 ? 60 : 0
    }
  }

  /// Compares two telephone numbers by their digits, without the code of a country that only one
  /// of them has.
  init(telephones a: Quantity, _ b: Quantity) {
    var digits = [a, b].map { Array(($0.value.integer.map { String($0) } ?? "").utf8) }
    let isAbroad = [a, b].map { $0.traits.contains(.international) }
    if isAbroad[0] != isAbroad[1] {
      let long = isAbroad[0] ? 0 : 1
      let code = digits[long].count - digits[1 - long].count
      if (1...3).contains(code) { digits[long].removeFirst(code) }
    }
    score = Self.telephones(digits[0], digits[1])
  }

  /// The runs between the points, without case.
  private static func parts(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    bytes.split(separator: 0x2E).map { part in
      part.filter { $0.isDigit || $0.isASCIILetter }.map(\.foldedASCII)
    }
    .filter { !$0.isEmpty }
  }

  private static func isTelephone(_ parts: [[UInt8]]) -> Bool {
    parts.joined().allSatisfy(\.isDigit) && parts.joined().count >= 7
  }

  /// Numbers of nearly as many digits that begin alike.
  private static func telephones(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard abs(a.count - b.count) <= 1 else { return 0 }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    let isNear = start + end >= min(a.count, b.count) - 3 && start + end >= 3
    let isSwapped = a.count == b.count && a.sorted() == b.sorted()
    return isNear || isSwapped ? 60 : 0
  }

  /// The same letters around digits that differ: E47 and E74, 3.4.2 and 3.2.4.
  private static func sameShape(_ a: [[UInt8]], _ b: [[UInt8]]) -> Int {
    func letters(_ parts: [[UInt8]]) -> [[UInt8]] { parts.map { $0.filter { !$0.isDigit } } }
    guard letters(a) == letters(b) else { return 0 }
    if a.count > 1 { return a[0] == b[0] || a.count == 2 ? 60 : 30 }
    let isMarked = a[0].contains { !$0.isDigit }
    return isMarked && abs(a[0].count - b[0].count) <= 1 ? 60 : 0
  }
}
