import BitextCore

/// Holds the code blocks of both sides against each other, in their order.
struct CodeBlockComparison {
  /// With more blocks than this on either side, only equal beginnings and ends are paired.
  private static let mostBlocks = 400

  private typealias CodeBlock = (range: TextRange, tokens: [CodeLexer.Token])

  private let source: [CodeBlock]
  private let target: [CodeBlock]

  init(_ bitext: Bitext) {
    source = Self.blocks(of: bitext.source.document)
    target = Self.blocks(of: bitext.target.document)
  }

  private static func blocks(of document: Document) -> [CodeBlock] {
    document.blocks.filter { $0.role == .code }.map {
      ($0.range, CodeLexer.tokens(of: document.text[$0.range.offsets]))
    }
  }

  func findings() -> [Finding] {
    // A target without any code was copied without it.
    if target.isEmpty && source.count > 2 { return [] }
    var findings: [Finding] = []
    var (row, column) = (0, 0)
    for pair in equalPairs() + [(source.count, target.count)] {
      findings += gap(row..<pair.0, column..<pair.1)
      (row, column) = (pair.0 + 1, pair.1 + 1)
    }
    return findings
  }

  private func gap(_ rows: Range<Int>, _ columns: Range<Int>) -> [Finding] {
    if rows.count == columns.count { return zip(rows, columns).compactMap { changed($0, $1) } }
    return columns.isEmpty ? rows.map(missing) : []
  }

  /// The longest common subsequence of equal blocks.
  private func equalPairs() -> [(Int, Int)] {
    let most = Self.mostBlocks
    guard source.count <= most, target.count <= most else { return [] }
    let width = target.count + 1
    var lengths = [Int](repeating: 0, count: (source.count + 1) * width)
    for row in source.indices.reversed() {
      for column in target.indices.reversed() {
        let isEqual = source[row].tokens == target[column].tokens
        lengths[row * width + column] =
          isEqual
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < source.count, column < target.count {
      if source[row].tokens == target[column].tokens {
        pairs.append((row, column))
        (row, column) = (row + 1, column + 1)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }

  private func changed(_ row: Int, _ column: Int) -> Finding? {
    guard CodeDifference.count(source[row].tokens, target[column].tokens) != nil else {
      return nil
    }
    return Finding(
      rule: "code-mismatch", severity: .warning, confidence: 0.8,
      message: "the code of this block is not that of the source", unit: .paragraph,
      source: [source[row].range], target: [target[column].range])
  }

  private func missing(_ row: Int) -> Finding {
    Finding(
      rule: "code-mismatch", severity: .warning, confidence: 0.8,
      message: "this code block is missing from the target", unit: .paragraph,
      source: [source[row].range], target: [])
  }
}
