import ArgumentParser
import BitextCore
import BitextGate
import BitextReports
import Glibc

/// Writes an audit in the forms that were asked for.
struct AuditFormatWriter {
  var result: AuditResult
  /// The same with the paths that services know files by.
  var named: AuditResult
  var failOn: FailOn
  var showsFingerprints: Bool

  func deliver(_ request: FormatRequest) throws {
    guard let format = AuditFormat(rawValue: request.name) else { return }
    var bytes: [UInt8] = []
    switch format {
    case .text: text(request).write(result, to: &bytes)
    case .json: JSONReport().write(result, to: &bytes)
    case .markdown: MarkdownReport().write(result, to: &bytes)
    case .html: return try deliverPages(to: request.path ?? ".")
    case .sarif: SARIFReport(version: Abgleich.version).write(named, to: &bytes)
    case .github:
      GitHubReport().write(named, to: &bytes)
      try appendSummary()
    case .gitlab: GitLabReport().write(named, to: &bytes)
    case .junit: JUnitReport(threshold: failOn.severity).write(named, to: &bytes)
    case .rdjson: RDJSONReport().write(named, to: &bytes)
    }
    try Output.deliver(bytes, for: request)
  }

  private func text(_ request: FormatRequest) -> TextReport {
    let isTerminal = request.path == nil
    return TextReport(
      columns: isTerminal ? Terminal.columns : 80, isColored: isTerminal && Terminal.isColored,
      showsFingerprints: showsFingerprints)
  }

  /// A folder of pages or, where the path is that of a page, the page of the only pair.
  private func deliverPages(to path: String) throws {
    guard path.hasSuffix(".html") else {
      return try HTMLReport().write(result) { page, bytes in
        try Output.deliver(bytes, for: FormatRequest("html", path: "\(path)/\(page)"))
      }
    }
    guard let pair = result.pairs.first, result.pairs.count == 1 else {
      Output.tell(
        "\(path): a page holds one pair, and this is \(result.pairs.count); "
          + "name a folder, as in html=reports")
      throw ExitCode(2)
    }
    try Output.deliver(HTMLReport().page(of: pair), for: FormatRequest("html", path: path))
  }

  /// GitHub names the file in which a step leaves what is shown below the job; earlier commands of
  /// the step may have written to it.
  private func appendSummary() throws {
    guard let path = getenv("GITHUB_STEP_SUMMARY").map({ String(cString: $0) }), !path.isEmpty
    else { return }
    do throws(Output.Failure) {
      try Output.append(toFile: path) { size in
        var bytes: [UInt8] = []
        StepSummary(limit: StepSummary.most - size).write(named, to: &bytes)
        return bytes
      }
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
  }
}
