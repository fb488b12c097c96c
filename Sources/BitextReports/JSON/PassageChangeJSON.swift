import BitextHistory

/// What `abgleich/diff/1` says of passages.
extension JSON {
  /// The changed passages; `null` where they could not be compared.
  static func passages(of pair: PairComparison) -> JSON {
    guard let passages = pair.passages else { return .null }
    return [
      "changed": .lines(of: passages) { JSON($0) },
      "unchanged": .integer(pair.unchangedPassages),
    ]
  }

  private init(_ change: PassageChange) {
    self = [
      "changed": .string(change.sides.rawValue),
      "source": JSON(change.source),
      "target": JSON(change.target),
    ]
  }

  private init(_ half: PassageChange.Half) {
    self = [
      "changed": .bool(half.isChanged),
      "diff": half.diff.map { diff in
        .array(of: diff.runs) { ["kind": .string($0.kind.rawValue), "text": .string($0.text)] }
      },
      "new": .version(half.new),
      "old": .version(half.old),
    ]
  }

  /// Where paragraphs stood and how they began; `null` if there were none.
  private static func version(_ half: PassageRecord.Half) -> JSON {
    guard let line = half.line else { return .null }
    return ["excerpt": .string(half.excerpt), "line": .integer(line)]
  }
}
