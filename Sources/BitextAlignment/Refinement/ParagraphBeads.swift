import BitextCore

extension ParagraphBead {
  /// Derives the beads over paragraphs from those over segments.
  ///
  /// Two paragraphs belong together when the beads between them hold a substantial share of at
  /// least one of them; beads over paragraphs are what hangs together that way.
  static func derived(from beads: [Bead], _ sides: Sides<Side>) -> [ParagraphBead] {
    let paragraphs = sides.map(\.paragraphs)
    let numbers = paragraphs.map { number(of: $0) }
    var groups = Groups(count: paragraphs.source.count + paragraphs.target.count)
    for (tie, letters) in ties(beads, sides, numbers) {
      let isSubstantial = Half.allCases.contains { half in
        let range = sides[half].range(of: paragraphs[half][tie[half]])
        return Double(letters[half]) / Double(range.count) >= substantialShare
      }
      if isSubstantial { groups.join(tie.source, paragraphs.source.count + tie.target) }
    }
    return ordered(groups.members(), sourceCount: paragraphs.source.count)
  }

  /// The share of a paragraph that ties it to another one.
  private static let substantialShare = 0.3

  /// The pairs of paragraphs that beads go between, with the letters of either in those beads; in
  /// whatever order, since what hangs together does so in any.
  private static func ties(
    _ beads: [Bead], _ sides: Sides<Side>, _ numbers: Sides<[Int]>
  ) -> [Sides<Int>: Sides<Int>] {
    var ties: [Sides<Int>: Sides<Int>] = [:]
    for bead in beads where !bead.isNull {
      let parts = Sides { letters(bead.runs[$0], sides[$0], numbers[$0]) }
      for (source, here) in parts.source {
        for (target, there) in parts.target {
          ties[Sides(source, target), default: Sides(0, 0)].source += here
          ties[Sides(source, target), default: Sides(0, 0)].target += there
        }
      }
    }
    return ties
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
