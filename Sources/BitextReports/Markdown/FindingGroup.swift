import BitextCore

/// Findings of a pair that are shown together: the first errors and warnings at once, more of
/// them and the notes folded.
struct FindingGroup {
  /// What is said of the group while it is folded; nil for what is shown at once.
  var summary: String?
  var findings: [Finding]

  /// So many are read in one go; a list of a hundred hides the next pair.
  static let mostUnfolded = 10

  static func groups(of findings: [Finding]) -> [FindingGroup] {
    let faults = findings.filter { $0.severity > .note }
    let notes = findings.filter { $0.severity == .note }
    let more = Array(faults.dropFirst(mostUnfolded))
    let groups = [
      FindingGroup(findings: Array(faults.prefix(mostUnfolded))),
      FindingGroup(summary: counted(more.count, "more finding"), findings: more),
      FindingGroup(summary: counted(notes.count, "note"), findings: notes),
    ]
    return groups.filter { !$0.findings.isEmpty }
  }
}
