/// Picks pairs out of scored candidates, each article at most once.
struct BestMatches {
  struct Candidate {
    var source: Int
    var target: Int
    var score: Float
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
    var bySource = Array(repeating: [Int](), count: sources)
    var byTarget = Array(repeating: [Int](), count: targets)
    for (index, candidate) in ranked.enumerated() {
      bySource[candidate.source].append(index)
      byTarget[candidate.target].append(index)
    }
    var isFreeSource = Array(repeating: true, count: sources)
    var isFreeTarget = Array(repeating: true, count: targets)
    var picked: [Candidate] = []
    for candidate in ranked where candidate.score >= minimum {
      guard isFreeSource[candidate.source], isFreeTarget[candidate.target] else { continue }
      let rivals = (bySource[candidate.source] + byTarget[candidate.target]).map { ranked[$0] }
        .filter {
          ($0.source != candidate.source || $0.target != candidate.target)
            && isFreeSource[$0.source] && isFreeTarget[$0.target]
            && $0.score > candidate.score * rivalShare
        }
      if rivals.isEmpty { picked.append(candidate) }
      for rival in rivals + [candidate] {
        isFreeSource[rival.source] = false
        isFreeTarget[rival.target] = false
      }
    }
    return picked
  }
}
