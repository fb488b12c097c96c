public import BitextCore

/// A bilingual dictionary that is installed on the machine.
public struct DictionarySource: Hashable, Sendable {
  public enum Format: Hashable, Sendable {
    /// A line an entry, as the dictionary of TU Chemnitz has it (Debian's `trans-de-en`).
    case ding
  }

  public var path: String
  public var format: Format
  /// The language of the left half, and that of the right.
  public var left: Language
  public var right: Language

  public init(path: String, format: Format, left: Language, right: Language) {
    self.path = path
    self.format = format
    self.left = left
    self.right = right
  }

  /// The places where the packages of Debian and its kin put their dictionaries.
  public static let wellKnown = [
    DictionarySource(
      path: "/usr/share/trans/de-en", format: .ding, left: .german, right: .english)
  ]

  /// The package that has a dictionary for two languages, to tell people.
  static func package(for a: Language, _ b: Language) -> String? {
    Set([a, b]) == [.german, .english] ? "trans-de-en" : nil
  }

  func serves(_ a: Language, _ b: Language) -> Bool {
    left == a && right == b || left == b && right == a
  }

  /// Reads all of it into a builder. False if it cannot be read.
  func read(into builder: inout LexiconBuilder) -> Bool {
    guard let mapping = Mapping.file(path) else { return false }
    switch format {
    case .ding:
      var dictionary = DingDictionary(leftIsFirst: left == builder.first.language)
      mapping.withBytes { dictionary.read($0, into: &builder) }
    }
    return true
  }
}
