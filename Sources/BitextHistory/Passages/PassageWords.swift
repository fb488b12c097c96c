public import BitextCore

/// What a passage says, by which two versions of it are compared.
///
/// The words, numbers and names without case, and the marks that mean something beside a figure.
/// Not: blanks, other punctuation, addresses and whatever was markup, since a change of these
/// leaves a translation as right as it was.
public struct PassageWords: Sendable {
  private let side: Side

  /// The words of a side, whose segments are asked for by their indices.
  public init(_ side: Side) { self.side = side }

  /// The words of a run of segments.
  public func words(of run: Range<Int>) -> [PassageWord] {
    tokens(of: run).map { token in
      let token = side.tokens[token]
      var word = PassageWord(form: token.form, text: side.document.string(token.range))
      word.stem = token.stem
      word.quantity = quantity(at: token.range)
      return word
    }
  }

  /// The figure that a word belongs to, as far as it is the same in figures and in words.
  private func quantity(at range: TextRange) -> Quantity? {
    let next = side.quantities.partitionPoint { $0.range.lower > range.lower }
    guard next > 0, side.quantities[next - 1].range.upper >= range.upper else { return nil }
    var quantity = side.quantities[next - 1]
    quantity.range = TextRange(0, 0)
    (quantity.precision, quantity.alternative) = (0, nil)
    (quantity.traits, quantity.isSoft) = ([], false)
    return quantity
  }

  /// A number that is the same for runs that say the same.
  public func hash(of run: Range<Int>) -> UInt64 {
    var hash = WordHash.Rolling()
    for token in tokens(of: run) {
      for byte in side.tokens[token].form.bytes { hash.append(byte) }
    }
    return hash.value
  }

  /// The number of a run without a word.
  public static let silence = WordHash.Rolling().value

  /// One number for each segment.
  func hashes() -> [UInt64] { side.segments.indices.map { hash(of: $0..<$0 + 1) } }

  /// The indices of the tokens that count.
  private func tokens(of run: Range<Int>) -> [Int] {
    run.flatMap { segment in side.segments[segment].tokens.filter { counts(side.tokens[$0]) } }
  }

  private func counts(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .number, .name, .code: true
    case .url, .email: false
    case .punctuation:
      Self.meaningful.contains(
        String(decoding: side.document.text[token.range.offsets], as: UTF8.self))
    }
  }

  private static let meaningful: Set<String> = [
    "%", "‰", "$", "€", "£", "¥", "°", "§", "+", "−", "±", "=", "<", ">", "≤", "≥", "×", "÷", "?",
  ]
}

extension UInt64 {
  /// Its eight bytes, the lowest first.
  fileprivate var bytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) } }
}
