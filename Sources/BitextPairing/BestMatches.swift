import BitextCore

/// Picks pairs out of scored candidates, each article at most once.
struct BestMatches {
  struct Candidate {
    var source: Int
    var target: Int
    var score: Float

    var articles: Sides<Int> { Sides(source, target) }
  }

  /// The least score of a pair.
  var minimum: Float
  /// What share of a pair's score a rival may reach before neither is believed.
  var rivalShare: Float

  /// The best first; a candidate is taken if no other that is still free comes near it on either
  /// side. Where one does, both articles and the rivals are left alone: which of two like
  /// articles is the other version cannot be told.
  func pick(_ candidates: [Candidate], sources: Int, targets: Int) -> [Candidate] {
    let ranked = candidates.filter { $0.score >= minimum * rivalShare }.sorted {
      $0.score != $1.score ? $0.score > $1.score : ($0.source, $0.target) < ($1.source, $1.target)
    }
    let counts = Sides(sources, targets)
    var candidatesOf = counts.map { Array(repeating: [Int](), count: $0) }
    for (index, candidate) in ranked.enumerated() {
      for half in Half.allCases { candidatesOf[half][candidate.articles[half]].append(index) }
    }
    var isFree = counts.map { Array(repeating: true, count: $0) }
    func areFree(_ articles: Sides<Int>) -> Bool {
      isFree.source[articles.source] && isFree.target[articles.target]
    }
    var picked: [Candidate] = []
    for candidate in ranked where candidate.score >= minimum {
      let articles = candidate.articles
      guard areFree(articles) else { continue }
      let near = candidatesOf.map(with: articles) { $0[$1] }.both.joined().map { ranked[$0] }
      let rivals = near.filter {
        $0.articles != articles && areFree($0.articles)
          && $0.score > candidate.score * rivalShare
      }
      if rivals.isEmpty { picked.append(candidate) }
      for rival in rivals + [candidate] {
        for half in Half.allCases { isFree[half][rival.articles[half]] = false }
      }
    }
    return picked
  }
}
