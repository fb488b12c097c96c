/// Things that belong together, put into groups one tie after the other (union-find).
struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The first thing of the group.
  func first(of thing: Int) -> Int {
    var thing = thing
    while parents[thing] != thing { thing = parents[thing] }
    return thing
  }

  mutating func tie(_ a: Int, _ b: Int) {
    let firsts = (first(of: a), first(of: b))
    parents[max(firsts.0, firsts.1)] = min(firsts.0, firsts.1)
    // Short ways for the next time.
    for thing in [a, b] { parents[thing] = min(firsts.0, firsts.1) }
  }
}
