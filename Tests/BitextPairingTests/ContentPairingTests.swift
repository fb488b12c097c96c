import BitextCore
import BitextLexicon
import BitextPairing
import Testing

@Suite struct ContentPairingTests {
  static let samples = Result { try Articles.samples() }

  @Test(arguments: [true, false])
  func pairsTheSamplesAndLeavesTheLonely(withDictionary: Bool) async throws {
    let samples = try Self.samples.get()
    let lexicon = await Articles.lexicon(withDictionary: withDictionary)
    let outcome = Outcome(samples, lexicon)
    #expect(outcome.wrong.isEmpty)
    #expect(outcome.missed.isEmpty)
    #expect(outcome.pairs.allSatisfy { $0.score > 0.5 && $0.score <= 1 })
  }

  @Test(arguments: [true, false])
  func sameSubjectIsNotEnough(withDictionary: Bool) async throws {
    var samples = try Self.samples.get()
    samples.sources.removeAll { $0.name == "copied/a1.txt" }
    let lexicon = await Articles.lexicon(withDictionary: withDictionary)
    #expect(Outcome(samples, lexicon).wrong.isEmpty)
    samples.targets.removeAll { $0.name != "copied/a1.txt" }
    for source in samples.sources {
      let two = Articles(sources: [source], targets: samples.targets)
      #expect(Outcome(two, lexicon).pairs.isEmpty, "\(source.name)")
    }
  }

  @Test func doesNotDependOnTheOrder() throws {
    let samples = try Self.samples.get()
    let turned = Articles(sources: samples.sources.reversed(), targets: samples.targets.reversed())
    let (one, two) = (
      Outcome(samples, Articles.noDictionary), Outcome(turned, Articles.noDictionary)
    )
    #expect(one.right == two.right)
    #expect(one.pairs.map(\.source) == one.pairs.map(\.source).sorted())
  }

  @Test func figuresAloneAreEnough() throws {
    var articles = Articles()
    try articles.add(
      lines: """
        Rain fell for 36 hours, 143 millimetres of it.
        The gauge by the mill stood at 287 centimetres, 12 more than in 1983.
        Some 1,450 sandbags were filled, and 9,200 litres a minute were pumped out.
        """, .english, as: "flood")
    try articles.add(
      lines: """
        Rain fell for 48 hours, 117 millimetres of it.
        The gauge by the mill stood at 264 centimetres, 31 less than in 1996.
        Some 2,300 sandbags were filled, and 7,800 litres a minute were pumped out.
        """, .english, as: "other flood")
    try articles.add(
      lines: """
        36 Stunden lang goss es, insgesamt 143 Millimeter.
        An der Mühle zeigte der Pegel 287 Zentimeter, 12 mehr als 1983.
        Etwa 1.450 Sandsäcke wurden gefüllt, 9.200 Liter je Minute abgepumpt.
        """, .german, as: "flood")
    let outcome = Outcome(articles, Articles.noDictionary)
    #expect(outcome.right == ["flood"])
    articles.sources.removeFirst()
    #expect(Outcome(articles, Articles.noDictionary).pairs.isEmpty)
  }

  @Test func twoLikeArticlesAreNotGuessedBetween() throws {
    var samples = try Self.samples.get()
    let copy = try #require(samples.sources.first { $0.name == "docs/en/pegelpost.md" })
    samples.sources.append(copy)
    let outcome = Outcome(samples, Articles.noDictionary)
    #expect(outcome.missed == ["docs/en/pegelpost.md"])
    #expect(outcome.wrong.isEmpty)
  }

  @Test func emptyArticlesStayAlone() throws {
    var articles = Articles()
    for text in ["", "…", "1", "Hamburg"] {
      try articles.add(lines: text, .english, as: text)
      try articles.add(lines: text, .german, as: text)
    }
    #expect(Outcome(articles, Articles.noDictionary).pairs.isEmpty)
    #expect(Outcome(Articles(), Articles.noDictionary).pairs.isEmpty)
  }

