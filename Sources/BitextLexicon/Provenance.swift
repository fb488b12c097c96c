/// Where it is known from that one word renders another.
public struct Provenance: OptionSet, Hashable, Sendable {
  /// The bits, a source of knowledge each.
  public let rawValue: UInt8

  /// The sources of some bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The words that are built in.
  public static let coreVocabulary = Provenance(rawValue: 1)
  /// CLDR, by way of ICU.
  public static let localeNames = Provenance(rawValue: 2)
  /// The dictionary of TU Chemnitz.
  public static let ding = Provenance(rawValue: 4)
  /// A dictionary of the FreeDict project.
  public static let freeDict = Provenance(rawValue: 8)
  /// The user's or the project's glossary.
  public static let glossary = Provenance(rawValue: 16)
  /// The user's or the project's translation memory.
  public static let translationMemory = Provenance(rawValue: 32)

  /// What people call the sources, in the order above.
  public var names: [String] {
    let all: [(Provenance, String)] = [
      (.coreVocabulary, "built-in"), (.localeNames, "CLDR"), (.ding, "Ding"),
      (.freeDict, "FreeDict"), (.glossary, "glossary"), (.translationMemory, "memory"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
