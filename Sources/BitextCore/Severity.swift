/// How much a finding matters; ordered, the worst last.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  case note, warning, error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// The worse is the greater.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}
