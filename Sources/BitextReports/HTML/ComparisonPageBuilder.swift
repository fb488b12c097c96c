import BitextCore
import BitextHistory

/// Builds the page of a comparison.
struct ComparisonPageBuilder {
  private let comparison: AuditComparison
  private let summary: ComparisonSummary
  private let sections: [ComparisonOutline.Section]

  init(_ comparison: AuditComparison) {
    self.comparison = comparison
    summary = ComparisonSummary(comparison)
    sections = ComparisonOutline(comparison).sections
  }

  func view() -> View {
    [
      "title": "What changed between two audits",
      "styles": [View(PageAsset.style), View(PageAsset.diffStyle)],
      "old": comparison.old,
      "new": comparison.new,
      "sentences": summary.sentences,
      "caveat": summary.caveat,
      "ways": View.list(
        "Sections", sections.map { ["name": $0.name, "text": heading($0)] as View }),
      "sections": sections.map { section -> View in
        [
          "name": section.name, "heading": heading(section), "items": section.items.map(item),
        ]
      },
    ]
  }

  private func heading(_ section: ComparisonOutline.Section) -> String {
    "\(section.title) (\(section.items.count))"
  }

  /// Each kind under a name of its own, as a template sees what is around, too.
  private func item(_ item: ComparisonOutline.Item) -> View {
    switch item {
    case .finding(let finding): ["finding": view(finding)]
    case .passage(let passage): ["passage": ["halves": passage.halves.map(view)] as View]
    case .pair(let fate, let names):
      ["line": line("pair", fate.words, names.joined(separator: ", now "))]
    case .unpaired(let article):
      [
        "line": line(
          article.severity.rawValue, article.severity.rawValue, article.path,
          more: article.language.map { " (\($0))" })
      ]
    case .failure(let failure):
      ["line": line("failure", "failure", failure.path, more: ": \(failure.message)")]
    }
  }

  private func line(
    _ kind: String, _ label: String, _ path: String, more: String? = nil
  ) -> View {
    ["kind": kind, "label": label, "path": path, "more": more]
  }

  private func view(_ listed: ListedFinding) -> View {
    [
      "severity": listed.finding.severity.rawValue,
      "rule": listed.finding.rule,
      "percent": listed.percent,
      "state": listed.state,
      "place": listed.place,
      "message": listed.finding.message,
      "words": listed.words.map { words -> View in
        [
          "language": words.language.code, "label": "\(words.language) \(words.line)",
          "text": words.text,
        ]
      },
    ]
  }

  private func view(_ half: ListedPassage.Half) -> View {
    var remark: String?
    if case .beyond = half.words { remark = ListedPassage.Half.beyond }
    return [
      "place": half.place, "language": half.language.code, "remark": remark,
      "runs": half.words.runs.map { run -> View in
        switch run.kind {
        case .removed: ["removed": run.text]
        case .added: ["added": run.text]
        case .kept, .skipped: ["kept": run.text]
        }
      },
    ]
  }
}

extension ListedPassage.Half.Words {
  /// As if all words were known.
  fileprivate var runs: [WordDiff.Run] {
    switch self {
    case .same(let words), .beyond(let words): [.init(.kept, words)]
    case .diff(let runs): runs
    case .versions(let old, let new):
      [WordDiff.Run(.removed, old), .init(.added, new)].filter { !$0.text.isEmpty }
    }
  }
}
