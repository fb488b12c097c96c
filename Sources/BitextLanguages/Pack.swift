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

  /// What texts of any language share, as those of a foreigner's title: the folder `common`.
  static let common = Pack(folder: "common")

  /// The languages that have a pack, in the order of their codes.
  public static let languages = folders.filter { !$0.contains("-") && $0 != common?.folder }
    .sorted().map(Language.init)

  private static let folders = Set(
    PackTexts.all.map { String($0.name.description.prefix { $0 != "/" }) })

  /// Whether the pack knows anything of a role.
  public func knows(_ role: PackRole) -> Bool { text(role) != nil }

  /// The lists of a role; empty where the pack knows nothing of it.
  public subscript(role: PackRole) -> PackLists { PackLists(text(role) ?? "") }

  /// What texts of any language share of a role, and after it what a language adds or overrules.
  public static func lists(_ role: PackRole, of language: Language) -> PackLists {
    let packs = [common, of(language)].compactMap { $0 }
    return PackLists(packs.flatMap { $0[role].entries })
  }

  /// What changes as soon as what the pack says of some roles does, for what is made of them and
  /// kept.
  public func fingerprint(of roles: [PackRole]) -> UInt64 {
    var hash = WordHash.Rolling()
    for role in roles {
      text(role)?.withUTF8Buffer { for byte in $0 { hash.append(byte) } }
      hash.append(0)
    }
    return hash.value
  }

  private func text(_ role: PackRole) -> StaticString? {
    Self.texts["\(folder)/\(role.rawValue)"]
  }

  private static let texts = Dictionary(
    uniqueKeysWithValues: PackTexts.all.map { ($0.name.description, $0.text) })

  /// The languages whose packs know something of a role.
  public static func languages(knowing role: PackRole) -> [Language] {
    languages.filter { Pack.of($0)?.knows(role) == true }
  }

  /// All that is known of a role before the language is: the lists of every language's pack, and
  /// what texts of any language share.
  public static func everywhere(_ role: PackRole) -> [PackLists] {
    let ending = "/\(role.rawValue)"
    return PackTexts.all.compactMap { pack in
      let isMeant = pack.name.withUTF8Buffer { name in
        name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
          // That of a pair is known when both languages are.
          && !name.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: "-"))
      }
      return isMeant ? PackLists(pack.text) : nil
    }
  }
}
