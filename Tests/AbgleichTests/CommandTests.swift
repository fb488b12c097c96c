import Foundation
import Testing

@Suite(.warmCache) struct CommandTests {
  private static let english = """
    The bridge

    The old bridge was closed on 12 May 2025 after 94 years.

    About 3,200 people cross the river there every day.
    """
  private static let german = """
    Die Brücke

    Die alte Brücke wurde am 12. Mai 2025 nach 94 Jahren gesperrt.

    Täglich überqueren dort rund 3200 Menschen den Fluss.
    """

  private func folder(_ files: [String: String]) throws -> Scratch {
    let scratch = try Scratch()
    for (name, text) in files { try scratch.write(text, to: name) }
    return scratch
  }

  @Test func aCleanPairIsStatusZero() throws {
    let scratch = try folder(["a.en.md": Self.english, "a.de.md": Self.german])
    let outcome = try Tool.run(["audit", "."], in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  @Test func thePageShowsTheFiguresThatAgree() throws {
    let scratch = try folder(["a.en.md": Self.english, "a.de.md": Self.german])
    #expect(try Tool.run(["audit", ".", "--format", "html=out"], in: scratch.folder).status == 0)
    let pages = scratch.url("out/pairs")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: pages.path).first)
    let page = try String(contentsOf: pages.appendingPathComponent(name), encoding: .utf8)
    #expect(page.components(separatedBy: "title=\"2025-05-12\"").count == 3)
    #expect(page.contains(">3,200</span>") && page.contains(">3200</span>"))
  }

  @Test func onePairMakesAPageByItself() throws {
    var files = ["a.en.md": Self.english, "a.de.md": Self.german]
    let one = try folder(files)
    let arguments = ["audit", ".", "--format", "html=out/a.html", "--format", "json=a.json"]
    #expect(try Tool.run(arguments, in: one.folder).status == 0)
    let page = try String(contentsOf: one.url("out/a.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>") && !page.contains("index.html"))
    (files["b.en.md"], files["b.de.md"]) = (Self.english, Self.german)
    let two = try folder(files)
    let outcome = try Tool.run(arguments, in: two.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("out/a.html: a page holds one pair, and this is 2"))
    #expect(FileManager.default.fileExists(atPath: two.url("a.json").path))
  }

  @Test func aligningShowsTheWordsThatTieTheSentences() throws {
    let scratch = try folder(["a.en.md": Self.english, "a.de.md": Self.german])
    let arguments = ["align", "a.en.md", "a.de.md", "--format", "html", "--format", "text=a.txt"]
    let page = try Tool.run(arguments, in: scratch.folder)
    #expect(page.status == 0)
    #expect(page.text.hasPrefix("<!DOCTYPE html>"))
    #expect(page.text.contains("<u>3,200</u><sup>") && page.text.contains("<u>3200</u><sup>"))
    let text = try String(contentsOf: scratch.url("a.txt"), encoding: .utf8)
    #expect(text.contains("3,200 = 3200"))
  }

  @Test func aWrongFigureIsStatusOne() throws {
    let wrong = Self.german.replacingOccurrences(of: "3200", with: "2300")
    let scratch = try folder(["a.en.md": Self.english, "a.de.md": wrong])
    let outcome = try Tool.run(["audit", "."], in: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("number-mismatch"))
    let tolerant = try Tool.run(["audit", ".", "--fail-on", "never"], in: scratch.folder)
    #expect(tolerant.status == 0)
  }

  @Test func aReportReplacesNothingThatItIsMadeFrom() throws {
    let scratch = try folder(["a.en.md": Self.english, "a.de.md": Self.german])
    let outcome = try Tool.run(
      ["audit", ".", "--format", "json=a.de.md", "--format", "text=a.txt.out"], in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("a.de.md: not written, since it would replace an article"))
    #expect(try String(contentsOf: scratch.url("a.de.md"), encoding: .utf8) == Self.german)
    #expect(FileManager.default.fileExists(atPath: scratch.url("a.txt.out").path))
  }

  @Test func pagesOfAReportAreNoArticles() throws {
    let scratch = try folder(["a.en.md": Self.english, "a.de.md": Self.german])
    for _ in 0..<2 {
      let outcome = try Tool.run(
        ["audit", ".", "--format", "html=report", "--format", "text"], in: scratch.folder)
      #expect(outcome.status == 0)
      #expect(!outcome.text.contains("unpaired"))
    }
  }

  /// A build server takes a line that begins with `::` for a command.
  @Test func aNameOfAFileMakesNoLineOfItsOwn() throws {
    let scratch = try folder(["a.en.md": Self.english, "a.de.md": Self.german])
    try scratch.write(Data([0x41, 0x00, 0xFF, 0x01]), to: "b\n::stop-commands::x.de.md")
    let outcome = try Tool.run(["audit", "."], in: scratch.folder)
    #expect(outcome.status == 2)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.contains { $0.contains("::stop-commands::x.de.md: ") })
    #expect(lines.allSatisfy { $0.hasPrefix("abgleich: ") })
  }

