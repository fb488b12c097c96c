import BitextCore
import BitextGate
import Testing

@Suite struct ConfigurationTests {
  private func read(_ text: String, _ preset: Preset = .editor) throws -> Configuration {
    try Configuration(
      text, path: "/p/.abgleich.yml", paths: ProjectPaths(folder: "/p"), preset: preset)
  }

  private func finding(_ rule: String, _ confidence: Double) -> Finding {
    Finding(
      rule: rule, severity: .error, confidence: confidence, message: "", unit: .token, source: [],
      target: [])
  }

  @Test(arguments: [
    ("colour: red", 1, "unknown key “colour”; expected preset, source"),
    ("source: en\nrules:\n  nonsense: error", 3, "“nonsense” is no rule; expected one of added-"),
    ("rules:\n  number-mismatch: fatal", 2, "“fatal” is no severity; expected error, warning"),
    ("rules:\n  number-mismatch: {certainty: 1}", 2, "unknown key “certainty”; expected severity"),
    ("rules:\n  number-mismatch: {confidence: 2}", 2, "“2” is no confidence; expected a number"),
    ("rules: [a]", 1, "expected rules to be keys with values"),
    ("pairs: everywhere", 1, "expected a list of patterns"),
    ("pairs:\n  - no-hole", 2, "expected"),
    ("preset: strict", 1, "“strict” is no preset; expected editor or gate"),
    ("fail-on: fatal", 1, "“fatal” is no severity"),
    ("source: en\ntarget: en", 1, "expected two languages"),
    ("source: English", 1, "“English” is no language code"),
    ("exclude:\n  - ../other", 2, "leads out of the project"),
    ("exclude: ''", 1, "expected a path"),
    ("glossary: {a: b}", 1, "expected the path of a glossary"),
    ("paths:\n  - rules: {}", 2, "a place without “path”"),
    ("paths:\n  - path: a\n    only: b", 3, "unknown key “only”; expected path or rules"),
    ("source: [en", 1, "not YAML"),
    ("rules: &a {}\npairs: [" + String(repeating: "*a, ", count: 25) + "]", 2, "24 aliases"),
    (
      "a: &a [x, x]\n"
        + zip("abcdefgh", "bcdefghi").map {
          "\($1): &\($1) {? [*\($0), *\($0), *\($0), *\($0)] : 1}"
        }
        .joined(separator: "\n"), 8, "24 aliases"
    ),
  ]) func whatIsWrongIsNamedWithItsLine(_ text: String, _ line: Int, _ message: String) {
    let error = #expect(throws: ProjectError.self) { try read(text) }
    #expect(error?.message.contains(message) == true, "\(error?.description ?? "")")
    if message != "not YAML" { #expect(error?.line == line) }
  }

  @Test func theLastPlaceThatFitsHasTheLastWord() throws {
    let configuration = try read(
      """
      rules:
        number-mismatch: warning
      paths:
        - path: docs/
          rules: {number-mismatch: note}
        - path: [docs/legal/, "*.law.md"]
          rules: {number-mismatch: {severity: error, confidence: 0.9}}
      """)
    let found = finding("number-mismatch", 0.8)
    #expect(configuration.configured(found, at: ["/p/a.md"])?.severity == .warning)
    #expect(configuration.configured(found, at: ["/p/docs/a.md"])?.severity == .note)
    #expect(configuration.configured(found, at: ["/p/x.md", "/p/docs/legal/a.md"]) == nil)
    let surer = finding("number-mismatch", 0.95)
    #expect(configuration.configured(surer, at: ["/p/docs/legal/a.md"])?.severity == .error)
    #expect(configuration.configured(finding("date-mismatch", 0.1), at: ["/p/a.md"]) != nil)
  }

  @Test func thePresetHoldsWhereNothingElseIsSaid() throws {
    let gate = try read("source: en\n", .gate)
    #expect(gate.configured(finding("date-mismatch", 0.3), at: ["/p/a.md"]) == nil)
    #expect(gate.severityOfUnpaired("/p/a.md", usual: .note) == .warning)
    let own = try read("preset: editor\nrules:\n  unpaired-article: off\n", .gate)
    #expect(own.configured(finding("date-mismatch", 0.3), at: ["/p/a.md"]) != nil)
    #expect(own.severityOfUnpaired("/p/a.md", usual: .note) == nil)
  }

  @Test func theListingTellsWhereEachValueComesFrom() throws {
    let configuration = try read("fail-on: warning\nrules:\n  moved-passage: off\n", .gate)
    let text = configuration.listing(source: Setting(.english), target: Setting(.german))
    let lines = text.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("fail-on: warning # /p/.abgleich.yml:1"))
    #expect(lines.contains("severity: off # /p/.abgleich.yml:3"))
    #expect(lines.contains("confidence: 0.5 # preset gate"))
    #expect(lines.contains("source: en # default"))
    // What is printed is a configuration again.
    _ = try read(text)
  }

  @Test func excludedFilesAreThoseBelowTheConfiguration() throws {
    let configuration = try read("exclude: [drafts/, \"**/CHANGELOG.md\"]\n")
    #expect(configuration.excludes("/p/docs/drafts/a.md"))
    #expect(configuration.excludes("/p/CHANGELOG.md"))
    #expect(!configuration.excludes("/p/docs/a.md"))
    #expect(!configuration.excludes("/drafts.md"))
  }
}
