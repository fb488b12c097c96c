import Foundation
import Testing

/// Where results go, and what becomes of those that cannot go there.
@Suite struct OutputTests {
  private static let files = [
    "site/a.en.md": "# The bridge\n\nIt has 12 arches and was built of stone.\n",
    "site/a.de.md": "# Die Brücke\n\nSie hat 12 Bögen und wurde aus Stein gebaut.\n",
    "site/index.html": "<p>Welcome to the bridges of the town, of which there are many.</p>",
    "terms.tsv": "bridge\tBrücke\n", "known.txt": "# abgleich baseline 1\n",
    "waivers.yml": "", ".abgleich.yml": "baseline: known.txt\nglossary: terms.tsv\n",
    "old.json": #"{"schema":"abgleich/audit/1","pairs":[],"unpaired":[],"failures":[]}"#,
  ]
  private static let pair = ["site/a.en.md", "site/a.de.md"]

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    for (name, text) in Self.files { try scratch.write(text, to: name) }
    return scratch
  }

  /// Runs the tool in a folder of its own, with standard output going to a device if one is named.
  private func run(_ arguments: [String], output: String? = nil) throws -> Tool.Outcome {
    let scratch = try scratch()
    return try withExtendedLifetime(scratch) {
      try output.map { try Tool.run(arguments, in: scratch.folder, output: $0) }
        ?? Tool.run(arguments, in: scratch.folder)
    }
  }

  /// Every command that prints something.
  static let printing: [[String]] = [
    ["audit"] + pair, ["audit"] + pair + ["--format", "json"],
    ["audit"] + pair + ["--format", "json=out.json"], ["align"] + pair,
    ["align"] + pair + ["--format", "ladder"], ["pair", "site"], ["segment", pair[0]],
    ["diff", "old.json", "old.json"], ["rules"], ["rules", "number-mismatch"],
    ["lexicon", "show", "bridge"], ["lexicon", "build"], ["config"], ["--version"], ["--help"],
    ["audit", "--help"], ["init", "--force", "site"],
    ["waive", "--rule", "number-mismatch", "0123456789abcdef", "--reason", "so", "--author", "A"],
  ]

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: printing)
  func aFullDiskIsTold(arguments: [String]) throws {
    let outcome = try run(arguments, output: "/dev/full")
    #expect(outcome.status == 2, "\(arguments)")
    #expect(outcome.errors.contains("abgleich: standard output: cannot be written: No space left"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      ["audit"] + pair + ["--format", "json=/dev/full"],
      ["audit"] + pair + ["--write-baseline", "/dev/full"],
      ["align"] + pair + ["--format", "html=/dev/full"],
      ["diff", "old.json", "old.json", "--format", "markdown=/dev/full"],
    ])
  func aFullDeviceIsTold(arguments: [String]) throws {
    let outcome = try run(arguments)
    #expect(outcome.status == 2, "\(arguments)")
    #expect(outcome.errors.contains("/dev/full: cannot be written: No space left"))
  }

  @Test(arguments: printing) func aReaderThatWentAwayHasWhatItWanted(arguments: [String]) throws {
    let words = ([Tool.executable.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let script = "set -o pipefail; { sleep 0.1; \(words); } | true"
    let scratch = try scratch()
    let outcome = try withExtendedLifetime(scratch) {
      try Tool.run(URL(fileURLWithPath: "/bin/bash"), ["-c", script], in: scratch.folder)
    }
    #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
    #expect(!outcome.errors.contains("cannot be written"))
  }

  struct Replacement: Sendable {
    var arguments: [String]
    /// What must stay as it was.
    var file: String
    var sentence: String

    init(_ arguments: [String], _ file: String, _ sentence: String = "would replace") {
      (self.arguments, self.file, self.sentence) = (arguments, file, sentence)
    }
  }

  @Test(arguments: [
    Replacement(["audit", "site", "--format", "html=site"], "site/index.html"),
    Replacement(["audit", "site", "--format", "json=./site/../site/a.de.md"], "site/a.de.md"),
    Replacement(["audit"] + pair + ["--format", "json=site/a.en.md"], "site/a.en.md"),
    Replacement(["audit", "site", "--format", "json=.abgleich.yml"], ".abgleich.yml"),
    Replacement(["audit", "site", "--format", "json=terms.tsv"], "terms.tsv"),
    Replacement(["audit", "site", "--format", "json=known.txt"], "known.txt"),
    Replacement(
      ["audit", "site", "--waivers", "waivers.yml", "--format", "json=waivers.yml"], "waivers.yml"),
    Replacement(["audit", "site", "--write-baseline", "site/a.de.md"], "site/a.de.md"),
    Replacement(["audit", "site", "--write-baseline", "terms.tsv"], "terms.tsv"),
    Replacement(
      ["audit", pair[0], pair[1], "--format", "html=site"], "site/index.html",
      "no page of an earlier report"),
    Replacement(["align"] + pair + ["--format", "html=site/a.en.md"], "site/a.en.md"),
    Replacement(["align"] + pair + ["--format", "html=terms.tsv"], "terms.tsv"),
    Replacement(["pair", "site", "--format", "json=site/a.en.md"], "site/a.en.md"),
    Replacement(["segment", pair[0], "--format", "json=site/a.en.md"], "site/a.en.md"),
    Replacement(["diff", "old.json", "old.json", "--format", "json=old.json"], "old.json"),
    Replacement(["lexicon", "show", "bridge", "--format", "json=terms.tsv"], "terms.tsv"),
    Replacement(
      [
        "waive", "--rule", "number-mismatch", "0123456789abcdef", "--reason", "so", "--author",
        "A", "--waivers", "known.txt",
      ], "known.txt"),
  ])
  func nothingIsReplacedThatItIsMadeFrom(replacement: Replacement) throws {
    let scratch = try scratch()
    let outcome = try Tool.run(replacement.arguments, in: scratch.folder)
    #expect(outcome.status == 2, "\(replacement.arguments)")
    #expect(outcome.errors.contains(replacement.sentence), "\(outcome.errors)")
    let text = try String(contentsOf: scratch.url(replacement.file), encoding: .utf8)
    #expect(text == Self.files[replacement.file])
  }

  @Test func aPageOfAnEarlierReportIsReplaced() throws {
    let scratch = try scratch()
    for _ in 0..<2 {
      let outcome = try Tool.run(
        ["audit"] + Self.pair + ["--format", "html=out", "--format", "json=out/a.json"],
        in: scratch.folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  @Test(arguments: [
    ["--format", "json=x", "--format", "text=./x"],
    ["--format", "json=out/index.html", "--format", "html=out"],
    ["--format", "json=x", "--write-baseline", "x"],
    ["--format", "json=terms.tsv", "--format", "text=site/../terms.tsv"],
  ])
  func twoOutputsHaveTwoPlaces(arguments: [String]) throws {
    let outcome = try run(["audit", "site"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("would both be written to"), "\(outcome.errors)")
  }

  @Test func severalMayGoToOneDevice() throws {
    let outcome = try run(
      ["audit"] + Self.pair + ["--format", "json=/dev/null", "--format", "text=/dev/null"])
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
