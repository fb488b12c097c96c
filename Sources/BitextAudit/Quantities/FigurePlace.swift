import BitextCore
import BitextLanguages

/// A figure and what stands around it in its sentence.
struct FigurePlace {
  let quantity: Quantity
  private let side: Side
  private let segment: Int?
  private let tokens: Range<Int>

  init(_ quantity: Quantity, in run: Range<Int>, of side: Side) {
    self.quantity = quantity
    self.side = side
    segment = run.first { side.segments[$0].range.contains(quantity.range) }
    tokens = segment.map { side.segments[$0].tokens } ?? 0..<0
  }

  /// The word right before the figure and the one right behind it.
  var previous: Int? {
    tokens.last { side.tokens[$0].range.upper <= quantity.range.lower }
      .flatMap { side.tokens[$0].isWordLike ? $0 : nil }
  }
  var next: Int? {
    tokens.first { side.tokens[$0].range.lower >= quantity.range.upper }
      .flatMap { side.tokens[$0].isWordLike ? $0 : nil }
  }

  /// Whether it opens its sentence.
  var isFirst: Bool {
    segment.map { side.segments[$0].range.lower == quantity.range.lower } ?? false
  }

  var isInHeading: Bool { segment.map { [.title, .heading].contains(side.role(of: $0)) } ?? false }

  /// Whether a name stands right before it.
  var isNamed: Bool { previous.map { side.tokens[$0].kind == .name } ?? false }

  /// Whether an article stands right before it: "the 1.36 series".
  var hasDeterminer: Bool {
    previous.map { NameWords.of(side.language).haveDeterminer(before: $0 + 1, in: side) } ?? false
  }

  /// Its figures and separators, which a translation takes over or changes.
  var signs: [UInt8] {
    side.document.text[quantity.range.offsets].filter {
      $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
  }

  /// The other words of its sentence, but for abbreviations and units.
  var words: [UInt64] {
    tokens.lazy.map { side.tokens[$0] }
      .filter { $0.isWordLike && $0.range.count > 4 && !quantity.range.contains($0.range) }
      .map(\.form)
  }

  /// What stands before it, up to a blank.
  var chunkBefore: [UInt8] {
    side.document.text[..<quantity.range.lower].dropLast().reversed().prefix { $0 > 0x20 }
      .reversed()
  }

  /// Whether it stands in inline code, or is the value of an option: "-p 80,443".
  var isCode: Bool {
    let spans = side.document.codeSpans
    let index = spans.partitionPoint { $0.upper > quantity.range.lower }
    if index < spans.count, spans[index].overlaps(quantity.range) { return true }
    let option = chunkBefore
    return option.count > 1 && option[0] == UInt8(ascii: "-")
      && option.dropFirst().allSatisfy { $0 == UInt8(ascii: "-") || ($0 | 0x20) &- 0x61 < 26 }
  }

  /// Whether it is a part of something longer: "v6.4.8", "x=2.5".
  var isAttached: Bool {
    let text = side.document.text
    let before = Array(text[..<quantity.range.lower].suffix(2).reversed())
    let after = Array(text[quantity.range.upper...].prefix(2))
    if let sign = before.first, "vV=".utf8.contains(sign) { return true }
    return [before, after].contains { pair in
      pair.count == 2 && "._".utf8.contains(pair[0]) && pair[1].isLetterOrDigit
    }
  }

  /// Whether a thing that can be counted is named behind it: "2.5 Punkte", "2.1 oder neuer".
  var isBeforeThing: Bool {
    let rest = side.document.text[quantity.range.upper...].prefix(3)
    guard rest.count == 3, rest.first == 0x20, let letter = rest.dropFirst().first else {
      return false
    }
    let isUmlaut = letter == 0xC3 && [0x84, 0x96, 0x9C].contains(rest[rest.startIndex + 2])
    let isCapital = letter &- 0x41 < 26 || isUmlaut
    let hasCapitalNouns = Traits.of(side.language).contains(.capitalisedNouns)
    return isCapital || !hasCapitalNouns && letter &- 0x61 < 26
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 }
}
