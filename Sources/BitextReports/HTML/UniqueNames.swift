/// Hands out names, with a number behind one that was given before.
struct UniqueNames {
  private var taken: Set<String> = []

  mutating func name(_ wish: String) -> String {
    var name = wish
    var count = 1
    while !taken.insert(name).inserted {
      count += 1
      name = "\(wish)-\(count)"
    }
    return name
  }
}
