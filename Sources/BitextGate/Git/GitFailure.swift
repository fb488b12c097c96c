/// Why git could not tell what changed: one sentence, with what to do about it where that is known.
public struct GitFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the sentence is about: a revision, a path, the repository.
  public var subject: String
  /// A lower-case clause without a full stop.
  public var message: String

  /// A failure by what it is about.
  public init(_ subject: String, _ message: String) {
    self.subject = subject
    self.message = message
  }

  /// The sentence for the user.
  public var description: String { "\(subject): \(message)" }
}
