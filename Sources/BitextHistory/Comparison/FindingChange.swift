/// A finding that is not what it was in the older audit.
public struct FindingChange: Hashable, Sendable {
  /// What became of it, whoever accepts it or does not.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Nobody found it before.
    case new
    /// A baseline or a waiver accepted it, and no longer does.
    case reopened
    /// It is found no more.
    case gone
    /// A baseline or a waiver accepts it now.
    case accepted
  }

  /// What became of it.
  public let kind: Kind
  /// As the newer audit has it; of what is gone, as the older one had it.
  public let finding: FindingRecord

  /// Nil if it is what it was; one of the two is given.
  init?(from old: FindingRecord?, to new: FindingRecord?) {
    let wasOpen = old.map { $0.state == .new }
    let isOpen = new.map { $0.state == .new }
    switch (wasOpen, isOpen) {
    case (nil, true): kind = .new
    case (nil, false), (true, false): kind = .accepted
    case (false, true): kind = .reopened
    case (_, nil): kind = .gone
    case (true, true), (false, false): return nil
    }
    guard let finding = new ?? old else { return nil }
    self.finding = finding
  }
}
