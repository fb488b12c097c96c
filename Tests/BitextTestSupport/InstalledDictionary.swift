public import BitextLexicon

/// What is known of English and German with whatever dictionary is installed, from the cache that
/// the tool keeps.
public enum InstalledDictionary {
  /// To be awaited: compiling it takes most of a minute in a debug build, and whoever opens it
  /// meanwhile would wait with a thread that can run no other test.
  public static let lexicon = Task(priority: .high) {
    Lexicon.open(source: .english, target: .german)
  }
}
