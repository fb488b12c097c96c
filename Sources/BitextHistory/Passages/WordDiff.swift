/// What changed between two versions of a passage, to show to a person.
public struct WordDiff: Hashable, Sendable {
  /// Words in a row of which the same became.
  public struct Run: Hashable, Sendable {
    /// What became of the words.
    public enum Kind: String, Hashable, Sendable {
      case kept, removed, added
      /// Unchanged words far from any change, which are not shown.
      case skipped
    }

    /// What became of them.
    public var kind: Kind
    /// With a blank between them; `…` for what is not shown.
    public var text: String

    /// Words in a row, parted by blanks.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// In the order of the text, what was removed before what was added at the same place.
  public let runs: [Run]
  /// The words that went, and those that came in their place, place by place.
  let changes: [Change]

  /// What stands between two words that were kept.
  struct Change: Hashable, Sendable {
    var removed: [PassageWord] = []
    var added: [PassageWord] = []
  }

  /// How many unchanged words are shown around a change.
  private static let context = 4

  init(from old: [PassageWord], to new: [PassageWord]) {
    let match = SequenceMatch(old.map(\.form), new.map(\.form))
    changes = Self.changes(match, from: old, to: new)
    runs = Self.runs(of: Self.parts(match, from: old, to: new))
  }

  private static func changes(
    _ match: SequenceMatch, from old: [PassageWord], to new: [PassageWord]
  ) -> [Change] {
    var changes: [Change] = []
    var change = Change()
    var next = 0
    for (index, older) in match.older.enumerated() {
      guard let older else {
        change.added.append(new[index])
        continue
      }
      change.removed = Array(old[next..<max(next, older)])
      changes.append(change)
      change = Change()
      next = max(next, older + 1)
    }
    change.removed = Array(old[min(next, old.count)...])
    return (changes + [change]).filter { !$0.removed.isEmpty || !$0.added.isEmpty }
  }

  /// Each word, with what became of it.
  private static func parts(
    _ match: SequenceMatch, from old: [PassageWord], to new: [PassageWord]
  ) -> [Run] {
    var parts: [Run] = []
    var additions: [Run] = []
    var next = 0
    for (index, older) in match.older.enumerated() {
      guard let older else {
        additions.append(Run(.added, new[index].text))
        continue
      }
      parts += old[next..<max(next, older)].map { Run(.removed, $0.text) } + additions
      additions = []
      next = max(next, older + 1)
      parts.append(Run(.kept, new[index].text))
    }
    return parts + old[min(next, old.count)...].map { Run(.removed, $0.text) } + additions
  }

  private static func runs(of parts: [Run]) -> [Run] {
    var isNear = Array(repeating: false, count: parts.count)
    for index in parts.indices where parts[index].kind != .kept {
      let window = max(0, index - context)...min(parts.count - 1, index + context)
      for place in window { isNear[place] = true }
    }
    var runs: [Run] = []
    for (part, isNear) in zip(parts, isNear) {
      let run = part.kind == .kept && !isNear ? Run(.skipped, "…") : part
      if runs.last?.kind != run.kind {
        runs.append(run)
      } else if run.kind != .skipped {
        runs[runs.count - 1].text += " " + run.text
      }
    }
    return runs
  }
}

extension [WordDiff.Run] {
  /// As git's word diff writes it: `on [-12-] {+13+} May`.
  public var marked: String {
    map { run in
      switch run.kind {
      case .removed: "[-\(run.text)-]"
      case .added: "{+\(run.text)+}"
      case .kept, .skipped: run.text
      }
    }.joined(separator: " ")
  }
}
