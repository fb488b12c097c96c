public import BitextCore

/// An audit as Markdown that fits into what GitHub Actions shows below a job.
public struct StepSummary: AuditReport {
  /// How many bytes a step may write; GitHub refuses a longer summary as a whole.
  public static let most = 1_048_576

  /// How many bytes to write at most; less than a sentence is too few for anything.
  public var limit: Int

  /// Writes at most so many bytes; what is left out is counted.
  public init(limit: Int = Self.most) { self.limit = limit }

  /// Appends the Markdown as UTF-8.
  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    var frame: [UInt8] = []
    MarkdownReport(limit: 0).write(result, to: &frame)
    if frame.count <= limit {
      MarkdownReport(limit: limit - frame.count).write(result, to: &out)
      return
    }
    var short: [UInt8] = []
    short.line("# Translation audit")
    short.line("")
    short.line(AuditSummary(result).sentence)
    short.line("")
    short.line("There is no room for the findings here.")
    if short.count <= limit { out += short }
  }
}
