import Foundation
import Testing

/// An audit that had nothing to judge, or the wrong thing, does not pass.
@Suite(.warmCache) struct NeverGreenTests {
  private typealias Article = HarbourArticle

  private static let french = """
    # Le port rouvre

    Le vieux port a été fermé le 12 mai 2025 après 94 ans de service.

    Environ 3 200 personnes traversent la rivière chaque jour, la plupart pour aller au travail.

    Le conseil a payé 4,5 millions d’euros pour le nouveau pont et un jardin derrière celui-ci.

    """

  private func audit(
    _ files: [String: String], _ arguments: String...
  ) throws -> (outcome: Tool.Outcome, findings: [[String: Any]]) {
    let scratch = try Scratch()
    for (name, text) in files { try scratch.write(text, to: name) }
    let outcome = try Tool.run(["audit", "--format", "json"] + arguments, in: scratch.folder)
    let pairs = try? outcome.json()["pairs"] as? [[String: Any]]
    return (outcome, (pairs ?? []).flatMap { $0["findings"] as? [[String: Any]] ?? [] })
  }

  private func rules(_ findings: [[String: Any]]) -> [String] {
    findings.map { "\($0["rule"] ?? "") \($0["severity"] ?? "") \($0["unit"] ?? "")" }
  }

  @Test(arguments: [
    (["en/a.md": Article.english], "no pair was judged: one article"),
    (["en/a.md": Article.english, "de/b.md": french], "no pair was judged: 2 articles, and none"),
    (["fr/a.md": french], "no pair was judged: no articles of the two languages"),
    (
      ["en/a.md": Article.english, "de/a.md": Article.german, ".abgleich.yml": "exclude: de/"],
      "no pair was judged: one article"
    ),
    (
      [
        "en/a.md": Article.english, "de/a.md": Article.german,
        ".abgleich.yml": "exclude: [en/, de/]",
      ], "all 2 articles are excluded"
    ),
  ]) func noPairIsNoPass(_ files: [String: String], _ sentence: String) throws {
    let (outcome, _) = try audit(files, ".")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(try audit(files, ".", "--allow-empty", "--fail-on", "error").outcome.status == 0)
  }

  @Test func anEmptyFolderPassesOnlyWhereThatIsAllowed() throws {
    #expect(try audit([:], ".").outcome.status == 2)
    let allowed = try audit([:], ".", "--allow-empty").outcome
    #expect(allowed.status == 0)
    #expect(allowed.errors.contains("no articles; expected"))
  }

  @Test(arguments: [["--language-target", "xx"], ["--language-source", "zzz"]])
  func aLanguageThatICUDoesNotKnowIsToldSo(_ option: [String]) throws {
    let (outcome, _) = try audit(
      ["a.en.md": Article.english, "a.de.md": Article.german], ".", option[0], option[1])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("no language that ICU knows"))
  }

  @Test func soIsOneOfTheConfiguration() throws {
    let (outcome, _) = try audit(
      [
        "a.en.md": Article.english, "a.de.md": Article.german,
        ".abgleich.yml": "source: en\ntarget: xx\n",
      ], ".")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(".abgleich.yml:2: “xx” is no language that ICU knows"))
  }

  @Test(arguments: [
    (["--language-target", "de"], ""), ([], "source: en\ntarget: de\n"),
  ]) func aTextInAnotherLanguageThanWasSaidIsAFailure(
    _ options: [String], _ configuration: String
  ) throws {
    let scratch = try Scratch()
    for (name, text) in [
      "en/a.md": Article.english, "de/a.md": Self.french, "en/b.md": Article.english,
      "de/b.md": Article.german, ".abgleich.yml": configuration,
    ] { try scratch.write(text, to: name) }
    let outcome = try Tool.run(
      ["audit", ".", "--format", "json"] + options, in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("de/a.md: the text is in French; expected German"))
    #expect((try outcome.json()["pairs"] as? [Any])?.count == 1)
  }

  @Test(arguments: [
    (["en/a.md": Article.english, "de/a.md": french], "the target is in French, expected German"),
    (["en/a.md": french, "de/a.md": Article.german], "the source is in French, expected English"),
    (
      ["en/a.md": Article.english, "de/a.md": Article.english],
      "the article is still in English"
    ),
  ]) func whereOnlyThePathSaidSoItIsOneFinding(_ files: [String: String], _ message: String) throws
  {
    let (outcome, findings) = try audit(files, ".")
    #expect(outcome.status == 1)
    #expect(rules(findings) == ["untranslated-passage error article"])
    #expect(findings.first?["message"] as? String == message)
  }

  @Test func germanInBothFilesIsAFailure() throws {
    for names in [["a.md", "b.md"], ["a.en.md", "a.de.md"]] {
      let (outcome, _) = try audit(
        [names[0]: Article.german, names[1]: Article.germanRevised], names[0], names[1])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("both files are in German; expected English"))
    }
  }

  @Test(arguments: [
    ("", Article.german, "error"), (Article.english, "", "error"),
    (Article.english, "---\ntitle: \"\"\n---\n", "error"),
    (Article.english, " \n\n", "error"), ("", "", "note"), ("", "---\nx: 1\n---\n", "note"),
  ]) func anArticleWithoutTextIsSaidOnce(_ english: String, _ german: String, _ severity: String)
    throws
  {
    let (outcome, findings) = try audit(["en/a.md": english, "de/a.md": german], ".")
    #expect(rules(findings) == ["unpaired-article \(severity) article"])
    #expect(outcome.status == (severity == "error" ? 1 : 0), "\(outcome.errors)")
  }

  @Test func whatIsSkippedAndWhatNobodyAskedForIsCounted() throws {
    let (outcome, _) = try audit(
      [
        "en/a.md": Article.english, "de/a.md": Article.german, "fr/a.md": Self.french,
        "tr/a.md": Article.english, "sw/a.md": "x\n", "en/b.adoc": "= B\n", "en/c.adoc": "= C\n",
        "en/a.png": "PNG",
      ], ".", "--fail-on", "note")
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect((try outcome.json()["unpaired"] as? [Any])?.isEmpty == true)
    #expect(outcome.errors.contains("3 files skipped because of their kind: 2 .adoc, 1 .png"))
    #expect(
      outcome.errors.contains(
        "3 articles left aside, in languages that were not asked for: 1 fr, 1 sw, 1 tr"))
  }
}
