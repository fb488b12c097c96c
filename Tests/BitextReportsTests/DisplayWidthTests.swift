import Testing

@testable import BitextReports

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Brücke", 6), ("Bru\u{308}cke", 6), ("Straße", 6), ("Zei\u{AD}len", 6),
    ("„Ja“ – …", 8), ("日本語", 6), ("한국어", 6), ("ｶﾅ", 2), ("ＡＢ", 4), ("，。", 4),
    ("🌉", 2), ("👩🏽‍🚒", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1), ("e\u{200B}e", 2),
    ("a\u{301}\u{302}", 1), ("½ € ₂", 5), ("\u{1100}\u{1161}", 2),
  ])
  func countsColumnsAsATerminalDoes(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
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
}
