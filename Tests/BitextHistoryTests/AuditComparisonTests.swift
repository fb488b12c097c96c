import BitextCore
import Testing

@testable import BitextHistory

@Suite struct AuditComparisonTests {
  private static let text = """
    The bridge opens|Die Brücke öffnet
    It has 42 arches|Sie hat 42 Bögen
    The mayor was late|Die Bürgermeisterin kam spät
    """

  private typealias Written = WrittenPassages

  private func compare(_ old: AuditRecord, _ new: AuditRecord) -> AuditComparison {
    AuditComparison((old: "alt.json", new: "neu.json"), from: old, to: new)
  }

  private func compare(
    _ old: [FindingRecord], _ new: [FindingRecord], newText: String = text
  ) throws -> PairComparison {
    let comparison = compare(
      AuditRecord(pairs: [Written.pair(Self.text, findings: old)]),
      AuditRecord(pairs: [Written.pair(newText, findings: new)]))
    return try #require(comparison.pairs.first)
  }

  @Test(arguments: [
    ([Finding.State.new], [Finding.State.new], [], 1),
    ([], [.new], [FindingChange.Kind.new], 0),
    ([.new], [], [.gone], 0),
    ([.new], [.waived], [.accepted], 0),
    ([.known], [.known], [], 1),
    ([.known], [.new], [.reopened], 0),
    ([.known], [], [.gone], 0),
    ([], [.waived], [.accepted], 0),
    ([.new], [.new, .new], [.new], 1),
    ([.new, .new], [.new], [.gone], 1),
  ]) func tellsWhatBecameOfLikeFindings(
    _ old: [Finding.State], _ new: [Finding.State], _ kinds: [FindingChange.Kind], _ unchanged: Int
  ) throws {
    let pair = try compare(
      old.map { Written.finding("number-mismatch", "0a", state: $0) },
      new.map { Written.finding("number-mismatch", "0a", state: $0) })
    #expect(pair.findings.map(\.kind) == kinds)
    #expect(pair.unchanged == unchanged)
  }

  @Test(arguments: [
    ("missing-passage", Finding.Unit.sentence, Severity.error, []),
    ("missing-passage", .sentence, .warning, [FindingChange.Kind.new, .gone]),
    ("moved-passage", .sentence, .error, [.new, .gone]),
    ("missing-passage", .token, .error, [.new, .gone]),
  ]) func aComplaintAboutAnEditedPassageIsTheSame(
    _ rule: String, _ unit: Finding.Unit, _ before: Severity, _ kinds: [FindingChange.Kind]
  ) throws {
    let edited = Self.text.replacing("kam spät", with: "kam zu spät")
    let pair = try compare(
      [Written.finding(rule, "0a", in: 2, of: Self.text, unit: unit, severity: before)],
      [Written.finding("missing-passage", "0b", in: 2, of: edited, unit: unit)], newText: edited)
    #expect(pair.findings.map(\.kind) == kinds)
  }

  @Test func anotherPassageIsAnotherComplaint() throws {
    let pair = try compare(
      [Written.finding("missing-passage", "0a", in: 1, of: Self.text)],
      [Written.finding("missing-passage", "0b", in: 2, of: Self.text)])
    #expect(pair.findings.map(\.kind) == [.new, .gone])
  }

  /// Two asides of which nothing is known but that they are in no passage.
  @Test func aComplaintBesideThePassagesIsTiedToNoOther() throws {
    func beside(_ fingerprint: String, at offset: Int) -> FindingRecord {
      var finding = Written.finding("missing-passage", fingerprint)
      finding.target = .init(range: TextRange(offset, offset + 9), line: 1, column: 1, excerpt: nil)
      return finding
    }
    let pair = try compare([beside("0a", at: 5_000)], [beside("0b", at: 7_000)])
    #expect(pair.findings.map(\.kind) == [.new, .gone])
    #expect(try compare([beside("0a", at: 5_000)], [beside("0a", at: 7_000)]).unchanged == 1)
  }

