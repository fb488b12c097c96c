/// How many of so many were right.
struct Ratio: Hashable, Sendable {
  var hits = 0
  var total = 0

  /// From 0 to 1; 0 where there is nothing to count.
  var value: Double { total == 0 ? 0 : Double(hits) / Double(total) }

  static func += (sum: inout Ratio, other: Ratio) {
    sum.hits += other.hits
    sum.total += other.total
  }
}

/// Precision over what was predicted, recall over what is true.
struct Rates: Hashable, Sendable {
  var precision = Ratio()
  var recall = Ratio()

  /// The harmonic mean of precision and recall.
  var f1: Double {
    let (p, r) = (precision.value, recall.value)
    return p + r == 0 ? 0 : 2 * p * r / (p + r)
  }

  static func += (sum: inout Rates, other: Rates) {
    sum.precision += other.precision
    sum.recall += other.recall
  }
}

extension Rates {
  /// The rates of a set against another.
  init<Element>(_ predicted: Set<Element>, _ gold: Set<Element>) {
    let hits = predicted.intersection(gold).count
    self.init(
      precision: Ratio(hits: hits, total: predicted.count),
      recall: Ratio(hits: hits, total: gold.count))
  }
}
