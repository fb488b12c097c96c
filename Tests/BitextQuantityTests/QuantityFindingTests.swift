import BitextAudit
import BitextCore
import BitextTestSupport
import Testing

@Suite struct QuantityFindingTests {
  @Test func namesTheFalseFriend() throws {
    let finding = try #require(
      try findings("Worth 1.5 billion dollars.", "Wert: 1,5 Billionen Dollar.").first)
    #expect(
      finding.message
        == "1,5 Billionen Dollar (1 500 000 000 000 USD) renders 1.5 billion dollars "
        + "(1 500 000 000 USD): false friend, billion is Milliarde")
    #expect(finding.severity == .error)
    #expect(
      finding.evidence == [
        Finding.Evidence(.reading(.source), "1 500 000 000 USD"),
        Finding.Evidence(.reading(.target), "1 500 000 000 000 USD"),
        Finding.Evidence(.change, "long and short scale"),
      ])
  }

  @Test(arguments: [
    ("It has 384 rooms.", "Es hat 348 Zimmer.", "digits swapped"),
    ("It has 384 rooms.", "Es hat 394 Zimmer.", "digits changed"),
    ("It has 384 rooms.", "Es hat 3840 Zimmer.", "off by a power of ten"),
    ("It has 384 rooms.", "Es hat Zimmer.", "dropped"),
    ("It has rooms.", "Es hat 384 Zimmer.", "added"),
    ("It has 4,127 rooms.", "Es hat 4100 Zimmer.", "rounded beyond the stated precision"),
    ("It took 19% of the vote.", "Es erhielt 19,09 % der Stimmen.", "more precise than the source"),
    ("It has 1,234 rooms.", "Es hat 1,234 Zimmer.", "separator misread"),
    ("It is 20 kg heavy.", "Es ist 20 g schwer.", "unit changed"),
    ("It costs €20.", "Es kostet 20 $.", "currency changed"),
    ("It began on 3 May.", "Es begann am 4. Mai.", "date shifted"),
    ("It began on Monday.", "Es begann am Freitag.", "weekday shifted"),
    ("It began at 5 p.m.", "Es begann um 16 Uhr.", "clock time shifted"),
    ("It was -5 °C cold.", "Es waren 5 °C.", "sign changed"),
    ("They led 3-1.", "Sie führten 1:3.", "order reversed"),
    ("It began on 29 May.", "Es begann am 92. Mai.", "date shifted"),
    ("It began on 29 May 1968.", "Es begann am 29. Mai.", "dropped"),
  ])
  func saysWhatHappened(_ source: String, _ target: String, _ change: String) throws {
    let found = try findings(source, target)
    #expect(found.map { $0.evidence.last?.value } == [change])
  }

  @Test func acceptsAFigureThatMovedToTheNextSentence() throws {
    let text = try OneBead.bitext(
      "It has 384 rooms.\nIt is old.", .english, "Es ist groß.\nMit 384 Zimmern ist es alt.",
      .german)
    var bitext = text
    bitext.beads = (0..<2).map {
      Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, score: 1, probability: 1)
    }
    #expect(AuditContext(bitext).quantities.discrepancies == [])
  }

  @Test(arguments: [
    (
      "Remove the four screws on the back.", "Entfernen Sie die Schrauben auf der Rückseite.",
      "four (4) is missing from the target"
    ),
    (
      "Remove the screws on the back.", "Entfernen Sie die vier Schrauben auf der Rückseite.",
      "vier (4) is not in the source"
    ),
    ("Remove both screws on the back.", "Entfernen Sie die Schrauben auf der Rückseite.", nil),
    ("Remove four screws on the back.", "Entfernen Sie Schrauben auf der Rückseite (four).", nil),
  ])
  func missesASmallFigureWhereAllAroundItIsRendered(
    _ source: String, _ target: String, _ message: String?
  ) throws {
    var bitext = try OneBead.bitext(source, .english, target, .german)
    for (word, other) in [("Remove", "Entfernen"), ("screws", "Schrauben"), ("back", "Rückseite")] {
      bitext.links.append(
        TokenLink(
          source: try token(word, in: bitext.source), target: try token(other, in: bitext.target),
          weight: 1, evidence: .lexicon))
    }
    let found = RenderingTests.rules.flatMap { $0.findings(in: AuditContext(bitext)) }
    #expect(found.map(\.message) == [message].compactMap { $0 })
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  private func token(_ word: String, in side: Side) throws -> Int {
    try #require(side.tokens.firstIndex { side.document.string($0.range) == word })
  }

  @Test func isSilentWhereTheBeadIsUnsure() throws {
    var bitext = try OneBead.bitext("It has 384 rooms.", .english, "Es hat 9 Zimmer.", .german)
    bitext.beads[0].probability = 0.2
    #expect(AuditContext(bitext).quantities.discrepancies == [])
  }

  @Test func comparesABeadFullOfFigures() throws {
    let source = (0..<500).map { "\($0 * 7 + 13)" }.joined(separator: "; ")
    let bitext = try OneBead.bitext(source, .english, source, .german)
    #expect(AuditContext(bitext).quantities.discrepancies == [])
  }

  @Test func judgesABeadFullOfMissingFigures() throws {
    let source = (0..<100).map { "\($0 % 9 + 2) of \($0 * 7 + 13) km; 3-1" }.joined(
      separator: ", ")
    let target = (0..<100).map { "\($0 * 11 + 100_000) g; 1:4" }.joined(separator: ", ")
    let bitext = try OneBead.bitext(source, .english, target, .german)
    let discrepancies = AuditContext(bitext).quantities.discrepancies
    #expect(!discrepancies.isEmpty)
    // Each figure is told of once, however many there are to hold it against.
    #expect(
      discrepancies.count <= bitext.source.quantities.count + bitext.target.quantities.count)
  }

  private func findings(_ source: String, _ target: String) throws -> [Finding] {
    let context = AuditContext(try OneBead.bitext(source, .english, target, .german))
    return AllRules.rules.flatMap { $0.findings(in: context) }
      .filter { $0.evidence(of: .change) != nil }
  }
}
