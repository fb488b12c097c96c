/// All that one run found out: what every report is written from.
public struct AuditResult: Sendable {
  /// An article without a version in the other language.
  public struct Unpaired: Hashable, Sendable {
    /// As the user or the repository names the file.
    public var path: String
    /// Nil where it could not be told.
    public var language: Language?
    /// What `unpaired-article` makes of it.
    public var severity: Severity
    /// Whether it counts for the verdict.
    public var state: Finding.State

    /// An article that stands alone; it counts unless a state says otherwise.
    public init(
      path: String, language: Language?, severity: Severity, state: Finding.State = .new
    ) {
      self.path = path
      self.language = language
      self.severity = severity
      self.state = state
    }
  }

  /// A file that could not be read or a pair that could not be audited.
  public struct Failure: Hashable, Sendable {
    /// As the user or the repository names the file.
    public var path: String
    /// What is wrong, where, and what was expected.
    public var message: String

    /// What went wrong with a file.
    public init(path: String, message: String) {
      self.path = path
      self.message = message
    }
  }

  /// In the order of the source paths.
  public var pairs: [AuditedPair]
  /// In the order of their paths.
  public var unpaired: [Unpaired]
  /// What could not be read or audited.
  public var failures: [Failure]
  /// What else a person should know of the run, in clauses: what was passed over, and why.
  public var notes: [String]

  /// What was audited, and what could not be.
  public init(
    pairs: [AuditedPair], unpaired: [Unpaired] = [], failures: [Failure] = [],
    notes: [String] = []
  ) {
    self.pairs = pairs
    self.unpaired = unpaired
    self.failures = failures
    self.notes = notes
  }

  /// What was not judged in any of the pairs, in clauses for a person.
  public var unjudged: [String] { Unjudged.sentences(pairs.flatMap(\.unjudged)) }

  /// How many findings of a severity count for the verdict, unpaired articles included.
  public func count(_ severity: Severity) -> Int {
    pairs.reduce(0) { sum, pair in
      sum + pair.findings.count { $0.severity == severity && $0.state == .new }
    } + unpaired.count { $0.severity == severity && $0.state == .new }
  }
}
