/// What a file of a pack is about; the raw value is the file's name.
public enum PackRole: String, Sendable, CaseIterable {
  case traits

  // What is known of words, for lexicons and for alignment.
  case closedClasses = "closed-classes"
  case compounds
  case irregularVerbs = "irregular-verbs"
  case spellings
  case verbFormation = "verb-formation"

  // Of a pair of languages.
  case expansion
  case verbs
  case vocabulary
}
