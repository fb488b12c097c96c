/// A file that was read: its text without markup, cut into blocks.
public struct Document: Hashable, Sendable {
  /// As the user named it; for messages and reports, never opened again.
  public var path: String
  /// The file's bytes as UTF-8: as they are on disk, or decoded if they were in another encoding.
  public var file: [UInt8]
  /// What there is to read: valid UTF-8 in NFC, without markup, entities decoded.
  public var text: [UInt8]
  /// Where in `file` the text comes from.
  public var map: OffsetMap
  /// The stretches of the text in reading order.
  public var blocks: [Block]
  /// What the file marks up as links, ordered by range.
  public var links: [Link]
  /// What the file marks up as inline code, ordered.
  public var codeSpans: [TextRange]
  /// Whether markup says what the blocks are; of plain text their looks do.
  public var isMarkedUp: Bool
  /// Where the file calls for text that a program writes when the page is made, in bytes of `file`,
  /// ordered: what it says nobody knows here.
  public var calls: [TextRange]
  /// The language that the file itself declares (`<html lang>`, front matter), if any.
  public var declaredLanguage: Language?
  /// True when the front matter says that the article is left in its original language on purpose.
  public var isDeclaredUntranslated: Bool
  /// Sentences for the user about how the file was read, such as an encoding that was guessed.
  public var notes: [String]

  /// A document of a text and of the file that it was read from.
  public init(
    path: String, file: [UInt8], text: [UInt8], map: OffsetMap, blocks: [Block],
    links: [Link] = [], codeSpans: [TextRange] = [], isMarkedUp: Bool = false,
    calls: [TextRange] = [], declaredLanguage: Language? = nil,
    isDeclaredUntranslated: Bool = false, notes: [String] = []
  ) {
    self.path = path
    self.file = file
    self.text = text
    self.map = map
    self.blocks = blocks
    self.links = links
    self.codeSpans = codeSpans
    self.isMarkedUp = isMarkedUp
    self.calls = calls
    self.declaredLanguage = declaredLanguage
    self.isDeclaredUntranslated = isDeclaredUntranslated
    self.notes = notes
  }

  /// The words of a stretch of the text, to show to a person.
  public func string(_ range: TextRange) -> String {
    String(decoding: text[range.offsets], as: UTF8.self)
  }

  /// Where in the file a stretch of the text comes from.
  public func fileRange(of range: TextRange) -> TextRange { map.fileRange(of: range) }
}
