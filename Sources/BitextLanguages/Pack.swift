public import BitextCore

/// What is known of one language, or of a pair of them, as a translator wrote it down.
///
/// A folder of plain files under `Packs`, one a role, which the build embeds. A role costs nothing
/// until it is asked for, and then one walk over its text.
public struct Pack: Sendable {
  /// The name of its folder: a language's code, or both of a pair in the order of the alphabet.
  let folder: String

  private init?(folder: String) {
    guard Self.folders.contains(folder) else { return nil }
    self.folder = folder
  }

  /// What is known of a language; nil where there is no pack.
  public static func of(_ language: Language) -> Pack? { Pack(folder: language.code) }

  /// What is known of a pair of languages, whichever is the source; nil where there is no pack.
  public static func of(_ a: Language, _ b: Language) -> Pack? {
    Pack(folder: "\(min(a, b).code)-\(max(a, b).code)")
  }

  /// The languages that have a pack, in the order of their codes.
  public static let languages = folders.filter { !$0.contains("-") && $0 != shared }.sorted()
    .map(Language.init)

  /// Everything known of a role before the language is: the lists of every language's pack, and
  /// first of what is the same in all of them.
  public static func everywhere(_ role: PackRole) -> [PackLists] {
    ([Pack(folder: shared)] + languages.map(Pack.of)).compactMap { pack in
      pack.flatMap { $0.text(role) }.map(PackLists.init)
    }
  }

  /// The folder of what is the same in all languages, by the code of ISO 639 for several.
  private static let shared = "mul"

  private static let folders = Set(
    PackTexts.all.map { String($0.name.description.prefix { $0 != "/" }) })

  /// Whether the pack knows anything of a role.
  public func knows(_ role: PackRole) -> Bool { text(role) != nil }

  /// The lists of a role; empty where the pack knows nothing of it.
  public subscript(role: PackRole) -> PackLists { PackLists(text(role) ?? "") }

  private func text(_ role: PackRole) -> StaticString? {
    let name = "\(folder)/\(role.rawValue)"
    return PackTexts.all.first { $0.name.withUTF8Buffer { $0.elementsEqual(name.utf8) } }?.text
  }
}
