import Testing

@testable import BitextReports

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Brücke", 6), ("Bru\u{308}cke", 6), ("Straße", 6), ("Zei\u{AD}len", 6),
    ("„Ja“ – …", 8), ("12\u{202F}000\u{A0}€", 8), ("½ € ₂ ①", 7), ("a\u{301}\u{302}", 1),
    ("e\u{200B}e\u{2060}e", 3), ("日本語。", 8), ("ｶﾞ", 2), ("か\u{3099}", 2), ("ＡＢ，", 6),
    ("한국어", 6), ("\u{1100}\u{1161}", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ㄱㅏ", 4),
    ("🌉", 2), ("👩🏽‍🚒", 2), ("👨‍👩‍👧‍👦", 2), ("🤷🏽‍♀️", 2), ("🏳️‍🌈", 2), ("☝🏻", 2),
    ("🇩🇪🇫🇷", 4), ("1️⃣", 2), ("#️⃣", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("⌚", 2), ("⌚\u{FE0E}", 1),
    ("a\u{FE0F}", 1), ("हिन्दी", 4), ("क्षि", 2), ("กำลัง", 4), ("ภาษาไทย", 7), ("தமிழ்", 4),
    ("עִבְרִית", 5), ("مُحَمَّد", 4), ("မြန်မာ", 5), ("ଓଡ଼ିଆ", 3),
  ])
  func countsColumnsAsATerminalDoes(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  /// Every character that Swift knows, against the ranges that Unicode has.
  @Test func knowsWhatIsWide() {
    var wrong: [String] = []
    for value in 0x20..<UInt32(0x40000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .unassigned, .control, .format, .nonspacingMark, .spacingMark, .enclosingMark: continue
      case _: break
      }
      // Korean fillers hold the place of a letter that is not there.
      if [0x3164, 0xFFA0].contains(value) { continue }
      if (DisplayWidth.of(Character(scalar)) == 2) != WideScalars.contains(value) {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [40, 41, 60, 80, 120])
  func wrapsWithinTheColumns(columns: Int) {
    let text = "Die Donaudampfschifffahrtsgesellschaft 日本語日本語日本語日本語 über die Brücke 🌉🌉🌉 "
    let long = String(repeating: text, count: 5) + String(repeating: "語", count: 100)
    let lines = TextWrapping.lines(long, columns: columns)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns })
    #expect(lines.joined().filter { $0 != " " } == long.filter { $0 != " " })
  }

  @Test func cutsTheLastLineThatMayBeShown() {
    let lines = TextWrapping.lines("eins zwei drei vier fünf", columns: 10, atMost: 2)
    #expect(lines == ["eins zwei", "drei vier…"])
  }

  @Test func cutsAWordOfAMegabyteInNoTime() {
    let word = String(repeating: "ß", count: 500_000)
    let lines = TextWrapping.lines(word, columns: 80)
    #expect(lines.count == 6250)
  }
}
