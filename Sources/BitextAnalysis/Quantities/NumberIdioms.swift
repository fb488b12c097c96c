import BitextCore

/// Set phrases with a number word in them, which translations render by others or by none.
enum NumberIdioms {
  /// A phrase by its folded words, and which of them is the number.
  private struct Phrase: Sendable {
    var words: [UInt64]
    var number: Int
  }

  /// Whether a word stands in a set phrase as its number; `word` is the hash of a neighbour.
  static func contain(_ hash: UInt64, isGerman: Bool, word: (Int) -> UInt64?) -> Bool {
    guard let phrases = (isGerman ? german : english)[hash] else { return false }
    return phrases.contains { phrase in
      phrase.words.indices.allSatisfy { word($0 - phrase.number) == phrase.words[$0] }
    }
  }

  private static let german = table(
    """
    unter *vier augen; wolke *sieben; im *siebten himmel; *siebter himmel; den *siebten himmel;
    *null und nichtig; in der *elften stunde; auf allen *vieren; alle *neune; *fünf vor zwölf;
    fünf vor *zwölf; eigenen *vier wänden; eigenen *vier wände; seine *sieben sachen;
    ihre *sieben sachen; mit *sieben siegeln; *fünftes rad; *fünfte rad am; *fünfte rad;
    ausser *acht; in *acht nehmen; in *acht zu; in *acht nimmt; *acht geben; *acht zu geben;
    gib *acht; gab *acht; verflixte *siebte jahr; verflixten *siebten jahr; *zwei fliegen mit;
    zwischen *zwei stühlen; *tausend dank; aller guten dinge sind *drei; *fifty fifty;
    auf *zwei hochzeiten; *vier buchstaben; nicht bis *drei zählen; *eins und eins;
    """)

  private static let english = table(
    """
    *four letter word; *four letter words; cloud *nine; *seventh heaven; the *eleventh hour;
    *eleventh hour; *nine to five; *nine to fiver; nine to *five; *fifty fifty; fifty *fifty;
    *five to twelve; five to *twelve; on all *fours; at *sixes and sevens; *six of one;
    *forty winks; *third degree; *third time lucky; *fifth wheel; *third wheel; *sixth sense;
    *seven year itch; *two birds with; put *two and two; two and *two together; in *two minds;
    of *two minds; my *two cents; *two left feet; back to square *one; *nine lives;
    *nine times out of ten; the whole *nine yards; *ten a penny; *second to none; *four eyes only;
    *five o clock shadow;
    """)

  private static func table(_ text: String) -> [UInt64: [Phrase]] {
    var table: [UInt64: [Phrase]] = [:]
    for phrase in text.split(separator: ";") {
      let words = phrase.split { $0 == " " || $0.isNewline }
      guard let number = words.firstIndex(where: { $0.first == "*" }) else { continue }
      let hashes = words.map { word in
        WordHash.hash(QuantityFolding.folded(String(word.first == "*" ? word.dropFirst() : word)))
      }
      table[hashes[number], default: []].append(Phrase(words: hashes, number: number))
    }
    return table
  }
}

extension QuantityGrammar {
  /// Whether the number word at a piece counts nothing, because it stands in a set phrase.
  func isIdiom(at index: Int) -> Bool {
    let word = lexeme(index)
    // Articles and dates are no part of any.
    guard word.number.map({ $0 != ExactDecimal(1) }) ?? false || word.ordinal ?? 1 > 1,
      let hash = wordHash(index, beside: 0)
    else { return false }
    return NumberIdioms.contain(hash, isGerman: lexicon.isGerman) { wordHash(index, beside: $0) }
  }

  /// The hash of the word that stands so many words before or behind a piece, in the same line;
  /// hyphens and apostrophes between are passed over.
  private func wordHash(_ index: Int, beside offset: Int) -> UInt64? {
    var at = index
    var left = offset.magnitude
    while left > 0 {
      if offset > 0, gap(at + 1) == .line || offset < 0 && gap(at) == .line { return nil }
      at += offset.signum()
      guard pieces.indices.contains(at) else { return nil }
      if pieces[at].kind == .word {
        left -= 1
      } else if !isMark(at, "-"), !isMark(at, "'"), !isDash(at) {
        return nil
      }
    }
    return WordHash.hash(QuantityFolding.folded(string(at)))
  }
}
