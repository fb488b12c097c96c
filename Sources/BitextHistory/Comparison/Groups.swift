/// Things that belong together, put into groups one tie after the other (union-find).
///
/// The smaller group goes below the larger one, so that to find a group takes O(log things)
/// whatever the ties.
struct Groups {
  /// Another thing of the group; the thing that stands for the group is its own.
  private var parents: [Int]
  /// Of each thing that stands for a group the first one in it.
  private var firsts: [Int]
  /// Of each thing that stands for a group how many are in it.
  private var counts: [Int]

  init(count: Int) {
    parents = Array(0..<count)
    firsts = parents
    counts = Array(repeating: 1, count: count)
  }

  /// The first thing of the group.
  func first(of thing: Int) -> Int { firsts[root(of: thing)] }

  mutating func tie(_ a: Int, _ b: Int) {
    var (large, small) = (root(of: a), root(of: b))
    if large == small { return }
    if counts[large] < counts[small] { swap(&large, &small) }
    parents[small] = large
    firsts[large] = min(firsts[large], firsts[small])
    counts[large] += counts[small]
  }

  /// The thing that stands for the group.
  private func root(of thing: Int) -> Int {
    var thing = thing
    while parents[thing] != thing { thing = parents[thing] }
    return thing
  }
}
