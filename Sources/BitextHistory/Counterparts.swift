/// Ties each of some newer things to an older one, no older one twice.
struct Counterparts {
  /// For each newer thing its older counterpart.
  private(set) var older: [Int?]
  private var isFree: [Bool]

  init(olderCount: Int, newerCount: Int) {
    older = Array(repeating: nil, count: newerCount)
    isFree = Array(repeating: true, count: olderCount)
  }

  /// The older things that nothing was tied to.
  var rest: [Int] { isFree.indices.filter { isFree[$0] } }

  /// Ties what is still free and has the same key, the first older one that fits; what has no key
  /// stays free.
  ///
  /// `limit` tells how many older ones are looked at for each newer one.
  mutating func tie<Key: Hashable>(
    _ olds: [Key?], _ news: [Key?], amongFirst limit: Int = .max,
    where fits: (_ old: Int, _ new: Int) -> Bool = { _, _ in true }
  ) {
    // From the last to the first, so that the first ones are taken off the end.
    var places: [Key: [Int]] = [:]
    for index in olds.indices.reversed() where isFree[index] {
      if let key = olds[index] { places[key, default: []].append(index) }
    }
    for index in news.indices where older[index] == nil {
      guard let key = news[index],
        let place = places[key]?.suffix(limit).lastIndex(where: { fits($0, index) }),
        let old = places[key]?.remove(at: place)
      else { continue }
      older[index] = old
      isFree[old] = false
    }
  }
}
