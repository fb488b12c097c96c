public import BitextCore

/// An audit as workflow commands, which GitHub Actions shows as annotations beside the change.
///
/// GitHub keeps ten errors, ten warnings and ten notices of a step and drops the rest without a
/// word, so the worst come first and one notice counts what was left out. Findings that are known
/// or waived are not shown. Paths are to be counted from the root of the repository.
public struct GitHubReport: AuditReport {
  /// An annotation a finding, and one notice of what was left out.
  public init() {}

  /// How many annotations of a severity GitHub keeps.
  private static let most = 10

  /// Appends the commands as UTF-8, a line each.
  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    let annotations = Annotation.all(of: result)
    let levels = Severity.allCases.reversed().map { severity in
      Self.surestFirst(annotations.filter { $0.severity == severity })
    }
    let unjudged = result.unjudged
    // What the run says of itself are notices too.
    func room(for severity: Severity, besides notices: Int) -> Int {
      severity == .note ? max(0, Self.most - notices) : Self.most
    }
    let isTooMuch = zip(Severity.allCases.reversed(), levels).contains { severity, level in
      level.count > room(for: severity, besides: unjudged.count)
    }
    let notices = unjudged.count + (isTooMuch ? 1 : 0)
    var omitted: [String] = []
    for (severity, level) in zip(Severity.allCases.reversed(), levels) {
      let room = room(for: severity, besides: notices)
      for annotation in level.prefix(room) { out.command(Self.command(annotation)) }
      if level.count > room { omitted.append(counted(level.count - room, severity.rawValue)) }
    }
    for sentence in unjudged { out.command(Self.notice(sentence)) }
    guard !omitted.isEmpty else { return }
    out.command(
      Self.notice("and \(omitted.joined(separator: ", ")) more, for which GitHub has no room here"))
  }

  /// What is said of the run and of no place.
  private static func notice(_ message: String) -> WorkflowCommand {
    WorkflowCommand(
      name: Severity.note.command, properties: [("title", "abgleich")], message: message)
  }

  private static func surestFirst(_ annotations: [Annotation]) -> [Annotation] {
    annotations.enumerated()
      .sorted { ($1.element.percent, $0.offset) < ($0.element.percent, $1.offset) }
      .map(\.element)
  }

  private static func command(_ annotation: Annotation) -> WorkflowCommand {
    var properties = [(name: "file", value: VisibleText.of(annotation.path))]
    if let extent = annotation.extent {
      properties.append(("line", "\(extent.start.line)"))
      // The runner refuses columns of a place that runs over more than one line.
      if extent.start.line == extent.end.line {
        properties.append(("col", "\(extent.start.column)"))
        properties.append(("endLine", "\(extent.end.line)"))
        properties.append(("endColumn", "\(extent.end.column)"))
      } else {
        properties.append(("endLine", "\(extent.end.line)"))
      }
    }
    properties.append(("title", annotation.rule))
    return WorkflowCommand(
      name: annotation.severity.command, properties: properties,
      message: annotation.lines.joined(separator: "\n"))
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}
