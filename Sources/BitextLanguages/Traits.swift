public import BitextCore

/// What a language does as a whole: the lines of `traits.txt` in its pack that say `yes`.
public struct Traits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Common nouns begin with a capital, so that a capital makes no name.
  public static let capitalisedNouns = Traits(rawValue: 1)

  /// Names of countries and the like have an article as nouns do: "la France".
  public static let namesWithArticle = Traits(rawValue: 1 << 40)

  /// The traits by their keys in the file.
  static let keys: [(key: StaticString, trait: Traits)] = [
    ("capitalised nouns", .capitalisedNouns),
    ("names with article", .namesWithArticle),
  ]
}

extension Pack {
  public var traits: Traits {
    let lists = self[.traits]
    return Traits(
      Traits.keys.filter { lists.words($0.key).contains { $0.elementsEqual("yes".utf8) } }
        .map(\.trait))
  }
}

extension Traits {
  /// The traits of a language; none where there is no pack.
  public static func of(_ language: Language) -> Traits { Pack.of(language)?.traits ?? [] }
}
