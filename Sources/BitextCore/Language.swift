/// A language by its ISO 639 code in lower case, without region: `en`, `de`.
public struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var code: String

  public init(_ code: String) { self.code = code.lowercased() }

  public static let english = Language("en")
  public static let german = Language("de")

  public var description: String { code }
  public static func < (a: Language, b: Language) -> Bool { a.code < b.code }
}
