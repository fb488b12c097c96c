/// The stems of a vocabulary in ascending order.
struct StemOrder {
  /// The hashes by rank.
  let hashes: [UInt64]
  /// The numbers by rank.
  let numbers: [UInt32]
  /// The rank of each number.
  let ranks: [UInt32]

  init(_ unordered: [UInt64]) {
    var order = unordered.enumerated().map { (hash: $1, number: $0) }
    order.sort { $0.hash < $1.hash }
    hashes = order.map(\.hash)
    numbers = order.map { UInt32($0.number) }
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, entry) in order.enumerated() { ranks[entry.number] = UInt32(rank) }
    self.ranks = ranks
  }

  /// The hash of a number.
  func hash(of number: Int32) -> UInt64 { hashes[Int(ranks[Int(number)])] }
}
