public import BitextCore

/// A bilingual dictionary that is installed on the machine.
public struct DictionarySource: Hashable, Sendable {
  /// How the file is written.
  public enum Format: Hashable, Sendable {
    /// A line an entry, as the dictionary of TU Chemnitz has it (Debian's `trans-de-en`).
    case ding
    /// A dictionary of the FreeDict project for the dictd server: an index, and beside it the
    /// text, plain or compressed (`.dict`, `.dict.dz`).
    case freeDict
  }

  /// The dictionary, or its index.
  public var path: String
  /// How it is written.
  public var format: Format
  /// The language of the left half, and that of the right; of the headwords, and of what renders
  /// them.
  public var left: Language
  /// The language of the right half.
  public var right: Language

  /// A dictionary by its place; nothing is opened.
  public init(path: String, format: Format, left: Language, right: Language) {
    self.path = path
    self.format = format
    self.left = left
    self.right = right
  }

  func serves(_ a: Language, _ b: Language) -> Bool {
    left == a && right == b || left == b && right == a
  }

  /// The files that it consists of, as far as they are there.
  var files: [String] {
    switch format {
    case .ding: [path]
    case .freeDict: [path] + [textPath].compactMap(\.self)
    }
  }

  /// The text that an index is of.
  private var textPath: String? {
    let stem = path.hasSuffix(".index") ? String(path.dropLast(6)) : path
    return ["\(stem).dict.dz", "\(stem).dict"].first { FileIdentity($0) != nil }
  }

  /// Reads all of it into a builder. False if it cannot be read.
  func read(into builder: inout LexiconBuilder, _ progress: inout BuildProgress) -> Bool {
    guard let mapping = Mapping.file(path) else { return false }
    let leftIsFirst = left == builder.first.language
    switch format {
    case .ding:
      builder.provenance = .ding
      var dictionary = DingDictionary(leftIsFirst: leftIsFirst)
      mapping.withBytes { dictionary.read($0, into: &builder, &progress) }
    case .freeDict:
      guard let text = textPath.flatMap({ inflatedFile($0) }) else { return false }
      builder.provenance = .freeDict
      var dictionary = FreeDictDictionary(headwordsAreFirst: leftIsFirst)
      mapping.withBytes {
        dictionary.read(index: $0, text: text.span, into: &builder, &progress)
      }
    }
    return true
  }
}