  /// So many that not every source is compared with every target.
  @Test func findsPairsInLargeFolders() throws {
    var articles = Articles()
    let names = ["Aldo", "Berit", "Carl", "Dörte", "Edda", "Fiete", "Gesa", "Hauke"]
    for number in 0..<60 {
      let (first, second) = (names[number % 8], names[(number / 8 + number) % 8])
      let figures = (number * 37 % 89 + 110, number * 53 % 97 + 1_200, number * 71 % 83 + 310)
      try articles.add(
        lines: """
          In the village \(first) met \(second) Quast\(number) at the market.
          They bought \(figures.0) apples and \(figures.1) nuts.
          At home \(second) counted them: \(figures.2) were gone.
          """, .english, as: "\(number)")
      if number % 3 == 0 { continue }
      try articles.add(
        lines: """
          Im Dorf traf \(first) auf dem Markt \(second) Quast\(number).
          Sie kauften \(figures.0) Äpfel und \(figures.1) Nüsse.
          Zu Hause zählte \(second) nach: \(figures.2) fehlten.
          """, .german, as: "\(number)")
    }
    for number in 100..<130 {
      try articles.add(lines: "Kein Wort davon, \(number).", .german, as: "lone \(number)")
    }
    let outcome = Outcome(articles, Articles.noDictionary)
    #expect(outcome.wrong.isEmpty)
    #expect(outcome.missed.isEmpty)
  }
}

@Suite(.enabled(if: Articles.hasShared, "needs the development data in ../shared"))
struct ContentPairingOnRealArticlesTests {
  @Test(arguments: [true, false])
  func pairsMixedArticles(withDictionary: Bool) async throws {
    let lexicon = await Articles.lexicon(withDictionary: withDictionary)
    for news in [try Articles.news.get(), try Articles.damagedNews.get()] {
      let outcome = Outcome(news + (try Articles.others.get()), lexicon)
      #expect(outcome.wrong.isEmpty)
      let recall = Double(outcome.right.count) / Double(outcome.right.count + outcome.missed.count)
      #expect(recall >= (withDictionary ? 0.98 : 0.9), "missed \(outcome.missed)")
    }
  }

  @Test(arguments: 0..<4, [true, false])
  func leavesArticlesWithoutCounterpartAlone(seed: UInt64, withDictionary: Bool) async throws {
    var articles = try (seed % 2 == 0 ? Articles.news : Articles.damagedNews).get()
    articles = articles + (try Articles.others.get())
    // Half of the targets go; with odd rounds also half of the sources, so that both are lonely.
    let hash = { (name: String) in WordHash.hash("\(seed) \(name)") }
    articles.targets.removeAll { hash($0.name) % 2 == 0 }
    if seed > 1 { articles.sources.removeAll { hash($0.name) / 2 % 2 == 0 } }
    let lexicon = await Articles.lexicon(withDictionary: withDictionary)
    let outcome = Outcome(articles, lexicon)
    #expect(outcome.wrong.isEmpty)
    #expect(outcome.missed.count <= outcome.right.count / 10, "missed \(outcome.missed)")
  }

  @Test(arguments: [true, false])
  func articlesOnOneSubjectStayApart(withDictionary: Bool) async throws {
    let lexicon = await Articles.lexicon(withDictionary: withDictionary)
    var articles = try Articles.oneSubject()
    #expect(Outcome(articles, lexicon).right == ["000"])
    articles.sources.removeAll { $0.name == "000" }
    #expect(Outcome(articles, lexicon).pairs.isEmpty)
    for source in articles.sources {
      let two = Articles(sources: [source], targets: articles.targets)
      #expect(Outcome(two, lexicon).pairs.isEmpty, "\(source.name)")
    }
  }
}

/// What content pairing makes of some articles.
private struct Outcome {
  var pairs: [ContentPair]
  var right: Set<String>
  var wrong: [String]
  var missed: Set<String>

  init(_ articles: Articles, _ lexicon: Lexicon) {
    let (sources, targets) = (articles.sources, articles.targets)
    pairs = ContentPairing(lexicon: lexicon).pair(
      sources: sources.map(\.side), targets: targets.map(\.side))
    let names = pairs.map { (sources[$0.source].name, targets[$0.target].name) }
    right = Set(names.filter { $0.0 == $0.1 }.map(\.0))
    wrong = names.filter { $0.0 != $0.1 }.map { "\($0.0) with \($0.1)" }
    missed = Set(sources.map(\.name)).intersection(targets.map(\.name)).subtracting(right)
  }
}
