/// What a file of a pack is about; the raw value is the file's name.
public enum PackRole: String, Sendable, CaseIterable {
  case traits

  // What the audit asks for.
  case apostrophes
  case doubles
  case figureContext = "figure-context"
  case languageRemarks = "language-remarks"
  case names
  case negation

  // Of a pair of languages.
  case expansion
  case falseFriends = "false-friends"
}
