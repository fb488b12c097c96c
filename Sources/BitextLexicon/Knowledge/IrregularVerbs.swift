import BitextCore
import BitextLanguages

/// Verbs with forms that no rule makes, by the form in which dictionaries have them.
struct IrregularVerbs: Sendable {
  private let forms: [[UInt8]: [[UInt8]]]

  init(_ lists: PackLists) {
    var forms: [[UInt8]: [[UInt8]]] = [:]
    for entry in lists.entries {
      forms[WordFolding.folded(entry.key), default: []] += entry.words.map(WordFolding.folded)
    }
    self.forms = forms
  }

  /// The other forms of a folded verb, in the order of the pack; nil if it is regular.
  subscript(verb: some Collection<UInt8>) -> [[UInt8]]? { forms[Array(verb)] }
}
