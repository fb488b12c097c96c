import BitextCore

/// What a passage says, by which two versions of it are compared.
///
/// The words, numbers and names without case, and the marks that mean something beside a figure.
/// Not: blanks, other punctuation, addresses and whatever was markup, since a change of these
/// leaves a translation as right as it was.
struct PassageWords: Sendable {
  private let side: Side

  init(_ side: Side) { self.side = side }

  /// The indices of the tokens that count.
  func tokens(of run: Range<Int>) -> [Int] {
    run.flatMap { segment in side.segments[segment].tokens.filter { counts(side.tokens[$0]) } }
  }

  func forms(of run: Range<Int>) -> [UInt64] { tokens(of: run).map { side.tokens[$0].form } }

  /// One number for each segment; equal for segments that say the same.
  func hashes() -> [UInt64] {
    side.segments.indices.map { index in
      WordHash.hash(forms(of: index..<index + 1).flatMap(\.bytes))
    }
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
