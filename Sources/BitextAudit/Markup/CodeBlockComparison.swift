import BitextCore

/// Holds the code blocks of both sides against each other, in their order.
struct CodeBlockComparison {
  /// Beyond so many blocks on a side nothing is said: time grows with their product.
  private static let mostBlocks = 300
  /// Blocks that share less are not the same block.
  private static let leastLikeness = 0.5

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
    guard max(source.count, target.count) <= Self.mostBlocks else { return [] }
    let pairs = pairs()
    var findings = pairs.compactMap(changed)
    var (row, column) = (0, 0)
    for pair in pairs + [(source.count, target.count)] {
      // A block that stands where others do may have been written anew, or put in place of a
      // directive that includes it.
      if column == pair.1 { findings += (row..<pair.0).compactMap(missing) }
      (row, column) = (pair.0 + 1, pair.1 + 1)
    }
    return findings
  }

  /// The blocks that render each other: in order, with the greatest likeness in sum.
  private func pairs() -> [(Int, Int)] {
    let width = target.count + 1
    var sums = [Double](repeating: 0, count: (source.count + 1) * width)
    var likeness = sums
    for row in source.indices.reversed() {
      for column in target.indices.reversed() {
        let place = row * width + column
        let value = CodeDifference.likeness(source[row].tokens, target[column].tokens)
        likeness[place] = value >= Self.leastLikeness ? value : 0
        sums[place] = max(
          sums[place + width], sums[place + 1], likeness[place] + sums[place + width + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < source.count, column < target.count {
      let place = row * width + column
      if likeness[place] > 0, sums[place] == likeness[place] + sums[place + width + 1] {
        pairs.append((row, column))
        (row, column) = (row + 1, column + 1)
      } else if sums[place + width] >= sums[place + 1] {
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
      severity: .warning, confidence: Confidence.codeBlock,
      message: "the code of this block is not that of the source", unit: .paragraph,
      source: [source[row].range], target: [target[column].range])
  }

  private func missing(_ row: Int) -> Finding? {
    if source[row].tokens.isEmpty { return nil }
    return Finding(
      severity: .warning, confidence: Confidence.codeBlock,
      message: "this code block is missing from the target", unit: .paragraph,
      source: [source[row].range], target: [])
  }
}
