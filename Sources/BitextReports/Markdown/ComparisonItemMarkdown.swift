import BitextCore
import BitextHistory

/// Writes the parts of a comparison as items of a Markdown list, a blank line behind each.
enum ComparisonItemMarkdown {
  static func write(_ item: ComparisonOutline.Item, to out: inout [UInt8]) {
    switch item {
    case .finding(let finding): write(finding, to: &out)
    case .passage(let passage): write(passage, to: &out)
    case .pair(let fate, let names):
      out.line("- \(fate.words): " + names.map(MarkdownText.code).joined(separator: ", now "))
    case .unpaired(let article): out.line(MarkdownItem.of(article))
    case .failure(let failure): out.line(MarkdownItem.of(failure))
    }
    out.line("")
  }

  private static func write(_ listed: ListedFinding, to out: inout [UInt8]) {
    let finding = listed.finding
    let state = listed.state.map { ", \($0)" } ?? ""
    out.line(
      "- **\(finding.severity.rawValue)** \(MarkdownText.code(finding.rule)) "
        + "(\(listed.percent) %\(state)) at \(MarkdownText.code(listed.place))\\")
    out.line("  \(MarkdownText.of(finding.message))")
    MarkdownItem.quote(
      listed.words.map { words in
        "**\(MarkdownText.of("\(words.language) \(words.line)"))** \(MarkdownText.of(words.text))"
      }, to: &out)
  }

  private static func write(_ passage: ListedPassage, to out: inout [UInt8]) {
    out.line(
      "- \(passage.halves.compactMap(\.place).map(MarkdownText.code).joined(separator: " → "))")
    MarkdownItem.quote(passage.halves.flatMap(lines), to: &out)
  }

  private static func lines(_ half: ListedPassage.Half) -> [String] {
    let language = MarkdownText.of(half.language.code)
    switch half.words {
    case .same(let words): return ["**\(language)** \(MarkdownText.of(words))"]
    case .diff(let runs):
      return ["**\(language)** \(runs.map(marked).joined(separator: " "))"]
    case .beyond(let words):
      return ["**\(language)** \(MarkdownText.of(words)) _(\(ListedPassage.Half.beyond))_"]
    case .versions(let old, let new):
      return [(old, "was"), (new, "now")].map { words, time in
        let words = words.isEmpty ? ListedPassage.Half.nothing : words
        return "**\(language) \(time)** \(MarkdownText.of(words))"
      }
    }
  }

  /// GitHub and GitLab let these two elements pass.
  private static func marked(_ run: WordDiff.Run) -> String {
    let words = MarkdownText.of(run.text)
    return switch run.kind {
    case .removed: "<del>\(words)</del>"
    case .added: "<ins>\(words)</ins>"
    case .kept, .skipped: words
    }
  }
}
