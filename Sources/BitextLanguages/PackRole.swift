/// What a file of a pack is about; the raw value is the file's name.
public enum PackRole: String, Sendable, CaseIterable {
  case traits
}
