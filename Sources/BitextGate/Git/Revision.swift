/// One of the two states of the repository that a gate compares.
enum Revision: Hashable, Sendable {
  /// By the name of its object.
  case commit(String)
  case index
}
