/// A value and where it comes from.
public struct Setting<Value: Sendable>: Sendable {
  /// What is in force.
  public var value: Value
  /// Who says so.
  public var origin: Origin

  /// What is usual unless an origin is named.
  public init(_ value: Value, _ origin: Origin = .usual) {
    self.value = value
    self.origin = origin
  }
}

/// Where a value comes from.
public enum Origin: Hashable, Sendable, CustomStringConvertible {
  /// What abgleich does if nobody says otherwise.
  case usual
  case preset(Preset)
  /// A line of a configuration, from 1.
  case file(String, line: Int)

  /// What a person calls it, `.abgleich.yml:12`.
  public var description: String {
    switch self {
    case .usual: "default"
    case .preset(let preset): "preset \(preset)"
    case .file(let path, let line): "\(path):\(line)"
    }
  }
}
