import BitextCore

/// Finds for every article the few of the other language that could be its other version, by
/// the rare terms that they share.
struct CandidateSearch {
  /// How many are looked at closely for an article of either side.
  static let candidatesPerArticle = 6
  /// Below this product of the numbers of articles all are looked at.
  static let exhaustiveLimit = 2_500
  /// Terms that stand in more articles than this share of all are no help, unless these are few.
  private static let maximumShare = 0.05
  private static let minimumPostings = 8

  private let source: Vocabulary
  private let target: Vocabulary
  private let links: TermLinks

  init(_ source: Vocabulary, _ target: Vocabulary, _ links: TermLinks) {
    self.source = source
    self.target = target
    self.links = links
  }

  /// The sources worth a look for each target, ascending.
  func candidates() -> [[Int]] {
    guard source.articles.count * target.articles.count > Self.exhaustiveLimit else {
      return target.articles.map { _ in Array(source.articles.indices) }
    }
    let postings = postings()
    let worths = links.worths(of: Sides(source.articles, target.articles))
    var sums = Array(repeating: Float(0), count: target.articles.count)
    var forTarget = Array(repeating: Shortlist(), count: target.articles.count)
    var candidates = Array(repeating: [Int](), count: target.articles.count)
    for index in source.articles.indices {
      var forSource = Shortlist()
      for other in addUp(source.articles[index], postings, into: &sums) {
        // The longer an article, the more it shares by chance.
        let share = sums[other] / (worths.source[index] + worths.target[other] + 4)
        sums[other] = 0
        forSource.offer(other, share)
        forTarget[other].offer(index, share)
      }
      for other in forSource.articles { candidates[other].append(index) }
    }
    for index in candidates.indices {
      candidates[index] = Set(candidates[index] + forTarget[index].articles).sorted()
    }
    return candidates
  }

  /// Adds the weight of shared rare terms to the sum of each target; returns those with a sum.
  private func addUp(
    _ article: Vocabulary.Article, _ postings: [[Int32]], into sums: inout [Float]
  ) -> [Int] {
    var touched: [Int] = []
    for term in Set(article.occurrences.map(\.term)).sorted() {
      for link in links.links(of: term) {
        for other in postings[Int(link.target)].lazy.map(Int.init) {
          if sums[other] == 0 { touched.append(other) }
          sums[other] += link.weight
        }
      }
    }
    return touched
  }

  /// For each target term, the articles that it stands in; none for terms that stand in many.
  private func postings() -> [[Int32]] {
    let share = Double(target.articles.count) * Self.maximumShare
    let limit = max(Self.minimumPostings, Int(share))
    var postings = Array(repeating: [Int32](), count: target.terms.count)
    for (index, article) in target.articles.enumerated() {
      for occurrence in article.occurrences
      where postings[Int(occurrence.term)].last != Int32(index) {
        postings[Int(occurrence.term)].append(Int32(index))
      }
    }
    return postings.map { $0.count > limit ? [] : $0 }
  }
}

/// The best few of many.
private struct Shortlist {
  private var entries: [(article: Int, share: Float)] = []

  var articles: [Int] { entries.map(\.article) }

  /// Keeps the article if it is among the best so far; of equals, the one that came first.
  mutating func offer(_ article: Int, _ share: Float) {
    guard
      let index = entries.firstIndex(where: { $0.share < share })
        ?? (entries.count < CandidateSearch.candidatesPerArticle ? entries.count : nil)
    else { return }
    entries.insert((article, share), at: index)
    if entries.count > CandidateSearch.candidatesPerArticle { entries.removeLast() }
  }
}
