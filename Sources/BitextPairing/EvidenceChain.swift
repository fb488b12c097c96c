import BitextCore

/// Weighs what two articles have in common in the same order.
///
/// That is the heaviest chain of linked terms in which the source goes forwards term by term and
/// the target segment by segment: within a sentence each language orders words as it likes.
/// Articles on one subject share words, but not their order.
struct EvidenceChain {
  private struct Step {
    var segment: Int32
    var term: Int32
    var weight: Float
    /// The weight of the heaviest chain that ends here, and its last step but this.
    var sum: Float
    var previous: Int32
  }

  private let links: TermLinks
  private let articles: Sides<[Vocabulary.Article]>
  private let worths: Sides<[Float]>
  /// The occurrences of the target article in hand, by term: those of `t` start at `starts[t]`.
  private var places: [Vocabulary.Article.Occurrence] = []
  private var starts: [Int32]
  private var target = 0
  /// A Fenwick tree over target segments: the step with the heaviest chain up to a segment.
  private var best: [Int32] = []
  private var steps: [Step] = []

  init(_ source: Vocabulary, _ target: Vocabulary, _ links: TermLinks) {
    self.links = links
    articles = Sides(source.articles, target.articles)
    worths = links.worths(of: articles)
    starts = Array(repeating: -1, count: target.terms.count)
  }

  /// Takes a target article in hand.
  mutating func select(target: Int) {
    for place in places { starts[Int(place.term)] = -1 }
    self.target = target
    places = articles.target[target].occurrences.sorted {
      ($0.term, $0.segment) < ($1.term, $1.segment)
    }
    for index in places.indices.reversed() { starts[Int(places[index].term)] = Int32(index) }
  }

  /// How much of what can be expected of two versions of one article is there: around 1 if a
  /// source is one with the target in hand, far below if not.
  ///
  /// The harmonic mean of both sides' shares. Takes O(k log segments) for k links.
  mutating func score(source: Int) -> Float {
    findSteps(articles.source[source], segments: articles.target[target].segments)
    let found = weigh()
    let shares = (
      share(found.source, of: worths.source[source]), share(found.target, of: worths.target[target])
    )
    return 2 * shares.0 * shares.1 / max(shares.0 + shares.1, .leastNormalMagnitude)
  }

  /// An article in which there is hardly anything to find proves nothing by being found whole.
  private func share(_ found: Float, of worth: Float) -> Float {
    min(found / (worth + 2), 1.5)
  }

  private mutating func findSteps(_ source: Vocabulary.Article, segments: Int) {
    steps.removeAll(keepingCapacity: true)
    best = Array(repeating: -1, count: segments + 1)
    for occurrence in source.occurrences {
      let first = steps.count
      for link in links.links(of: occurrence.term) {
        var index = Int(starts[Int(link.target)])
        while index >= 0, index < places.count, places[index].term == link.target {
          append(link, at: places[index].segment)
          index += 1
        }
      }
      // Entered together, so that an occurrence is used once in a chain.
      for step in first..<steps.count { enter(step) }
    }
  }

  private mutating func append(_ link: TermLinks.Link, at segment: Int32) {
    var previous: Int32 = -1
    var sum: Float = 0
    var node = Int(segment) + 1
    while node > 0 {
      if best[node] >= 0, steps[Int(best[node])].sum > sum {
        previous = best[node]
        sum = steps[Int(previous)].sum
      }
      node &= node - 1
    }
    steps.append(
      Step(
        segment: segment, term: link.target, weight: link.weight, sum: sum + link.weight,
        previous: previous))
  }

  private mutating func enter(_ step: Int) {
    var node = Int(steps[step].segment) + 1
    while node < best.count {
      if best[node] < 0 || steps[Int(best[node])].sum < steps[step].sum {
        best[node] = Int32(step)
      }
      node += node & -node
    }
  }

  /// The weight of the heaviest chain as each side has it; the target counts a term once in a
  /// segment, however often the source says it there.
  private func weigh() -> (source: Float, target: Float) {
    if steps.isEmpty { return (0, 0) }
    var end = 0
    for index in steps.indices where steps[index].sum > steps[end].sum { end = index }
    var counted: Set<Int64> = []
    var target: Float = 0
    var index = Int32(end)
    while index >= 0 {
      let step = steps[Int(index)]
      if counted.insert(Int64(step.segment) << 32 | Int64(step.term)).inserted {
        target += step.weight
      }
      index = step.previous
    }
    return (steps[end].sum, target)
  }
}
