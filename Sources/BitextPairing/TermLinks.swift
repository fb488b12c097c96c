import BitextCore
import BitextLexicon

/// Which terms of the two languages can render each other.
struct TermLinks {
  struct Link {
    var target: Int32
    /// How much it proves to meet both in two articles, from 0 to 1.
    var weight: Float
  }

  /// The links of each source term, flat: those of `t` are `links[starts[t]..<starts[t + 1]]`.
  private var links: [Link] = []
  private var starts: [Int] = [0]
  /// The weight that a term's occurrence can be expected to add between two versions of an
  /// article: the weight of its links times the rate at which such terms have one.
  let worth: Sides<[Float]>

  /// Links that prove less are left out.
  private static let minimumWeight: Float = 0.05

  init(_ source: Vocabulary, _ target: Vocabulary, lexicon: Lexicon) {
    let vocabularies = Sides(source, target)
    worth = Sides { half in
      vocabularies[half].terms.map {
        $0.worth(isKnown: !lexicon.translations(of: $0.stem, half.direction).isEmpty)
      }
    }
    var finder = LinkFinder(target.terms)
    for term in source.terms {
      for (other, weight) in finder.partners(of: term, lexicon: lexicon) {
        let rarity = min(term.rarity, target.terms[Int(other)].rarity)
        let weight = weight * rarity * rarity
        if weight >= Self.minimumWeight { links.append(Link(target: other, weight: weight)) }
      }
      starts.append(links.count)
    }
  }

  func links(of term: Int32) -> ArraySlice<Link> {
    links[starts[Int(term)]..<starts[Int(term) + 1]]
  }
}

extension Term {
  /// The rates are those seen in news, posts and manuals, rounded.
  fileprivate func worth(isKnown: Bool) -> Float {
    let prior: Float =
      switch kind {
      case .figure(let weight): 0.75 * weight
      case .name: 0.75
      case .word where isKnown: 0.56 * LinkFinder.wordWeight
      case .word: cognate == nil ? 0 : 0.12 * LinkFinder.wordWeight
      }
    return prior * rarity * rarity
  }
}

extension TermLinks {
  /// What each article is worth.
  func worths(of articles: Sides<[Vocabulary.Article]>) -> Sides<[Float]> {
    articles.map(with: worth) { articles, worth in articles.map { $0.worth(worth) } }
  }
}

extension Vocabulary.Article {
  /// What all its terms are worth, by `TermLinks.worth` of its side.
  func worth(_ worths: [Float]) -> Float {
    occurrences.reduce(0) { $0 + worths[Int($1.term)] }
  }
}

/// Finds the target terms that render a source term.
private struct LinkFinder {
  static let wordWeight: Float = 0.5
  private static let cognateWeight: Float = 0.4

  private var byKey: [UInt64: Int32] = [:]
  private var byStem: [UInt64: [Int32]] = [:]
  private var byCognate: [UInt64: [Int32]] = [:]
  private var found: [(term: Int32, weight: Float)] = []

  init(_ targets: [Term]) {
    for (index, term) in targets.enumerated() {
      byKey[term.key] = Int32(index)
      byStem[term.stem, default: []].append(Int32(index))
      if let cognate = term.cognate { byCognate[cognate, default: []].append(Int32(index)) }
    }
  }

  /// The partners, each once, with the weight of the best reason.
  mutating func partners(of term: Term, lexicon: Lexicon) -> [(term: Int32, weight: Float)] {
    found.removeAll(keepingCapacity: true)
    let same = byKey[term.key].map { [$0] }
    switch term.kind {
    case .figure(let weight): add(same, weight)
    case .name:
      add(same, 1)
      add(byStem[term.stem], 1)
    case .word:
      // Short words that are spelled alike are false friends more often than not: die, war, also.
      if term.cognate != nil { add(same, Self.wordWeight) }
    }
    for translation in lexicon.translations(of: term.stem, .sourceToTarget) {
      add(byStem[translation.stem], Self.wordWeight * translation.weight)
    }
    if let cognate = term.cognate { add(byCognate[cognate], Self.cognateWeight) }
    return found
  }

  private mutating func add(_ terms: [Int32]?, _ weight: Float) {
    for term in terms ?? [] {
      if let index = found.firstIndex(where: { $0.term == term }) {
        found[index].weight = max(found[index].weight, weight)
      } else {
        found.append((term, weight))
      }
    }
  }
}
