/// What the grammar of quantities is written over: a run of letters, a run of digits, or a mark.
struct QuantityPiece {
  enum Kind: UInt8 {
    case word, digits, mark
  }

  /// What stands between a piece and the one before it.
  enum Gap: UInt8 {
    /// `fixed` is a no-break or narrow blank, as it stands inside figures; `line` a line's end.
    case tied, fixed, blank, line
  }

  var lower: Int
  var upper: Int
  /// A word's lexeme as an index into the grammar's lexemes, 0 for none; a mark's scalar, where
  /// the dashes, primes and apostrophes of one function are one.
  var code: Int
  /// What its word does in the grammar; nothing for digits and marks.
  var roles: Lexeme.Roles = []
  var kind: Kind
  var gap: Gap
  var isCapital = false

  var count: Int { upper - lower }

  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && code == Int(scalar.value) }
}
