import BitextCore
import BitextLanguages
import Glibc

/// The terms of all articles of one language, and the articles as sequences of them.
struct Vocabulary {
  /// One article: the terms that can be placed in it, in reading order.
  struct Article {
    struct Occurrence {
      var term: Int32
      var segment: Int32
    }

    var occurrences: [Occurrence] = []
    var segments: Int
  }

  private(set) var terms: [Term] = []
  private(set) var articles: [Article] = []
  private var tallies: [Tally] = []
  private var termOfForm: [UInt64: Int32] = [:]
  private var termOfKey: [UInt64: Int32] = [:]
  private let ordinalSuffixes: Set<ArraySlice<UInt8>>
  private let capitalsTellNames: Bool

  /// Reads articles of one language; takes time and memory linear in their length.
  init(_ sides: [Side]) {
    let language = sides.first?.language
    let lists = language.map { Pack.lists(.ordinals, of: $0) }
    ordinalSuffixes = Set(lists?.words("ordinal suffixes") ?? [])
    capitalsTellNames = language.map { !Traits.of($0).contains(.capitalisedNouns) } ?? false
    for side in sides { articles.append(article(side)) }
    let total = Float(tallies.reduce(2) { $0 + $1.all })
    for index in terms.indices {
      terms[index].rarity = log(total / Float(tallies[index].all)) / log(total)
      if case .word = terms[index].kind, tallies[index].isName { terms[index].kind = .name }
    }
    for index in articles.indices { articles[index].dropFrequent() }
  }

  private mutating func article(_ side: Side) -> Article {
    var article = Article(segments: side.segments.count)
    for (number, segment) in side.segments.enumerated() {
      var previous: Sighting?
      var quantities = side.quantities(in: segment.range)
      var end = 0
      for token in segment.tokens.lazy.map({ side.tokens[$0] }) {
        // A quantity stands for the numbers it is written with; a unit or a month stay words.
        while let quantity = quantities.first, quantity.range.lower <= token.range.lower {
          quantities.removeFirst()
          guard let term = term(of: quantity) else { continue }
          tallies[Int(term)].all += 1
          end = max(end, quantity.range.upper)
          article.occurrences.append(
            Article.Occurrence(term: term, segment: Int32(number)))
        }
        if token.range.lower < end && token.kind == .number { continue }
        guard let term = term(of: token, in: side) else { continue }
        let sighting = Sighting(term: term, token: token, in: side, after: previous)
        tallies[Int(term)].count(sighting, capitalsTellNames)
        if sighting.isBesideCapital, let previous { tallies[Int(previous.term)].beside += 1 }
        previous = sighting
        article.occurrences.append(
          Article.Occurrence(term: term, segment: Int32(number)))
      }
    }
    return article
  }

  private mutating func term(of quantity: Quantity) -> Int32? {
    guard let term = Term(quantity) else { return nil }
    return index(of: term)
  }

  /// The letters are looked at when a form is met for the first time.
  private mutating func term(of token: Token, in side: Side) -> Int32? {
    if let known = termOfForm[token.form] { return known < 0 ? nil : known }
    let folded = WordFolding.folded(side.document.text[token.range.offsets])
    guard let term = Term(token, folded: folded, ordinalSuffixes) else {
      termOfForm[token.form] = -1
      return nil
    }
    let index = index(of: term)
    termOfForm[token.form] = index
    return index
  }

  private mutating func index(of term: Term) -> Int32 {
    if let known = termOfKey[term.key] { return known }
    let index = Int32(terms.count)
    termOfKey[term.key] = index
    terms.append(term)
    tallies.append(Tally())
    return index
  }
}

extension Vocabulary.Article {
  /// Drops what occurs too often in the article to tell a place in it.
  fileprivate mutating func dropFrequent() {
    let limit = max(6, segments / 16)
    var counts: [Int32: Int] = [:]
    for occurrence in occurrences { counts[occurrence.term, default: 0] += 1 }
    occurrences.removeAll { counts[$0.term, default: 0] > limit }
  }
}

/// How a term was met at one place.
private struct Sighting {
  var term: Int32
  var end: Int
  var isFirst: Bool
  var isCapital: Bool
  var isAcronym: Bool
  var isBesideCapital: Bool

  init(term: Int32, token: Token, in side: Side, after previous: Sighting?) {
    let bytes = side.document.text[token.range.offsets]
    self.term = term
    end = token.range.upper
    isFirst = previous == nil
    isCapital = side.document.text.isCapital(at: token.range.lower)
    isAcronym = bytes.count(where: \.isASCIICapital) > 1
    isBesideCapital =
      if let previous {
        isCapital && previous.isCapital && !previous.isFirst
          && previous.end + 1 == token.range.lower && previous.term != term
      } else {
        false
      }
  }
}

/// How a term is written, to tell names from words.
private struct Tally {
  var all = 0
  var inside = 0
  var acronyms = 0
  var nameLike = 0
  var beside = 0

  /// A capital inside of a sentence makes a name where common nouns have none.
  mutating func count(_ sighting: Sighting, _ capitalsTellNames: Bool) {
    all += 1
    if !sighting.isFirst { inside += 1 }
    if sighting.isAcronym { acronyms += 1 }
    if sighting.isCapital, !sighting.isFirst, capitalsTellNames { nameLike += 1 }
    if sighting.isBesideCapital { beside += 1 }
  }

  /// Where all nouns have capitals two of them in a row are mostly a name.
  var isName: Bool { acronyms * 2 > all || nameLike * 3 > inside * 2 || beside * 2 > all }
}
