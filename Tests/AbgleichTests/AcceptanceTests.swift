import Foundation
import Testing

/// Baselines and waivers, from the command line.
@Suite(.warmCache) struct AcceptanceTests {
  private typealias Article = HarbourArticle

  private func broken() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.commit([
      "en/harbour.md": Article.english, "de/harbour.md": Article.germanWithWrongFigure,
      "en/alone.md": Article.english.replacing("harbour", with: "library"),
    ])
    return repository
  }

  private func audit(_ repository: ScratchRepository, _ arguments: String...) throws -> Tool.Outcome
  {
    try Tool.run(["audit", "."] + arguments, in: repository.folder)
  }

  @Test func aBaselineIsAdoptedAndOnlyWhatIsNewFails() throws {
    let repository = try broken()
    #expect(try audit(repository).status == 1)
    let written = try audit(repository, "--write-baseline", "known.txt")
    #expect(written.status == 0, "\(written.text)")
    let bytes = try Data(contentsOf: repository.scratch.url("known.txt"))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "# abgleich baseline 1")
    #expect(Array(lines.dropFirst()) == lines.dropFirst().sorted())
    #expect(lines.contains { $0.hasPrefix("de/harbour.md\tnumber-mismatch\t") })
    #expect(lines.contains { $0.hasPrefix("en/alone.md\tunpaired-article\t") })
    #expect(try audit(repository, "--baseline", "known.txt").status == 0)
    #expect(try repository.gate("--all", "--baseline", "known.txt").status == 0)
    _ = try repository.gate("--all", "--write-baseline", "gate.txt")
    #expect(try Data(contentsOf: repository.scratch.url("gate.txt")) == bytes)

    // Edits elsewhere change nothing; one more of the same counts.
    let longer = "# Neu\n\nVorweg.\n\n" + Article.germanWithWrongFigure
    try repository.scratch.write("# New\n\nFirst.\n\n" + Article.english, to: "en/harbour.md")
    try repository.scratch.write(longer, to: "de/harbour.md")
    let moved = try audit(repository, "--baseline", "known.txt")
    #expect(moved.status == 0, "\(moved.text)")
    let twice = Article.germanWithWrongFigure.replacing("94", with: "49")
    try repository.scratch.write(Article.english, to: "en/harbour.md")
    try repository.scratch.write(twice, to: "de/harbour.md")
    #expect(try audit(repository, "--baseline", "known.txt").status == 1)
  }

  @Test func whatIsKnownOfAnArticleIsKnownUnderItsNewName() throws {
    let repository = try broken()
    _ = try repository.gate("--all", "--write-baseline", ".known")
    let before = try String(contentsOf: repository.scratch.url(".known"), encoding: .utf8)
    #expect(before.contains("de/harbour.md\tnumber-mismatch"))
    for (old, new) in [
      ("en/harbour.md", "en/port.md"), ("de/harbour.md", "de/port.md"),
      ("en/alone.md", "en/one.md"),
    ] {
      try repository.git("mv", old, new)
    }
    let moved = Article.germanWithWrongFigure.replacing("Der Rat", with: "Die Stadt")
    try repository.commit(["de/port.md": moved])
    let gate = ["--base", "HEAD~1", "--strict", "--fail-on", "note"]
    #expect(try Tool.run(["gate"] + gate, in: repository.folder).status == 1)
    let known = try Tool.run(["gate"] + gate + ["--baseline", ".known"], in: repository.folder)
    #expect(known.status == 0, "\(known.text)")

    // Written anew for a part, the file has each finding once and under its new name.
    _ = try repository.gate("--base", "HEAD~1", "--strict", "--write-baseline", ".known", "de")
    let after = try String(contentsOf: repository.scratch.url(".known"), encoding: .utf8)
    #expect(after.split(separator: "\n").count == before.split(separator: "\n").count)
    #expect(!after.contains("harbour"), "\(after)")
  }

  @Test func aWaiverFollowsItsArticle() throws {
    let repository = try broken()
    let json = try audit(repository, "--format", "json").json()
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    let findings = try #require(pairs.first?["findings"] as? [[String: Any]])
    let fingerprint = try #require(findings.first?["fingerprint"] as? String)
    func waive(_ more: String...) throws -> Tool.Outcome {
      try Tool.run(
        ["waive", fingerprint, "--reason", "so gewollt", "--author", "Anna"] + more,
        in: repository.folder)
    }
    #expect(try waive().status == 0)
    // What holds for good needs no entry that ends some day.
    let again = try waive("--expires", "2030-01-01")
    #expect(again.status == 2)
    #expect(again.errors.contains("already"))
    try repository.commit([:])
    try repository.git("mv", "de/harbour.md", "de/hafen.md")
    try repository.git("mv", "en/harbour.md", "en/hafen.md")
    try repository.commit([:])
    let outcome = try repository.gate("--base", "HEAD~1", "--strict")
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
    #expect(!outcome.errors.contains("not used"))
  }

  @Test(arguments: [
    ("", ":1: expected “# abgleich baseline 1”"),
    ("# abgleich baseline 1\nde/a.md number-mismatch\n", ":2: expected a path"),
    ("# abgleich baseline 1\n\n<<<<<<< HEAD\n", ":3: expected a path"),
  ]) func aBrokenBaselineIsNoEmptyOne(_ text: String, _ message: String) throws {
    let repository = try broken()
    try repository.scratch.write(text, to: "known.txt")
    let outcome = try audit(repository, "--baseline", "known.txt")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("known.txt" + message), "\(outcome.errors)")
  }

  @Test func aMissingBaselineIsToldSo() throws {
    let outcome = try audit(broken(), "--baseline", "nothing.txt")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nothing.txt: cannot be read"))
  }

  @Test func aFindingIsWaivedUntilItsDay() throws {
    let repository = try broken()
    let json = try audit(repository, "--format", "json").json()
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    let findings = try #require(pairs.first?["findings"] as? [[String: Any]])
    let fingerprint = try #require(findings.first?["fingerprint"] as? String)
    let waived = try Tool.run(
      [
        "waive", String(fingerprint.prefix(8)), "--reason", "gerundet: „so gewollt“", "--author",
        "Anna", "--expires", "2026-06-30",
      ], in: repository.folder)
    #expect(waived.status == 0, "\(waived.errors)")
    let file = try String(
      contentsOf: repository.scratch.url(".abgleich-waivers.yml"), encoding: .utf8)
    #expect(file.contains("fingerprint: \"\(fingerprint)\""))
    #expect(file.contains("article: \"de/harbour.md\""))

    // The last commit was made on 1 March.
    let accepted = try audit(repository)
    #expect(accepted.status == 0, "\(accepted.text)\(accepted.errors)")
    #expect(accepted.text.contains("1 finding known or waived"))
    #expect(try audit(repository, "--today", "2026-06-30").status == 0)
    let expired = try audit(repository, "--today", "2026-07-01")
    #expect(expired.status == 1)
    #expect(expired.errors.contains("expired on 2026-06-30"))
    try repository.commit([:], on: "2026-07-01")
    #expect(try repository.gate("--all").status == 1)

    try repository.scratch.write(Article.german, to: "de/harbour.md")
    let unused = try audit(repository, "--today", "2026-06-30")
    #expect(unused.status == 0)
    #expect(unused.errors.contains(".abgleich-waivers.yml:1: the waiver of number-mismatch"))
    #expect(unused.errors.contains("is not used"))
  }

  @Test(arguments: [
    (
      "- rule: number-mismatch\n  fingerprint: 0123456789abcdef\n  author: A\n",
      ":1: a waiver without “reason”"
    ),
    ("- rule: nonsense\n", ":1: “nonsense” is no rule"),
    ("- rule: number-mismatch\n  expires: tomorrow\n", ":2: “tomorrow” is no date"),
    ("- rule: number-mismatch\n  why: so\n", ":2: unknown key “why”"),
    ("rule: number-mismatch\n", ":1: expected a list of waivers"),
  ]) func aBrokenWaiverNamesItsLine(_ text: String, _ message: String) throws {
    let repository = try broken()
    try repository.scratch.write(text, to: ".abgleich-waivers.yml")
    let outcome = try audit(repository)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(".abgleich-waivers.yml" + message), "\(outcome.errors)")
  }

  @Test func aWaiverNeedsAFindingAndAReason() throws {
    let repository = try broken()
    let unknown = try Tool.run(
      ["waive", "0000000000000000", "--reason", "so", "--author", "A"], in: repository.folder)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("no finding has this fingerprint"))
    let silent = try Tool.run(
      ["waive", "0000000000000000", "--reason", " "], in: repository.folder)
    #expect(silent.status == 2)
  }

  @Test func aFingerprintOfTwoFindingsNeedsAPath() throws {
    let repository = try broken()
    try repository.commit([
      "en/second.md": Article.english, "de/second.md": Article.germanWithWrongFigure,
    ])
    let json = try audit(repository, "--format", "json").json()
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    let findings = try #require(pairs.first?["findings"] as? [[String: Any]])
    let fingerprint = try #require(findings.first?["fingerprint"] as? String)
    let waive = ["--reason", "so gewollt", "--author", "Anna"]
    let both = try Tool.run(["waive", fingerprint] + waive, in: repository.folder)
    #expect(both.status == 2)
    #expect(both.errors.contains("2 findings begin so; give more digits or one path"))
    let one = try Tool.run(
      ["waive", fingerprint, "en/second.md", "de/second.md"] + waive, in: repository.folder)
    #expect(one.status == 0, "\(one.errors)")
    let rest = try audit(repository)
    #expect(rest.status == 1)
    // The sentence is broken over lines.
    #expect(rest.text.contains("1 finding known"))
  }

  @Test(arguments: [
    ("de/harbour.md", "Rund 3200"), ("de/harbour.md", "Rund 2300"),
    ("en/harbour.md", "About 3,200"),
  ]) func aCommentBeforeThePassageAllowsIt(_ file: String, _ passage: String) throws {
    let repository = try broken()
    let comment = "<!-- abgleich:allow number-mismatch: rounded on purpose -->\n"
    let text = file.hasPrefix("de") ? Article.germanWithWrongFigure : Article.english
    let marked = text.replacing(passage, with: comment + passage)
    try repository.scratch.write(marked, to: file)
    let outcome = try audit(repository)
    #expect(outcome.status == (text == marked ? 1 : 0), "\(outcome.text)\(outcome.errors)")
  }

  @Test func aCommentAllowsWhatIsMissingWhereItWouldStand() throws {
    let comment = "<!-- abgleich:allow missing-passage: of no interest here -->\n\n"
    let repository = try broken()
    let german = Article.germanWithoutParagraph
    try repository.scratch.write(german, to: "de/harbour.md")
    #expect(try audit(repository).status == 1)
    try repository.scratch.write(
      german.replacing("Die Bürgermeisterin", with: comment + "Die Bürgermeisterin"),
      to: "de/harbour.md")
    let outcome = try audit(repository)
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  @Test func aCommentThatAllowsNothingIsTold() throws {
    let repository = try broken()
    try repository.scratch.write(
      Article.german + "<!-- abgleich:allow moved-passage: it stood there -->\n",
      to: "de/harbour.md")
    let outcome = try audit(repository)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("de/harbour.md:10: abgleich:allow moved-passage is not used"))
  }

  @Test(arguments: [
    ("abgleich:allow number-mismatch", "without a reason"),
    ("abgleich:allow number-mismatch:  ", "without a reason"),
    ("abgleich:allow", "without a rule"), ("abgleich:allow nonsense: why", "is no rule"),
  ]) func aCommentThatNobodyCouldActOnIsAFailure(_ comment: String, _ message: String) throws {
    let repository = try broken()
    try repository.scratch.write(
      "<!-- \(comment) -->\n\n" + Article.german, to: "de/harbour.md")
    let outcome = try audit(repository)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("de/harbour.md:1: "), "\(outcome.errors)")
    #expect(outcome.errors.contains(message))
  }
}
