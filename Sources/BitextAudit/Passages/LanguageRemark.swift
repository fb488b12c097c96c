import BitextCore

/// Tells remarks about the language of what is linked: "(German only)", "auf Englisch".
///
/// They stand on one side by their nature.
enum LanguageRemark {
  private static let languages = WordList(
    """
    english german french spanish italian dutch englisch deutsch französisch spanisch italienisch
    niederländisch englische deutsche englischer deutscher englischen deutschen englischsprachig
    deutschsprachig englischsprachige deutschsprachige en de
    """)
  private static let others = WordList(
    """
    only in available language version versions page text content translation original
    nur auf aus dem verfügbar sprache version versionen fassung seite text inhalt übersetzung das
    """)

  /// Whether all words of a run of segments say which language something is in.
  static func isAll(of run: Range<Int>, in side: Side) -> Bool {
    var names = 0
    for token in side.tokens[side.tokens(of: run)] where token.isWordLike {
      if languages.contains(token) { names += 1 } else if !others.contains(token) { return false }
    }
    return names > 0
  }
}
