/// What a file of a pack is about; the raw value is the file's name.
public enum PackRole: String, Sendable, CaseIterable {
  case abbreviations, capitals, clitics, elision, frequent, ordinals, recognition, sentences
  case traits
}
