/// A language by its ISO 639 code in lower case, without region: `en`, `de`.
public struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// ISO 639, in lower case: `en`.
  public var code: String

  /// The language of an ISO 639 code in either case.
  public init(_ code: String) { self.code = code.lowercased() }

  /// English, `en`.
  public static let english = Language("en")
  /// German, `de`.
  public static let german = Language("de")

  /// Its code.
  public var description: String { code }
  /// By their codes.
  public static func < (a: Language, b: Language) -> Bool { a.code < b.code }
}
