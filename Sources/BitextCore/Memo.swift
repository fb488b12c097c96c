import Synchronization

/// Remembers the values of a pure function, so that each is worked out once in a process.
///
/// A class, since its identity is the one table that all threads share. Which thread fills it
/// makes no difference to any result.
public final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let make: @Sendable (Key) -> Value
  private let values = Mutex<[Key: Value]>([:])

  /// Nothing is worked out before it is asked for; `make` must be pure.
  public init(_ make: @escaping @Sendable (Key) -> Value) { self.make = make }

  /// The function's value for a key; others wait while it is worked out for the first time.
  public func callAsFunction(_ key: Key) -> Value {
    values.withLock { values in
      if let value = values[key] { return value }
      let value = make(key)
      values[key] = value
      return value
    }
  }
}
