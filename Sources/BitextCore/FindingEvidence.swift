extension Finding {
  /// One thing that was seen, such as how a figure was read.
  public struct Evidence: Hashable, Sendable {
    /// What was looked at.
    public enum Kind: Hashable, Sendable {
      /// How the words of a side were read.
      case reading(Half)
      /// Where the link on a side leads.
      case address(Half)
      /// What became of a figure.
      case change
      /// Behind which sentence of the target the rendering of a passage would stand.
      case after
      /// In front of which sentence of the target it would stand.
      case before
      /// Which of several places is the one that the other side was aligned with.
      case aligned
      /// How the source passage differs from what it was.
      case sourceChange
      /// Why a person accepts the finding.
      case waived
      /// What a rule of somebody else's looked at, under its key.
      case other(String)

      /// The key that it has in the reports for machines.
      public var key: String {
        switch self {
        case .reading(.source): "sourceReading"
        case .reading(.target): "targetReading"
        case .address(.source): "sourceAddress"
        case .address(.target): "targetAddress"
        case .change: "change"
        case .after: "after"
        case .before: "before"
        case .aligned: "aligned"
        case .sourceChange: "sourceChange"
        case .waived: "waived"
        case .other(let key): key
        }
      }
    }

    /// What was looked at.
    public var kind: Kind
    /// What was seen, for a person.
    public var value: String

    /// Evidence of a kind that is the same for every finding of a rule.
    public init(_ kind: Kind, _ value: String) {
      self.kind = kind
      self.value = value
    }
  }

  /// The first evidence of a kind.
  public func evidence(of kind: Evidence.Kind) -> String? {
    evidence.first { $0.kind == kind }?.value
  }
}