  @Test func followsRenamesByPathsThenByWords() {
    let other = "A kiosk sells ice|Ein Kiosk verkauft Eis"
    let translated = Self.text.replacing("spät", with: "pünktlich")
    let comparison = compare(
      AuditRecord(pairs: [
        Written.pair(Self.text, path: "a"), Written.pair(other, path: "b"),
        Written.pair("Gone|Weg", path: "c"),
      ]),
      AuditRecord(pairs: [
        Written.pair(other, path: "new"), Written.pair(translated, path: "renamed"),
        Written.pair("Another|Ein anderer", path: "d"),
      ]))
    #expect(comparison.pairs.map(\.fate) == [.renamed, .renamed, .added, .removed])
    #expect(comparison.pairs.map(\.old?.target.path) == ["de/b.md", "de/a.md", nil, "de/c.md"])
    #expect(comparison.pairs[1].passages?.map(\.sides) == [.target])
  }

  @Test func whatCouldNotBeReadIsNotGone() {
    let finding = Written.finding("missing-passage", "0a")
    let comparison = compare(
      AuditRecord(pairs: [Written.pair(Self.text, findings: [finding])]),
      AuditRecord(
        pairs: [], failures: [.init(path: "de/brücke.md", message: "not UTF-8 at byte 7")]))
    #expect(comparison.pairs.map(\.fate) == [.unread])
    #expect(comparison.pairs[0].findings.isEmpty)
    #expect(comparison.failures.new.count == 1)
  }

  @Test(arguments: [("de/brücke.md", true), ("de/fähre.md", false)])
  func whatCouldNotBeReadBeforeIsToldApart(_ failed: String, _ wasUnread: Bool) {
    let comparison = compare(
      AuditRecord(pairs: [], failures: [.init(path: failed, message: "not UTF-8 at byte 7")]),
      AuditRecord(pairs: [Written.pair(Self.text)]))
    #expect(comparison.pairs.map(\.fate) == [.added])
    #expect(comparison.pairs.map(\.wasUnread) == [wasUnread])
  }

  @Test func articlesAloneComeAndGo() {
    let articles = ["a", "b"].map {
      AuditResult.Unpaired(path: "\($0).md", language: .german, severity: .warning)
    }
    let comparison = compare(
      AuditRecord(pairs: [], unpaired: [articles[0]]),
      AuditRecord(pairs: [], unpaired: [articles[1]]))
    #expect(comparison.unpaired.new == [articles[1]])
    #expect(comparison.unpaired.gone == [articles[0]])
    #expect(comparison.hasNew(atLeast: .warning) && !comparison.hasNew(atLeast: .error))
  }

  @Test(arguments: [
    (Finding.State?.some(.new), Finding.State?.some(.new), [0, 0, 1]),
    (.waived, .waived, [0, 0, 1]),
    (.waived, .new, [1, 0, 0]), (.known, .new, [1, 0, 0]), (.new, .waived, [0, 0, 0]),
    (nil, .new, [1, 0, 0]), (nil, .waived, [0, 0, 0]), (.new, nil, [0, 1, 0]),
    (.waived, nil, [0, 1, 0]),
  ]) func anAcceptedArticleAloneIsNotNewUntilItIsOpen(
    _ old: Finding.State?, _ new: Finding.State?, _ counts: [Int]
  ) {
    func audit(_ state: Finding.State?) -> AuditRecord {
      let articles = state.map {
        [AuditResult.Unpaired(path: "de/hafen.md", language: .german, severity: .error, state: $0)]
      }
      return AuditRecord(pairs: [], unpaired: articles ?? [])
    }
    let comparison = compare(audit(old), audit(new))
    let unpaired = comparison.unpaired
    #expect([unpaired.new.count, unpaired.gone.count, unpaired.unchanged] == counts)
    #expect(comparison.hasNew(atLeast: .error) == (counts[0] == 1))
  }

  @Test func oldAuditsAreComparedByTheirFindings() {
    var old = Written.pair(Self.text, findings: [Written.finding("missing-passage", "0a")])
    old.passages = nil
    let comparison = compare(
      AuditRecord(pairs: [old]), AuditRecord(pairs: [Written.pair(Self.text)]))
    #expect(comparison.pairs[0].passages == nil)
    #expect(comparison.pairs[0].findings.map(\.kind) == [.gone])
  }

  @Test func manyLikeFindingsStayQuick() throws {
    let many = Array(repeating: Written.finding("number-mismatch", "0a"), count: 50_000)
    let pair = try compare(many, many + many.prefix(1))
    #expect(pair.unchanged == 50_000)
    #expect(pair.findings.map(\.kind) == [.new])
  }
}