  @Test(arguments: [
    ["audit"], ["audit", ".", "--format", "nonsense"], ["nonsense"],
    ["audit", ".", "--language-source", "English"], ["rules", "no-such-rule"],
    ["audit", ".", "--format", "html"], ["audit", ".", "--pattern", "no-hole"],
    ["audit", ".", "--format", "json", "--format", "text"], ["segment", "missing.txt"],
  ]) func whatCannotRunIsStatusTwo(_ arguments: [String]) throws {
    let scratch = try folder(["a.en.md": Self.english, "a.de.md": Self.german])
    let outcome = try Tool.run(arguments, in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(!outcome.errors.isEmpty)
    #expect(outcome.output.isEmpty)
  }

  @Test func badFilesAreNamedAndTheRestIsStillAudited() throws {
    let scratch = try folder(["a.en.md": Self.english, "a.de.md": Self.german])
    try scratch.write(Data([0x00, 0x01, 0x02, 0x00]), to: "b.en.txt")
    try scratch.write(Self.german, to: "b.de.txt")
    try scratch.write("", to: "c.en.md")
    try scratch.write(Self.german, to: "c.de.md")
    let outcome = try Tool.run(["audit", ".", "--format", "json"], in: scratch.folder)
    #expect(outcome.status == 2)
    let json = try outcome.json()
    #expect((json["pairs"] as? [Any])?.count == 2)
    let failures = try #require(json["failures"] as? [[String: Any]])
    #expect(failures.compactMap { $0["path"] as? String } == ["./b.en.txt"])
    #expect(outcome.errors.contains("b.en.txt"))
  }

  @Test(arguments: [
    ("colour: red\n", ":1: unknown key “colour”"),
    ("source: en\nrules:\n  nonsense: error\n", ":3: “nonsense” is no rule"),
    ("rules:\n  number-mismatch: fatal\n", ":2: “fatal” is no severity"),
    ("pairs: everywhere\n", ":1: expected a list of patterns"),
    ("source: [en\n", "not YAML"),
  ]) func aBrokenConfigurationNamesItsLine(_ text: String, _ message: String) throws {
    let scratch = try folder([
      "a.en.md": Self.english, "a.de.md": Self.german, ".abgleich.yml": text,
    ])
    let outcome = try Tool.run(["audit", "."], in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func theConfigurationLimitsSeverities() throws {
    let wrong = Self.german.replacingOccurrences(of: "3200", with: "2300")
    let scratch = try folder([
      "a.en.md": Self.english, "a.de.md": wrong,
      ".abgleich.yml": "rules:\n  number-mismatch: note\n",
    ])
    let outcome = try Tool.run(["audit", "."], in: scratch.folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("number-mismatch"))
  }

  @Test func sourceAndTargetAreToldFromTheWords() throws {
    let scratch = try folder(["first.txt": Self.german, "second.txt": Self.english])
    let outcome = try Tool.run(
      ["audit", "first.txt", "second.txt", "--format", "json"], in: scratch.folder)
    let pairs = try #require(try outcome.json()["pairs"] as? [[String: Any]])
    #expect((pairs.first?["source"] as? [String: Any])?["path"] as? String == "second.txt")
  }

  @Test func reportsOfTheSeedsAreUpToDateAndEachTimeTheSame() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run([
      "audit", "seeds", "--format", "json=\(scratch.url("audit.json").path)",
      "--format", "markdown=\(scratch.url("audit.md").path)",
      "--format", "html=\(scratch.url("html").path)",
    ])
    #expect(outcome.status == 1)
    let other = try Tool.seeds.get()
    #expect(other.status == 1)
    #expect(try Data(contentsOf: scratch.url("audit.json")) == other.output)
    let reports = Tool.root.appendingPathComponent("reports")
    let fresh = try FileManager.default.subpathsOfDirectory(atPath: scratch.folder.path).sorted()
    for name in fresh where name.contains(".") {
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        let file = reports.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contentsOf: scratch.url(name)).write(to: file)
      }
      let committed = try? Data(contentsOf: reports.appendingPathComponent(name))
      #expect(
        committed == (try Data(contentsOf: scratch.url(name))),
        "reports/\(name) is out of date; the audit command of the README renews it")
    }
  }

  @Test func theHandbookHasEveryRule() throws {
    let outcome = try Tool.run(["rules"])
    #expect(outcome.status == 0)
    for rule in ["missing-passage", "number-mismatch", "unpaired-article"] {
      #expect(outcome.text.contains("\n\(rule)\n") || outcome.text.hasPrefix("\(rule)\n"))
      #expect(try Tool.run(["rules", rule]).status == 0)
    }
  }

  @Test func alignsOneSentenceALine() throws {
    let scratch = try folder([
      "a.en": "One house stood here.\nIt had 4 doors.\n",
      "a.de": "Ein Haus stand hier.\nEs hatte 4 Türen.\n",
    ])
    let outcome = try Tool.run(
      ["align", "a.en", "a.de", "--segmented", "--format", "ladder"], in: scratch.folder)
    #expect(outcome.status == 0)
    let beads = outcome.text.split(separator: "\n").map { $0.split(separator: ":").prefix(2) }
    #expect(beads == [["[0]", "[0]"], ["[1]", "[1]"]])
  }
}
