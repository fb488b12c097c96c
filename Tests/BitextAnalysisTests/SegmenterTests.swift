import BitextAnalysis
import BitextCore
import Foundation
import Testing

@Suite struct SegmenterTests {
  @Test(arguments: rows(englishSentences, englishAbbreviations, englishMarks, englishWebText))
  func followsTheRulesOfEnglish(row: String) throws { try check(row, .english) }

  @Test(arguments: rows(germanSentences, germanAbbreviations, germanMarks, germanWebText))
  func followsTheRulesOfGerman(row: String) throws { try check(row, .german) }

  @Test(arguments: rows(frenchSentences, frenchAbbreviations))
  func followsTheRulesOfFrench(row: String) throws { try check(row, Language("fr")) }

  private func check(_ row: String, _ language: Language) throws {
    let text = row.replacing("⏎", with: "\n").replacing("␣", with: "\u{A0}")
      .replacing("¬", with: "\u{AD}")
    let expected = text.split(separator: "¦").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    #expect(try sentences(text.replacing("¦", with: ""), language) == expected)
  }

  @Test func rangesAreThoseOfTheTextAndNotOfTheBlock() throws {
    let text = Array("Überschrift\r\n\r\n  „Größe“ 🙂 zählt.\r\nIst das so? \u{A0}\r\n".utf8)
    let block = TextRange(16, text.count)
    let ranges = try Segmenter(.german).sentences(of: text, in: block)
    #expect(
      ranges.map { String(decoding: text[$0.offsets], as: UTF8.self) }
        == ["„Größe“ 🙂 zählt.", "Ist das so?"])
  }

  @Test(arguments: ["", " ", "\n\n", "\u{A0}"])
  func findsNothingInBlanks(text: String) throws {
    #expect(try sentences(text, .english).isEmpty)
  }

  @Test(arguments: [
    "\u{FFFD}.\u{FFFD}", ".", "...", "?!?!", "((((((", "„„„“““", "1.", "1. 2. 3.", ". . . . .",
    ":)",
    "a.b.c.d.e.f", "[1][2]", "•", "• • •", "-", "\"", "A.", "5. ", "😀😀😀", "x\n\n\ny", "e.g.", "…",
  ])
  func takesAnyMarks(text: String) throws {
    let joined = try sentences(text, .german).joined()
    #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
  }

  @Test func keepsEveryLetterOfHostileText() throws {
    var state: UInt64 = 7
    for _ in 0..<200 {
      let scalars = Array("ab. !?\n…“)1\u{2022}Ä\"-IZ:[]😀„".unicodeScalars)
      let letters = (0..<120).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Character(scalars[Int(state >> 33) % scalars.count])
      }
      let text = Array(String(letters).utf8)
      let ranges = try Segmenter(.english).sentences(of: text, in: TextRange(0, text.count))
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upper <= $1.lower })
      let kept = ranges.reduce(0) { $0 + text[$1.offsets].count { $0 > 0x20 } }
      #expect(kept == text.count { $0 > 0x20 })
    }
  }

  @Test func followsItsOwnScriptElsewhere() throws {
    #expect(try sentences("政府は発表した。人々は喜んだ。", Language("ja")).count == 2)
    #expect(try sentences("Il est parti. Elle dort.", Language("fr")).count == 2)
  }
}

@Suite(.enabled(if: SharedData.exists, "needs ../shared beside the package"))
struct SegmenterScoreTests {
  @Test(arguments: [("en", 0.995), ("de", 0.990)])
  func findsTheSentencesOfNewsAndEncyclopaedias(language: String, leastF1: Double) throws {
    var right = 0
    var found = 0
    var expected = 0
    for line in try SharedData.lines("data/segmentation/\(language).jsonl") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let text = Array(row.text.utf8)
      let gold = ink(row.ends, text)
      let ranges = try Segmenter(Language(language)).sentences(
        of: text, in: TextRange(0, text.count))
      let ends = ink(ranges.map(\.upper), text)
      right += gold.intersection(ends).count
      found += ends.count
      expected += gold.count
    }
    let f1 = 2 * Double(right) / Double(found + expected)
    #expect(f1 >= leastF1, "F1 is \(f1)")
  }

  private struct Row: Decodable {
    var text: String
    var ends: [Int]
  }

  /// The ends as numbers of bytes that are no blanks, without that of the text.
  private func ink(_ ends: [Int], _ text: [UInt8]) -> Set<Int> {
    let counts = text.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 > 0x20 ? 1 : 0)) }
    return Set(ends.map { counts[min($0, text.count)] }).subtracting([0, counts[text.count]])
  }
}

func sentences(_ text: String, _ language: Language) throws -> [String] {
  let bytes = Array(text.utf8)
  return try Segmenter(language).sentences(of: bytes, in: TextRange(0, bytes.count)).map {
    String(decoding: bytes[$0.offsets], as: UTF8.self)
  }
}

func rows(_ tables: String...) -> [String] {
  tables.flatMap { $0.split(separator: "\n").map(String.init) }
}
