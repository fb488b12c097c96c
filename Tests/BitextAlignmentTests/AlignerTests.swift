import BitextCore
import Testing

@testable import BitextAlignment

@Suite struct AlignerTests {
  private static let english = [
    "The harbour of Rostock was closed on Monday after a storm.",
    "Captain Anna Lindqvist said that 14 ships had to wait outside.",
    "The Baltic Sea rose by 1.6 metres during the night.",
    "Nobody was hurt, the police in Warnemünde reported.",
    "Work on the new pier will begin in October.",
  ]
  private static let german = [
    "Der Hafen von Rostock wurde am Montag nach einem Sturm geschlossen.",
    "Kapitänin Anna Lindqvist sagte, 14 Schiffe hätten draußen warten müssen.",
    "Die Ostsee stieg in der Nacht um 1,6 Meter.",
    "Verletzt wurde niemand, wie die Polizei in Warnemünde mitteilte.",
    "Die Arbeiten an der neuen Mole beginnen im Oktober.",
  ]

  @Test func tiesWhatRendersEachOther() throws {
    let bitext = try Fixture.align(Self.english, Self.german)
    #expect(Fixture.shapes(bitext) == ["1-1", "1-1", "1-1", "1-1", "1-1"])
    #expect(bitext.paragraphs.map(\.source) == [[0], [1], [2], [3], [4]])
    #expect(bitext.paragraphs.map(\.target) == [[0], [1], [2], [3], [4]])
  }

  @Test(arguments: 0..<5) func leavesAMissingSentenceAlone(missing: Int) throws {
    var german = Self.german
    german.remove(at: missing)
    let bitext = try Fixture.align(Self.english, german)
    #expect(bitext.beads.filter(\.isNull).map(\.source) == [missing..<missing + 1])
  }

  @Test(arguments: 0...5) func leavesAnAddedSentenceAlone(place: Int) throws {
    var german = Self.german
    german.insert("Der Bürgermeister spielt in seiner Freizeit gern Schach mit Kindern.", at: place)
    let bitext = try Fixture.align(Self.english, german)
    #expect(bitext.beads.filter(\.isNull).map(\.target) == [place..<place + 1])
  }

  @Test func tiesMergedParagraphsTwoToOne() throws {
    var german = Self.german
    german.replaceSubrange(1...2, with: ["\(german[1])\n\(german[2])"])
    let bitext = try Fixture.align(Self.english, german)
    #expect(bitext.paragraphs.map(\.source) == [[0], [1, 2], [3], [4]])
    #expect(bitext.paragraphs.map(\.target) == [[0], [1], [2], [3]])
  }

  @Test func tiesMergedSentencesTwoToOne() throws {
    var german = Self.german
    german.replaceSubrange(
      1...2,
      with: [
        """
        Kapitänin Anna Lindqvist sagte, 14 Schiffe hätten draußen warten müssen, während die \
        Ostsee in der Nacht um 1,6 Meter stieg.
        """
      ])
    let bitext = try Fixture.align(Self.english, german)
    #expect(Fixture.shapes(bitext) == ["1-1", "2-1", "1-1", "1-1"])
  }

  @Test func tiesRunsWhoseSentencesEndInDifferentPlaces() throws {
    var english = Self.english
    var german = Self.german
    english.replaceSubrange(2...3, with: ["\(english[2]) \(english[3])"])
    german.replaceSubrange(1...2, with: ["\(german[1]) \(german[2])"])
    let bitext = try Fixture.align(english, german)
    #expect(Fixture.shapes(bitext) == ["1-1", "2-2", "1-1"])
  }

  @Test(arguments: 0..<5) func takesTheFirstOfTwoEqualPassages(place: Int) throws {
    var german = Self.german
    german.insert(german[place], at: place)
    let bitext = try Fixture.align(Self.english, german)
    #expect(bitext.beads.filter(\.isNull).map(\.target) == [place + 1..<place + 2])
  }

  @Test func isSureOfTwoPassagesInOneGapThatHaveNothingInCommon() throws {
    var english = Self.english
    var german = Self.german
    english[2] = "Her brother Tom collects stamps from Peru, 300 of them."
    german[2] = "Wer bis zum 5. Mai bestellt, bekommt in Gera 20 Prozent Rabatt."
    let nulls = try Fixture.align(english, german).beads.filter(\.isNull)
    #expect(nulls.count == 2)
    #expect(nulls.allSatisfy { $0.probability > 0.6 })
  }

  @Test func findsAParagraphThatWasMoved() throws {
    var german = Self.german
    german.append(german.remove(at: 1))
    let bitext = try Fixture.align(Self.english, german)
    let moved = bitext.beads.filter(\.isMoved)
    #expect(moved.map(\.source) == [1..<2])
    #expect(moved.map(\.target) == [4..<5])
    #expect(bitext.beads.filter(\.isNull) == [])
  }

  @Test func putsEverySegmentInOneBead() throws {
    let bitext = try Fixture.align(Self.english + Self.english, Self.german.reversed())
    #expect(bitext.beads.flatMap(\.source).sorted() == Array(0..<10))
    #expect(bitext.beads.flatMap(\.target).sorted() == Array(0..<5))
    #expect(bitext.beads.allSatisfy { (0...1).contains($0.probability) })
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (1, 1)])
  func takesSidesOfAnyLength(source: Int, target: Int) throws {
    let bitext = try Fixture.align(
      Array(Self.english.prefix(source)), Array(Self.german.prefix(target)))
    #expect(bitext.beads.flatMap(\.source).count == source)
    #expect(bitext.beads.flatMap(\.target).count == target)
  }

  @Test func alignsALongArticleInABand() throws {
    let english = (0..<400).map { "Station \($0 + 1000) measured \($0 * 7) litres of rain in May." }
    let german = (0..<400).map { "Station \($0 + 1000) maß im Mai \($0 * 7) Liter Regen." }
    let bitext = try Fixture.align(english, german)
    #expect(bitext.beads.allSatisfy { $0.kind == .oneToOne && $0.source == $0.target })
  }

  @Test func alignsALongArticleThatRepeatsItself() throws {
    let stations = (0..<600).map { ($0 % 150 + 1000, $0 % 150 * 7) }
    let english = stations.map { "Station \($0) measured \($1) litres of rain in May." }
    var german = stations.map { "Station \($0) maß im Mai \($1) Liter Regen." }
    german.insert("Das Wetter der nächsten Tage: viel Sonne, wenig Wind.", at: 250)
    let bitext = try Fixture.align(english, german)
    #expect(bitext.beads.filter(\.isNull).map(\.target) == [250..<251])
  }

  @Test func linksWordsInsideOfBeads() throws {
    let bitext = try Fixture.align(Self.english, Self.german)
    let words = bitext.links.map { link in
      [
        bitext.source.document.string(bitext.source.tokens[link.source].range),
        bitext.target.document.string(bitext.target.tokens[link.target].range),
      ]
    }
    #expect(words.contains(["Rostock", "Rostock"]))
    #expect(words.contains(["Monday", "Montag"]))
    #expect(words.contains(["14", "14"]))
  }
}
