import Foundation
import Testing

@Suite(.warmCache) struct DiffTests {
  private typealias Article = HarbourArticle

  /// Two audits of one article: the older with a wrong figure, the newer without a paragraph and
  /// with the source edited.
  private func audits() throws -> Scratch {
    let scratch = try Scratch()
    for (name, file) in try Self.files.get() { try scratch.write(file, to: name) }
    return scratch
  }

  /// The two reports, made once, and the articles as they were left.
  private static let files = Result {
    let scratch = try Scratch()
    try scratch.write(Article.english, to: "texte/en/hafen.md")
    try scratch.write(Article.germanWithWrongFigure, to: "texte/de/hafen.md")
    try scratch.write(Article.english, to: "texte/en/fähre.md")
    try scratch.write(Article.german, to: "texte/de/fähre.md")
    try audit("alt.json", in: scratch)
    try scratch.write(Article.englishRevised, to: "texte/en/hafen.md")
    try scratch.write(Article.germanWithoutParagraph, to: "texte/de/hafen.md")
    try audit("neu.json", in: scratch)
    let names = ["alt.json", "neu.json", "texte/en/hafen.md", "texte/de/hafen.md"]
    return try names.map { ($0, try Data(contentsOf: scratch.url($0))) }
  }

  private static func audit(_ file: String, in scratch: Scratch) throws {
    let outcome = try Tool.run(["audit", "texte", "--format", "json=\(file)"], in: scratch.folder)
    #expect(outcome.status == 1, "\(outcome.errors)")
  }

  private func diff(_ scratch: Scratch, _ arguments: String...) throws -> Tool.Outcome {
    try Tool.run(["diff"] + arguments, in: scratch.folder)
  }

  @Test func comparesTwoAudits() throws {
    let scratch = try audits()
    let outcome = try diff(scratch, "alt.json", "neu.json")
    #expect(outcome.status == 1, "\(outcome.errors)")
    for words in [
      "alt.json -> neu.json", "1 new finding (1 error), 1 gone, 0 unchanged",
      "1 passage changed in the source only", "2 in the target only", "error  missing-passage",
      "error  number-mismatch", "texte/en/hafen.md:9 -> texte/de/hafen.md:7",
    ] {
      #expect(outcome.unwrapped.contains(words), "\(words) is not in \(outcome.text)")
    }
    let back = try diff(scratch, "neu.json", "alt.json", "--fail-on", "never")
    #expect(back.status == 0)
    #expect(back.text.contains("1 new finding (1 error), 1 gone"))
    let same = try diff(scratch, "alt.json", "alt.json")
    #expect(same.status == 0)
    #expect(same.text.contains("0 new findings, 0 gone, 1 unchanged"))
  }

  @Test func writesEveryFormatTheSameTwice() throws {
    let scratch = try audits()
    let formats = ["text", "markdown", "html", "json"]
    let requests = formats.flatMap { ["--format", "\($0)=out/\($0)"] }
    let outcome = try Tool.run(["diff", "alt.json", "neu.json"] + requests, in: scratch.folder)
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(outcome.text.contains("1 new finding"))
    for format in formats {
      let again = try diff(scratch, "alt.json", "neu.json", "--format", format)
      let written = try Data(contentsOf: scratch.url("out/\(format)"))
      #expect(again.output == written && !written.isEmpty)
    }
  }

  @Test func readsAuditsOfEarlierVersions() throws {
    let scratch = try audits()
    let now = try String(contentsOf: scratch.url("alt.json"), encoding: .utf8)
    let then = now.replacing(/,"(source|target)Text":\{[^}]*\}/, with: "")
      .replacing(/,"(source|target)Excerpt":"[^"]*"/, with: "")
    #expect(then != now)
    try scratch.write(then, to: "alt.json")
    let outcome = try diff(scratch, "alt.json", "neu.json")
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(outcome.text.contains("1 new finding (1 error), 1 gone, 0 unchanged"))
    #expect(outcome.unwrapped.contains("the passages of 2 pairs could not be compared"))
  }

  @Test(arguments: [
    (["alt.json"], "expected two audits"), (["alt.json", "neu.json", "x"], "expected two audits"),
    (["alt.json", "neu.json", "--head", "HEAD"], "--head needs --base"),
    (["alt.json", "neu.json", "--baseline", "x"], "need --base"),
    (["alt.json", "none.json"], "none.json: cannot be read"),
    (["texte", "neu.json"], "texte: cannot be read"),
    (["alt.json", "texte/de/hafen.md"], "texte/de/hafen.md: not JSON"),
    (["alt.json", "neu.json", "--format", "sarif"], "“sarif” is no format"),
  ]) func whatCannotBeComparedIsTold(_ arguments: [String], _ complaint: String) throws {
    let scratch = try audits()
    let outcome = try Tool.run(["diff"] + arguments, in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(complaint), "\(outcome.errors)")
  }
}
