import BitextCore

/// The plain words of a block and what they mean to a reader of quantities, as the tokenizer
/// remembers them; who has them need not look at their letters again.
struct KnownWords {
  /// A word of Latin letters and nothing else.
  struct Word {
    var range: TextRange
    /// The index of its lexeme: 0 for none, from -1 downwards one of the compounds.
    var lexeme: Int
  }

  /// In the order of the text.
  var words: [Word] = []
  /// What the words mean that stand in no table.
  var compounds: [Lexeme] = []
}
