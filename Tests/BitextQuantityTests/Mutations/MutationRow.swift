/// An English sentence, and the German one in which `{right|wrong:kind|...}` gives the wording of
/// a quantity together with what it may have been changed to.
typealias MutationRow = (english: String, german: String)

/// One reading of a row: the right one, or one with a single quantity changed.
struct Mutation: CustomStringConvertible {
  var english: String
  var german: String
  /// What was changed; nil for nothing.
  var kind: String?

  var description: String { "\(kind ?? "right"): \(english) | \(german)" }

  /// The right reading, then one for each wrong wording.
  static func all(of row: MutationRow) -> [Mutation] {
    let slots = slots(of: row.german)
    var mutations = [Mutation(english: row.english, german: right(slots), kind: nil)]
    for (index, slot) in slots.enumerated() {
      for wrong in slot.wrong {
        var changed = slots
        changed[index].right = wrong.words
        mutations.append(
          Mutation(english: row.english, german: right(changed), kind: wrong.kind))
      }
    }
    return mutations
  }

  private struct Slot {
    var text: String
    var right: String
    var wrong: [(words: String, kind: String)]
  }

  private static func right(_ slots: [Slot]) -> String {
    slots.map { $0.text + $0.right }.joined()
  }

  private static func slots(of sentence: String) -> [Slot] {
    var slots: [Slot] = []
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let wordings = rest[rest.index(after: open)..<close]
        .split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      slots.append(
        Slot(
          text: String(rest[..<open]), right: wordings[0], wrong: wordings.dropFirst().map(cut)))
      rest = rest[rest.index(after: close)...]
    }
    return slots + [Slot(text: String(rest), right: "", wrong: [])]
  }

  private static func cut(_ wording: String) -> (words: String, kind: String) {
    let colon = wording.lastIndex(of: ":") ?? wording.endIndex
    return (String(wording[..<colon]), String(wording[colon...].dropFirst()))
  }
}
