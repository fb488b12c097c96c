import BitextCore
import BitextLanguages

/// The words without which no text gets by, so that the lexicon is of use where no dictionary is
/// installed.
enum CoreVocabulary {
  /// The lists of a pair, and whether what stands in them are verbs.
  private static let lists: [(role: PackRole, isVerb: Bool)] = [
    (.verbs, true), (.vocabulary, false),
  ]

  /// Adds the words that the pack of the builder's languages has.
  static func read(into builder: inout LexiconBuilder) {
    guard let pack = Pack.of(builder.first.language, builder.second.language) else { return }
    builder.provenance = .coreVocabulary
    for (role, isVerb) in lists {
      for entry in pack[role].entries {
        let renderings = entry.phrases
        for phrase in entry.keyPhrases {
          for rendering in renderings { builder.add(phrase, rendering, isVerb: isVerb) }
        }
      }
    }
  }

  /// What is known of two languages here and in their grammars: a lexicon made of something else
  /// is out of date.
  static func fingerprint(_ first: Language, _ second: Language) -> String {
    let prints = [
      Pack.of(first)?.fingerprint(of: WordGrammar.roles),
      Pack.of(second)?.fingerprint(of: WordGrammar.roles),
      Pack.of(first, second)?.fingerprint(of: lists.map(\.role)),
    ]
    return prints.map { $0.map(WordHash.digits(of:)) ?? "-" }.joined(separator: " ")
  }
}

extension LexiconBuilder {
  /// Adds a phrase of the first language and what renders it in the second.
  fileprivate mutating func add(
    _ phrase: ArraySlice<UInt8>, _ rendering: ArraySlice<UInt8>, isVerb: Bool
  ) {
    guard let phrase = first.expression(phrase, isVerb: isVerb),
      let rendering = second.expression(rendering, isVerb: isVerb)
    else { return }
    addCertain(phrase, rendering)
  }
}
