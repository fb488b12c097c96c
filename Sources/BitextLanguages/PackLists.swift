/// The lists of words that a pack has for a role, in the order of its file.
public struct PackLists: Sendable {
  /// A line of the file: what the words are, and the words as they stand there.
  public struct Entry: Sendable {
    /// What stands before the colon.
    public var key: ArraySlice<UInt8>
    /// What stands behind it, its lines joined.
    public var value: ArraySlice<UInt8>

    /// The words, which blanks part.
    public var words: [ArraySlice<UInt8>] { value.split(separator: 0x20) }

    /// The phrases, which semicolons part, without the blanks around them.
    public var phrases: [ArraySlice<UInt8>] { Self.phrases(of: value) }

    /// The phrases of the key, where it is text of the language as well.
    public var keyPhrases: [ArraySlice<UInt8>] { Self.phrases(of: key) }

    private static func phrases(of list: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
      list.split(separator: UInt8(ascii: ";")).compactMap { phrase in
        let words = phrase.drop { $0 == 0x20 }
        let end = words.lastIndex { $0 != 0x20 }
        return end.map { words[...$0] }
      }
    }
  }

  /// In the order of the file.
  public let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// No lists, where there is no pack.
  public static let none = PackLists("")

  /// Reads lines of a key, a tab and words; linear.
  init(_ text: StaticString) {
    let bytes = text.withUTF8Buffer(Array.init)
    entries = bytes.split(separator: 0x0A).compactMap { line in
      guard let tab = line.firstIndex(of: 0x09) else { return nil }
      return Entry(key: line[..<tab], value: line[(tab + 1)...])
    }
  }

  /// The entries of a key, of which there may be several.
  public subscript(key: StaticString) -> [Entry] {
    entries.filter { entry in key.withUTF8Buffer { entry.key.elementsEqual($0) } }
  }

  /// All words under a key, as UTF-8.
  public func words(_ key: StaticString) -> [ArraySlice<UInt8>] { self[key].flatMap(\.words) }

  /// All phrases under a key, as UTF-8.
  public func phrases(_ key: StaticString) -> [ArraySlice<UInt8>] {
    self[key].flatMap(\.phrases)
  }
}
