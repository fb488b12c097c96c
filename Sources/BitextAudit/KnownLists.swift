import BitextCore
import BitextLanguages

extension Language {
  /// What a pack has for a role; nil where nothing is known of that.
  func lists(_ role: PackRole) -> PackLists? {
    guard let pack = Pack.of(self), pack.knows(role) else { return nil }
    return pack[role]
  }
}
