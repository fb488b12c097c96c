/// How two versions of a code block differ.
enum CodeDifference {
  /// Blocks with more that differs are taken for other blocks, or for text that was translated.
  private static let mostChanged = 0.34

  /// The number of tokens that differ, or nil where nothing does but names and texts that were
  /// translated.
  static func count(_ a: [CodeLexer.Token], _ b: [CodeLexer.Token]) -> Int? {
    if a == b || areReworded(a, b) { return nil }
    let changed = a.count == b.count ? replaced(a, b) : stretch(a, b)
    guard changed.count > 0, changed.hasCode,
      Double(changed.count) <= Double(max(a.count, b.count)) * mostChanged
    else { return nil }
    return changed.count
  }

  /// Whether all figures and marks are the same, in order, and more than a word is not: a text.
  private static func areReworded(_ a: [CodeLexer.Token], _ b: [CodeLexer.Token]) -> Bool {
    let code = [a, b].map { $0.filter { $0.kind != .word } }
    guard code[0] == code[1] else { return false }
    let words = [a, b].map { $0.filter { $0.kind == .word } }
    return words[0].map(\.figures) == words[1].map(\.figures) || words[0].count != words[1].count
  }

  /// How many of their tokens two blocks share, from 0 to 1.
  static func likeness(_ a: [CodeLexer.Token], _ b: [CodeLexer.Token]) -> Double {
    if a.isEmpty && b.isEmpty { return 1 }
    var counts: [UInt64: Int] = [:]
    for token in a { counts[token.form, default: 0] += 1 }
    var shared = 0
    for token in b {
      guard let left = counts[token.form], left > 0 else { continue }
      counts[token.form] = left - 1
      shared += 1
    }
    return 2 * Double(shared) / Double(a.count + b.count)
  }

  /// In place: a name that became another one wherever it stands was translated.
  private static func replaced(
    _ a: [CodeLexer.Token], _ b: [CodeLexer.Token]
  ) -> (count: Int, hasCode: Bool) {
    var names: [UInt64: UInt64] = [:]
    var count = 0
    var hasCode = false
    for (old, new) in zip(a, b) {
      if old.kind == .word, new.kind == .word, old.figures == new.figures {
        let name = names[old.form] ?? new.form
        names[old.form] = name
        if name == new.form { continue }
      } else if old == new {
        continue
      }
      count += 1
      hasCode = true
    }
    return (count, hasCode)
  }

  /// What is left between equal beginnings and ends.
  private static func stretch(
    _ a: [CodeLexer.Token], _ b: [CodeLexer.Token]
  ) -> (count: Int, hasCode: Bool) {
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a[start...].reversed(), b[start...].reversed()).prefix { $0 == $1 }.count
    let rest = [a[start..<(a.count - end)], b[start..<(b.count - end)]]
    return (
      rest.map(\.count).max() ?? 0, rest.contains { $0.contains { $0.kind != .word } }
    )
  }
}
