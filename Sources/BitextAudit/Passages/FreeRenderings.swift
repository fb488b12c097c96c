import BitextAlignment
import BitextCore
import BitextLanguages
import Glibc

/// Weighs how likely a segment without a counterpart has one that is rendered freely: at its place
/// on the other side something stands alone as well, or its neighbour is too long for its own
/// rendering.
struct FreeRenderings {
  /// What stands alone on both sides of a gap, is about as long and has the most words of each
  /// other is one thing in other words.
  private static let sameGap = 9.0
  /// If it has more words of something else, its place and length still say much: none of the
  /// eleven that readers judged had really been left out or added (`web`).
  private static let samePlace = 6.0
  /// The lengths of what stands in a gap are alike between these.
  private static let likeLengths = 0.5...2.0
  /// No lengths say more, in log odds.
  private static let longest = 5.0

  private let bitext: Bitext
  /// Segments of which something else is said.
  private let explained: Sides<Set<Int>>
  /// The usual logarithm of target letters for one source letter.
  private let expansion: Double
  /// The runs of null beads, in order, with the log odds that what stands alone on both sides of
  /// one is one thing; nil where there is not something on both, or one is far longer.
  private var gaps: [(beads: Range<Int>, odds: Double?)] = []

  init(_ bitext: Bitext, explained: Sides<Set<Int>>) {
    self.bitext = bitext
    self.explained = explained
    expansion = Pack.expansion(from: bitext.source.language, into: bitext.target.language) ?? 0
    gaps = bitext.beads.indices.split { !bitext.beads[$0].isNull }.map { ($0, oneThing($0)) }
  }

  /// The log odds for a null bead that its segments are rendered after all.
  func odds(of index: Int) -> Double {
    let gap = gaps[gaps.partitionPoint { $0.beads.upperBound > index }]
    if let odds = gap.odds { return odds }
    let bead = bitext.beads[index]
    let neighbours = [gap.beads.lowerBound - 1, gap.beads.upperBound]
    return neighbours.filter(bitext.beads.indices.contains)
      .map { lengthOdds(of: bead, with: bitext.beads[$0]) }.max() ?? 0
  }

  private func oneThing(_ gap: Range<Int>) -> Double? {
    let source = bitext.beads[gap].flatMap(\.source).filter { !explained.source.contains($0) }
    let target = bitext.beads[gap].flatMap(\.target).filter { !explained.target.contains($0) }
    guard !source.isEmpty, !target.isEmpty, let first = source.min(), let last = source.max() else {
      return nil
    }
    let letters = Sides(
      source.reduce(0) { $0 + bitext.source.segments[$1].range.count },
      target.reduce(0) { $0 + bitext.target.segments[$1].range.count })
    guard Self.likeLengths.contains(Double(letters.target) / Double(letters.source)) else {
      return nil
    }
    let isClosest = target.contains { segment in
      bitext.ties.closestSource[segment].map { first...last ~= $0 } ?? false
    }
    return isClosest ? Self.sameGap : Self.samePlace
  }

  /// How much better the lengths fit if a null bead belongs to a neighbour: the logarithm of the
  /// ratio of the likelihoods under the aligner's model of lengths (Gale and Church); 0 where they
  /// do not.
  private func lengthOdds(of null: Bead, with neighbour: Bead) -> Double {
    guard !neighbour.isMoved else { return 0 }
    let source = letters(of: neighbour.source, in: bitext.source)
    let target = letters(of: neighbour.target, in: bitext.target)
    let without = strangeness(source, target)
    let with = strangeness(
      source + letters(of: null.source, in: bitext.source),
      target + letters(of: null.target, in: bitext.target))
    return min(Self.longest, max(0, without - with))
  }

  private func strangeness(_ source: Double, _ target: Double) -> Double {
    let length = log(target / source) - expansion
    return length * length / LengthModel.variance(letters: source + target) / 2
  }

  private func letters(of run: Range<Int>, in side: Side) -> Double {
    run.isEmpty ? 0 : Double(side.range(of: run).count)
  }
}
