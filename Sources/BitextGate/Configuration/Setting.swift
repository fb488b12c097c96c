/// A value and where it comes from.
public struct Setting<Value: Sendable>: Sendable {
  public var value: Value
  public var origin: Origin

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

  public var description: String {
    switch self {
    case .usual: "default"
    case .preset(let preset): "preset \(preset)"
    case .file(let path, let line): "\(path):\(line)"
    }
  }
}
