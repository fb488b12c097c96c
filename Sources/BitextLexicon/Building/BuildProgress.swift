/// Tells how far the building of a lexicon is, in steps of a hundredth.
struct BuildProgress {
  private let report: ((Double) -> Void)?
  /// The share of the whole that was done when the part under way began, and that of the part.
  private var done = 0.0
  private var share = 0.0
  private var reported = 0.0

  init(_ report: ((Double) -> Void)?) { self.report = report }

  /// Begins a part that takes a share of the whole; the part before it is done.
  mutating func begin(share: Double) {
    done = min(1, done + self.share)
    self.share = share
    reached(0, of: 1)
  }

  /// Of the part under way, `count` of `total` are done.
  mutating func reached(_ count: Int, of total: Int) {
    guard let report, total > 0 else { return }
    let fraction = min(1, done + share * Double(count) / Double(total))
    guard fraction - reported >= 0.01 || fraction >= 1 && reported < 1 else { return }
    reported = fraction
    report(fraction)
  }

  mutating func finish() {
    share = 1
    reached(1, of: 1)
  }
}
