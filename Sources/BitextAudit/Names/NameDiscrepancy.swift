/// A name of the source and the name that stands in its place in the target.
struct NameDiscrepancy {
  enum Kind {
    /// Another name.
    case replaced
    /// The same name, spelled otherwise.
    case misspelled
  }

  var kind: Kind
  var bead: Int
  /// Tokens.
  var source: Int
  var target: Int
  /// The probability that a careful reader agrees, from 0 to 1.
  var confidence: Double
}
