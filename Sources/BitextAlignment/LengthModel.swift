import Glibc

/// How much likelier two lengths are in a rendering than in a chance encounter.
///
/// Gale and Church, A Program for Aligning Sentences in Bilingual Corpora (1993), with the
/// logarithm of the ratio of the lengths, whose spread falls with the length.
struct LengthModel {
  /// The natural logarithm of target letters for one source letter, English into German; near
  /// enough for other pairs, since its spread is far greater.
  private static let expansion: Float = 0.1
  /// The variance of the logarithm between any two segments, over that in a rendering.
  private static let chanceVariance: Float = 0.6

  private struct Spread {
    /// Half the difference of the inverse variances.
    var slope: Float
    /// Half the logarithm of the ratio of the variances.
    var offset: Float

    init(letters: Int) {
      let variance = 0.035 + 8 / Float(max(1, letters))
      let chance = variance + LengthModel.chanceVariance
      slope = 0.5 * (1 / chance - 1 / variance)
      offset = 0.5 * log(chance / variance)
    }
  }

  /// By the letters of both sides together; above, there is no more difference.
  private static let spreads = (0..<2_048).map { Spread(letters: $0) }

  /// The log odds for lengths in letters, whose natural logarithms are given beside them.
  @inline(__always)
  static func logOdds(_ source: Int, _ target: Int, logarithms: (Float, Float)) -> Float {
    let ratio = logarithms.1 - logarithms.0 - expansion
    let spread = spreads[min(source + target, spreads.count - 1)]
    return ratio * ratio * spread.slope + spread.offset
  }
}
