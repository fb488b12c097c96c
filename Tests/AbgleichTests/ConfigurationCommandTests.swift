import Foundation
import Testing

/// `init` and `config`, on layouts that people have.
@Suite(.warmCache) struct ConfigurationCommandTests {
  private typealias Article = HarbourArticle

  /// The layouts: how the generator or the habit is called, the pairs, the patterns to be found.
  static let layouts: [(name: String, pairs: [[String]], patterns: [String])] = [
    ("folders", [["docs/en/a.md", "docs/de/a.md"]], ["{lang}/{path}"]),
    (
      "a folder for the translations", [["content/x.md", "content/de/x.md"]],
      ["{path} = {lang}/{path}"]
    ),
    ("endings", [["x.en.md", "x.de.md"]], ["{path}.{lang}.{ext}"]),
    (
      "Hugo", [["content/posts/y/index.md", "content/posts/y/index.de.md"]],
      ["{path}.{ext} = {path}.{lang}.{ext}"]
    ),
    (
      "Jekyll",
      [
        ["_posts/2026-01-01-x.md", "_posts/de/2026-01-01-x.md"],
        ["_i18n/en/k.md", "_i18n/de/k.md"],
      ],
      ["{path} = {lang}/{path}", "{lang}/{path}"]
    ),
    (
      "Docusaurus",
      [
        ["docs/tutorial/b.md", "i18n/de/docusaurus-plugin-content-docs/current/tutorial/b.md"],
        ["blog/2026-01-01-x.md", "i18n/de/docusaurus-plugin-content-blog/2026-01-01-x.md"],
        [
          "versioned_docs/version-1/b.md",
          "i18n/de/docusaurus-plugin-content-docs/version-1/b.md",
        ],
      ],
      [
        "docs/{path} = i18n/{lang}/docusaurus-plugin-content-docs/current/{path}",
        "blog/{path} = i18n/{lang}/docusaurus-plugin-content-blog/{path}",
        "versioned_docs/{path} = i18n/{lang}/docusaurus-plugin-content-docs/{path}",
      ]
    ),
  ]

  @Test(arguments: layouts.indices)
  func theWrittenConfigurationFitsTheLayout(_ index: Int) throws {
    let layout = Self.layouts[index]
    let repository = try ScratchRepository()
    var files: [String: String?] = ["README.md": "# A note for developers\n\nBuild it with make.\n"]
    for pair in layout.pairs {
      (files[pair[0]], files[pair[1]]) = (Article.english, Article.german)
    }
    try repository.commit(files)
    let written = try Tool.run(["init"], in: repository.folder)
    #expect(written.status == 0, "\(written.errors)")
    let count = layout.pairs.count
    #expect(written.text.contains("\(count) pair\(count == 1 ? "" : "s") by path, 1 of"))
    let text = try String(contentsOf: repository.scratch.url(".abgleich.yml"), encoding: .utf8)
    for pattern in layout.patterns { #expect(text.contains("  - \"\(pattern)\"  # 1 pair\n")) }

    let gate = try repository.gate("--all")
    #expect(gate.status == 0, "\(gate.errors)")
    #expect(gate.text.contains("\(count) pair\(count == 1 ? "" : "s") audited"), "\(gate.text)")
    let listing = try Tool.run(["config"], in: repository.folder)
    #expect(listing.status == 0)
    for pattern in layout.patterns { #expect(listing.text.contains(pattern)) }
  }

  @Test func whatIsThereIsNotOverwritten() throws {
    let scratch = try Scratch()
    try scratch.write("fail-on: note\n", to: ".abgleich.yml")
    let refused = try Tool.run(["init"], in: scratch.folder)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("is there already; --force writes it anew"))
    #expect(try Tool.run(["init", "--force"], in: scratch.folder).status == 0)
    #expect(try Tool.run(["config"], in: scratch.folder).status == 0)
  }

  @Test func eachValueSaysWhereItComesFrom() throws {
    let scratch = try Scratch()
    try scratch.write("preset: gate\nfail-on: note\n", to: ".abgleich.yml")
    try scratch.write("", to: "docs/en/x.md")
    let listing = try Tool.run(["config", "docs/en/x.md"], in: scratch.folder).text
    #expect(listing.contains(".abgleich.yml:2"), "\(listing)")
    #expect(listing.contains("note"))
    try scratch.write("fail-on: fatal\n", to: "docs/.abgleich.yml")
    let nearer = try Tool.run(["config", "docs/en/x.md"], in: scratch.folder)
    #expect(nearer.status == 2)
    #expect(nearer.errors.contains(".abgleich.yml:1: “fatal” is no severity"), "\(nearer.errors)")
  }
}
