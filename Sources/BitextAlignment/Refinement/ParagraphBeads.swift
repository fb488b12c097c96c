import BitextCore

extension ParagraphBead {
  /// Derives the beads over paragraphs from those over segments.
  ///
  /// Two paragraphs belong together when the beads between them hold a substantial share of at
  /// least one of them; beads over paragraphs are what hangs together that way.
  static func derived(from beads: [Bead], _ source: Side, _ target: Side) -> [ParagraphBead] {
    let paragraphs = (source.paragraphs, target.paragraphs)
    let numbers = (number(of: paragraphs.0), number(of: paragraphs.1))
    var groups = Groups(count: paragraphs.0.count + paragraphs.1.count)
    for tie in ties(beads, source, target, numbers) {
      let share = max(
        Double(tie.letters.source) / Double(source.range(of: paragraphs.0[tie.source]).count),
        Double(tie.letters.target) / Double(target.range(of: paragraphs.1[tie.target]).count))
      if share >= 0.3 { groups.join(tie.source, paragraphs.0.count + tie.target) }
    }
    return ordered(groups.members(), sourceCount: paragraphs.0.count)
  }

  private struct Tie {
    var source: Int
    var target: Int
    var letters: (source: Int, target: Int)
  }

  /// The pairs of paragraphs that beads go between, with the letters of either in those beads.
  private static func ties(
    _ beads: [Bead], _ source: Side, _ target: Side, _ numbers: ([Int], [Int])
  ) -> [Tie] {
    var ties: [Tie] = []
    for bead in beads where !bead.isNull {
      for (i, here) in letters(bead.source, source, numbers.0) {
        for (j, there) in letters(bead.target, target, numbers.1) {
          ties.append(Tie(source: i, target: j, letters: (here, there)))
        }
      }
    }
    ties.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    var sums: [Tie] = []
    for tie in ties {
      if let last = sums.last, (last.source, last.target) == (tie.source, tie.target) {
        sums[sums.count - 1].letters.source += tie.letters.source
        sums[sums.count - 1].letters.target += tie.letters.target
      } else {
        sums.append(tie)
      }
    }
    return sums
  }

  /// The paragraphs that a run of segments lies in, with its letters in each.
  private static func letters(
    _ run: Range<Int>, _ side: Side, _ numbers: [Int]
  ) -> [(paragraph: Int, letters: Int)] {
    var result: [(paragraph: Int, letters: Int)] = []
    for segment in run {
      let count = side.segments[segment].range.count
      if let last = result.last, last.paragraph == numbers[segment] {
        result[result.count - 1].letters += count
      } else {
        result.append((numbers[segment], count))
      }
    }
    return result
  }

  private static func number(of paragraphs: [Range<Int>]) -> [Int] {
    paragraphs.enumerated().flatMap { number, run in run.map { _ in number } }
  }

  /// In the order of the source; what has none follows the target paragraph before it.
  private static func ordered(_ groups: [[Int]], sourceCount: Int) -> [ParagraphBead] {
    let beads = groups.map { members in
      ParagraphBead(
        source: members.filter { $0 < sourceCount },
        target: members.filter { $0 >= sourceCount }.map { $0 - sourceCount })
    }
    var ordered = beads.filter { !$0.source.isEmpty }.sorted { $0.source[0] < $1.source[0] }
    for addition in beads.filter(\.source.isEmpty).sorted(by: { $0.target[0] < $1.target[0] }) {
      let before = ordered.lastIndex { $0.target.contains(addition.target[0] - 1) }
      ordered.insert(addition, at: before.map { $0 + 1 } ?? 0)
    }
    return ordered
  }
}

/// Disjoint sets of small integers.
private struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(of: a), root(of: b))
    parents[max(x, y)] = min(x, y)
  }

  /// The sets, each in rising order, by their least members.
  mutating func members() -> [[Int]] {
    var members = Array(repeating: [Int](), count: parents.count)
    for number in parents.indices { members[root(of: number)].append(number) }
    return members.filter { !$0.isEmpty }
  }

  private mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }
}
