public import BitextCore

/// Reads the figures, dates and measures of a text into canonical values.
///
/// Looks at nothing but the bytes, one block at a time, in time linear in the text.
public struct QuantityReader: Sendable {
  let lexicon: QuantityLexicon

  /// A reader of texts in a language; of languages without a pack it knows figures in digits and
  /// CLDR's number words and names of months, weekdays, units and currencies. The first reader of
  /// such a language takes some milliseconds.
  public init(_ language: Language) {
    lexicon = QuantityLexicon.of(language)
  }

  /// The quantities of a document in the order of the text; code is passed over.
  public func quantities(in document: Document) -> [Quantity] {
    var quantities: [Quantity] = []
    for block in document.blocks {
      append(document.text, block, KnownWords(), to: &quantities)
    }
    return quantities
  }

  /// The quantities of a stretch of text, which is valid UTF-8; in a list item the number in
  /// front is no quantity.
  public func quantities(
    in text: [UInt8], range: TextRange, isList: Bool = false
  ) -> [Quantity] {
    var quantities: [Quantity] = []
    append(
      text, Block(isList ? .listItem : .paragraph, range), KnownWords(), to: &quantities)
    return quantities
  }

  /// Appends the quantities of a block of which some words are known; code has none.
  func append(
    _ text: [UInt8], _ block: Block, _ known: borrowing KnownWords, to quantities: inout [Quantity]
  ) {
    if block.role == .code { return }
    let scanner = QuantityScanner(text, in: block.range, knowing: known, lexicon: lexicon)
    let grammar = QuantityGrammar(
      text: text, lexicon: lexicon, pieces: scanner.pieces, compounds: scanner.compounds,
      mayHoldAddress: scanner.mayHoldAddress, allRoles: scanner.roles)
    grammar.read(isList: block.role == .listItem, into: &quantities)
  }
}
