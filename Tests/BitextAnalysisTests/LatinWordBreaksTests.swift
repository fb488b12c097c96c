import BitextCore
import BitextUnicode
import Testing

@testable import BitextAnalysis

/// The rules for Latin text against ICU's own, over marks of every class and over real text.
@Suite struct LatinWordBreaksTests {
  @Test(arguments: [
    "China's bridges don’t fall.", "Es kostet 1.234,5 € (20 %).", "a_b __ _ x_1 1_ _1_ 1__ ab12_",
    "z.B. U.S.",
    "rock'n'roll 'tis 1'000 a,b 1,2 a;b 1;2 a·b 5.a a.5", "C++, C#, AT&T; e-mail: a 1:2 a:1",
    "“A” ‘b’ ‚c‘ „D“ «e» ‹f› … – — • † ‰ € £ § ° ½ ² ª º µ × ÷ ß ÿ Ā ſ ƀ Ȁ", "a..b a.'b a'.b 1.,2",
    "tab\tand\r\nline\u{A0}no\u{2009}break", "1990er 5th 5km x1F 20°C", "..., ?! -- ---", "",
  ])
  func cutsAsICUDoes(text: String) throws { try check(Array(text.utf8)) }

  @Test func cutsRandomTextAsICUDoes() throws {
    let scalars = Array(
      "ab Z9 1._'’,;:·-\"„“»#/&+\u{A0}\nßÄñ–…€%()[]§ĀŽ2".unicodeScalars)
    var state: UInt64 = 11
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(scalars[Int(state >> 33) % scalars.count])
      }
      try check(Array(String(text).utf8))
    }
  }

  @Test func leavesToICUWhatItDoesNotKnow() {
    for text in [
      "e\u{301}", "so\u{AD}ft", "Привет", "😀", "a\u{200D}b", "שלום", "10\u{202F}000", "a@b", "a:b",
    ] {
      #expect(cut(Array(text.utf8)) == nil)
    }
  }

  @Test(.enabled(if: SharedData.exists, "needs ../shared beside the package"))
  func cutsArticlesAsICUDoes() throws {
    for path in try SharedData.files(in: "data/news", endingWith: ".txt") {
      for line in try SharedData.lines(path) { try check(Array(line.utf8)) }
    }
  }

  private func check(_ text: [UInt8]) throws {
    guard let pieces = cut(text) else { return }
    var expected: [String] = []
    var start = 0
    try Breaker(.word).boundaries(of: text, in: TextRange(0, text.count)) { end, status in
      let isBlank = status == .none && text.glyph(at: start).isBlank
      if !isBlank { expected.append("\(start)-\(end) \(status)") }
      start = end
    }
    #expect(pieces == expected, "\(String(decoding: text, as: UTF8.self))")
  }

  private func cut(_ text: [UInt8]) -> [String]? {
    var pieces: [Tokenizer.Piece] = []
    let isCut = text.withUnsafeBufferPointer {
      LatinWordBreaks.cut($0, in: TextRange(0, text.count), into: &pieces)
    }
    return isCut ? pieces.map { "\($0.range.lower)-\($0.range.upper) \($0.status)" } : nil
  }
}
