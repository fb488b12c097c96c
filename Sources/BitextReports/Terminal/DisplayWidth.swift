/// How many columns text takes in a terminal.
///
/// After Unicode Standard Annex 11: what is wide or full-width takes two columns, a combining
/// mark none. A grapheme cluster is as wide as the widest of its scalars, which holds for
/// emoji sequences too.
enum DisplayWidth {
  static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  static func of(_ cluster: Character) -> Int {
    let scalars = cluster.unicodeScalars
    var width = 0
    for scalar in scalars {
      // Variation selector 16 asks for the emoji, which is wide.
      width = max(width, scalar == "\u{FE0F}" ? 2 : of(scalar))
    }
    return width
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar == "\u{AD}" ? 0 : 1 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case _: return properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
    }
  }

  /// The blocks of East Asian Width `W` and `F`, https://www.unicode.org/reports/tr11/.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF: true
    case 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
    case 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
    case 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD: true
    case _: false
    }
  }
}
