import BitextCore

/// Scripts other than the Latin that tell a language, or nearly.
enum Script {
  /// The language that a letter of such a script speaks for; nil for Latin letters.
  ///
  /// Where several languages share the script the most widely written one stands for them.
  static func language(of scalar: UInt32) -> Language? {
    switch scalar {
    case 0..<0x370: nil
    case 0x370...0x3FF, 0x1F00...0x1FFF: greek
    case 0x404, 0x406, 0x407, 0x454, 0x456, 0x457, 0x490, 0x491: ukrainian
    case 0x400...0x52F: russian
    case 0x590...0x5FF: hebrew
    case 0x600...0x77F: arabic
    case 0x900...0x97F: hindi
    case 0xE00...0xE7F: thai
    case 0x3040...0x30FF: japanese
    case 0x3400...0x9FFF: chinese
    case 0xAC00...0xD7AF: korean
    default: nil
    }
  }

  static let chinese = Language("zh")
  static let japanese = Language("ja")
  private static let greek = Language("el")
  private static let russian = Language("ru")
  static let ukrainian = Language("uk")
  private static let hebrew = Language("he")
  private static let arabic = Language("ar")
  private static let hindi = Language("hi")
  private static let thai = Language("th")
  private static let korean = Language("ko")
}
