import BitextCore

/// Two long texts that render each other: many articles, one after the other.
///
/// There are fewer articles than a long text needs, so they are repeated; but in a real book no
/// page stands there twice. So in every repetition the figures of three and more digits and the
/// names that both sides share are other ones, the same on both sides.
struct LongText {
  private(set) var source: [UInt8] = []
  private(set) var target: [UInt8] = []
  /// Where each article ends.
  private(set) var sourceEnds: [Int] = []
  private(set) var targetEnds: [Int] = []

  /// Strings articles together until both sides have `segments` segments.
  init(_ samples: [Sample], segments: Int) {
    let articles = samples.map { Article($0) }
    var (sourceCount, targetCount, number) = (0, 0, 0)
    while !articles.isEmpty && min(sourceCount, targetCount) < segments {
      let sample = samples[number % samples.count]
      let article = articles[number % samples.count]
      let copy = article.renamed(number / samples.count)
      source += copy.source + [0x0A, 0x0A]
      target += copy.target + [0x0A, 0x0A]
      sourceEnds.append(source.count)
      targetEnds.append(target.count)
      sourceCount += max(1, sample.source.segments.count)
      targetCount += max(1, sample.target.segments.count)
      number += 1
    }
  }

  /// The article that an offset lies in.
  static func article(at offset: Int, _ ends: [Int]) -> Int {
    ends.partitionPoint { $0 > offset }
  }
}

/// The two versions of an article, and the capitalised words that stand in both.
private struct Article {
  let source: [UInt8]
  let target: [UInt8]
  private let names: Set<ArraySlice<UInt8>>

  init(_ sample: Sample) {
    source = sample.source.document.file
    target = sample.target.document.file
    names = Set(source.runs.filter(\.isName)).intersection(target.runs.filter(\.isName))
  }

  /// The article with other names and figures; the article itself for `number` 0.
  func renamed(_ number: Int) -> (source: [UInt8], target: [UInt8]) {
    if number == 0 { return (source, target) }
    return (renamed(source, number), renamed(target, number))
  }

  private func renamed(_ text: [UInt8], _ number: Int) -> [UInt8] {
    var renamed: [UInt8] = []
    renamed.reserveCapacity(text.count + text.count / 8)
    for run in text.runs {
      if run.isFigure {
        for (place, digit) in run.enumerated() {
          renamed.append(Self.digit(digit, number, isFirst: place == 0))
        }
      } else {
        renamed += run
        if names.contains(run) { renamed += Self.ending(number) }
      }
    }
    return renamed
  }

  /// Another digit; the first of a figure stays apart from zero.
  private static func digit(_ digit: UInt8, _ number: Int, isFirst: Bool) -> UInt8 {
    let value = Int(digit - 0x30)
    return 0x30
      + UInt8(isFirst && value > 0 ? (value - 1 + number) % 9 + 1 : (value + number / 9) % 10)
  }

  /// One or more syllables, others for every number from 1.
  private static func ending(_ number: Int) -> [UInt8] {
    let consonants = Array("bdfgklmnprstvz".utf8)
    let vowels = Array("aeiou".utf8)
    var ending: [UInt8] = []
    var rest = number
    while rest > 0 {
      ending.append(consonants[rest % consonants.count])
      rest /= consonants.count
      ending.append(vowels[rest % vowels.count])
      rest /= vowels.count
    }
    return ending
  }
}

extension [UInt8] {
  /// The text cut into runs of letters, of digits, and of anything else.
  fileprivate var runs: [ArraySlice<UInt8>] {
    var runs: [ArraySlice<UInt8>] = []
    var start = 0
    for offset in indices where offset + 1 == count || self[offset].kind != self[offset + 1].kind {
      runs.append(self[start...offset])
      start = offset + 1
    }
    return runs
  }
}

extension UInt8 {
  /// 0 for letters, which all beyond ASCII are here; 1 for digits, 2 for anything else.
  fileprivate var kind: Int {
    self >= 0x80 || self.isASCIILetter ? 0 : self.isDigit ? 1 : 2
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isFigure: Bool { count >= 3 && first?.kind == 1 }
  fileprivate var isName: Bool { count >= 4 && (first ?? 0) &- 0x41 < 26 }
}
