import Glibc

/// How much likelier two lengths are in a rendering than in a chance encounter.
///
/// Gale and Church, A Program for Aligning Sentences in Bilingual Corpora (1993), with the
/// logarithm of the ratio of the lengths, whose spread falls with the length.
public enum LengthModel {
  typealias ByRun = WordEvidence.ByRun

  /// The variance of the logarithm in renderings of endless length, and what a letter's share
  /// adds to it.
  private static let leastVariance = 0.035
  private static let letterVariance = 8.0
  /// The same for the search, which takes many at a time.
  private static let variance = Float(leastVariance)
  private static let varianceOfLetter = Float(letterVariance)
  /// The variance between any two segments, over that in a rendering.
  private static let chanceVariance: Float = 0.6

  /// The variance of the logarithm of the ratio in a rendering, by the letters of both sides.
  public static func variance(letters: Double) -> Double {
    leastVariance + letterVariance / letters
  }

  /// The most that two lengths can say for a rendering.
  static let maximum = offset(letters: .infinity)

  private static func offset(letters: Float) -> Float {
    0.5 * log(1 + chanceVariance / (variance + varianceOfLetter / letters))
  }

  /// Half the logarithm of the ratio of the variances, by the letters of both sides; above, there
  /// is no more difference.
  private static let offsets = (0..<2_048).map { offset(letters: Float(max(1, $0))) }

  /// The log odds for one run of source letters against runs of target letters, of which
  /// `expansion` is the logarithm of the usual ratio.
  @inline(__always)
  static func logOdds(
    _ source: Float, _ target: ByRun, logarithms: (source: Float, target: ByRun), expansion: Float
  ) -> ByRun {
    let ratio = logarithms.target - (logarithms.source + expansion)
    let letters = target + source
    let variances = variance + varianceOfLetter / letters
    let slope = 0.5 * (1 / (variances + chanceVariance) - 1 / variances)
    let offsets = offsets
    var result = ratio * ratio * slope
    for lane in 0..<result.scalarCount {
      result[lane] += offsets[Int(min(letters[lane], Float(offsets.count - 1)))]
    }
    return result
  }
}
