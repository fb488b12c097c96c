/// Whoever wants to know how far a run is.
///
/// It is told from all tasks of a run, in no order between two of them.
public struct Listener: Sendable {
  private let hear: @Sendable (Progress) -> Void

  /// Somebody who does not listen.
  public static let none = Listener { _ in }

  /// Somebody who is told by a call.
  public init(_ hear: @escaping @Sendable (Progress) -> Void) { self.hear = hear }

  func begin(_ stage: Progress.Stage, of steps: Int = 0) { hear(.begins(stage, steps: steps)) }

  func advance() { hear(.advances) }

  func end() { hear(.ends) }
}
