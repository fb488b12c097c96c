public import BitextAudit
public import BitextCore

extension Formats {
  /// Of an audit.
  public static let audit: [ReportFormat<AuditResult>] = audit(of: AllRules.rules)

  /// Of an audit of some rules, such as one's own; SARIF describes them.
  public static func audit(of rules: [Rule]) -> [ReportFormat<AuditResult>] {
    [text, json, markdown, html, sarif(of: rules), github, gitlab, junit, rdjson]
  }

  private static let text = ReportFormat<AuditResult>(
    "text",
    summary: """
      for the terminal, 40 to 120 columns: both sides' excerpts with the place marked, both \
      readings of a figure; a path is never broken, so that it can be copied
      """
  ) { result, style, out in
    TextReport(
      columns: style.columns, isColored: style.isColored,
      showsFingerprints: style.showsFingerprints
    ).write(result, to: &out)
  }

  private static let json = ReportFormat(
    "json",
    summary: """
      for programs: beads and findings with byte ranges, lines and columns, and what a later \
      [`diff`](#compare-two-audits) needs; versioned by `schema`
      """,
    JSONReport())

  private static let markdown = ReportFormat(
    "markdown",
    summary: """
      for a ticket or a pull request; notes and the end of a long list are folded
      """,
    MarkdownReport())

  private static let html = ReportFormat<AuditResult>(
    "html",
    summary: """
      a folder of self-contained pages, one a pair, and an index; of a single pair also one page, \
      `html=page.html`
      """,
    folder: pages
  ) { result, _, out in
    guard let pair = result.pairs.first, result.pairs.count == 1 else {
      throw PageOfManyPairs(count: result.pairs.count)
    }
    out += try HTMLReport().page(of: pair)
  }

  private static let pages: ReportFormat<AuditResult>.FolderWriter = {
    try HTMLReport().write($0, file: $1)
  }

  private static func sarif(of rules: [Rule]) -> ReportFormat<AuditResult> {
    ReportFormat(
      "sarif",
      summary: """
        SARIF 2.1.0, with the handbook as help and the other language's place as related location
        """
    ) { result, style, out in
      SARIFReport(version: Release.version, rules: rules)
        .write(result.named(style.name), to: &out)
    }
  }

  private static let github = ReportFormat<AuditResult>(
    "github",
    summary: """
      workflow commands on standard output, at most ten of a kind, and a step summary
      """,
    annex: stepSummary
  ) { GitHubReport().write($0.named($1.name), to: &$2) }

  private static let stepSummary = ReportFormat<AuditResult>.Annex(
    variable: "GITHUB_STEP_SUMMARY"
  ) { result, style, size in
    var bytes: [UInt8] = []
    StepSummary(limit: StepSummary.most - size).write(result.named(style.name), to: &bytes)
    return bytes
  }

  private static let gitlab = ReportFormat<AuditResult>(
    "gitlab", summary: "GitLab Code Quality"
  ) { GitLabReport().write($0.named($1.name), to: &$2) }

  private static let junit = ReportFormat<AuditResult>(
    "junit", summary: "JUnit XML"
  ) { JUnitReport(threshold: $1.threshold).write($0.named($1.name), to: &$2) }

  private static let rdjson = ReportFormat<AuditResult>(
    "rdjson", summary: "reviewdog diagnostics"
  ) { RDJSONReport().write($0.named($1.name), to: &$2) }
}

/// A page was asked for, which holds one pair, and there is not one.
public struct PageOfManyPairs: Error, Hashable, Sendable, CustomStringConvertible {
  /// How many pairs there are.
  public var count: Int

  /// A lower-case clause for the user.
  public var description: String { "a page holds one pair, and this is \(count)" }
}
