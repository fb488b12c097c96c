/// How many columns text takes in a terminal.
///
/// After Unicode Standard Annex 11 and what terminals agree on: what is wide or full-width takes
/// two columns, a mark that stands above or below its letter none, one that stands beside it a
/// column of its own. A picture put together of several (a family, a flag, a key cap) is one
/// picture, two columns wide. A soft hyphen counts for nothing: terminals disagree about it, and
/// `TerminalText` leaves it out.
enum DisplayWidth {
  static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  static func of(_ cluster: Character) -> Int {
    if cluster.utf8.count == 1 { return 1 }
    let scalars = cluster.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.properties.isEmoji {
      // The variation selectors ask for the picture, which is wide, or for the sign.
      if scalars.contains("\u{FE0F}") { return 2 }
      if scalars.contains("\u{FE0E}") { return 1 }
      if isRegional(first) || scalars.contains(where: isJoiner) { return 2 }
    }
    // However many letters an Indian script ties together, terminals give them two columns.
    return min(scalars.reduce(0) { $0 + of($1) }, 2)
  }

  /// What a scalar adds to its cluster.
  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar == "\u{AD}" ? 0 : 1 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .spacingMark: return 1
    case .format: return isPrepended(scalar.value) ? 1 : 0
    case _ where isInSyllable(scalar.value): return 0
    case _: return properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
    }
  }

  /// What makes one picture of two: the joiner, and the tones of skin.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200D}" || 0x1F3FB...0x1F3FF ~= scalar.value
  }

  /// A letter of the two that make a flag.
  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    0x1F1E6...0x1F1FF ~= scalar.value
  }

  /// Signs that stand before figures and letters: alone among the formats, they are seen.
  private static func isPrepended(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    case _: false
    }
  }

  /// Korean vowels and finals, which are drawn inside the syllable that the initial began, and the
  /// fillers that hold their place.
  private static func isInSyllable(_ value: UInt32) -> Bool {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FB, 0x3164, 0xFFA0: true
    case _: false
    }
  }

  /// The blocks of East Asian Width `W` and `F`, https://www.unicode.org/reports/tr11/, but for
  /// the emoji.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F: true
    case 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F: true
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x18E00...0x1B2FF: true
    case 0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F1AE, 0x1F200...0x1F265: true
    case 0x20000...0x3FFFD: true
    case _: false
    }
  }
}
