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
  /// The words that went, and those that came.
  let removed: [String]
  let added: [String]

  /// How many unchanged words are shown around a change.
  private static let context = 4

  init(from old: [PassageWord], to new: [PassageWord]) {
    let parts = Self.parts(from: old, to: new)
    removed = parts.filter { $0.kind == .removed }.map(\.text)
    added = parts.filter { $0.kind == .added }.map(\.text)
    runs = Self.runs(of: parts)
  }

  /// Whether all that happened is that one word was spelled otherwise: a slip corrected, which
  /// the translation did not follow in the first place.
  var isRespelling: Bool {
    guard removed.count == 1, added.count == 1, let old = removed.first, let new = added.first
    else { return false }
    let letters = (Array(old.lowercased().unicodeScalars), Array(new.lowercased().unicodeScalars))
    guard letters.0.count > 3, letters.1.count > 3,
      (old + new).unicodeScalars.allSatisfy({ !("0"..."9").contains($0) })
    else { return false }
    return Self.isOneSlip(letters.0, letters.1)
  }

  /// Whether one letter too many, too few, wrong or exchanged with its neighbour tells them apart.
  private static func isOneSlip(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let rest = (a[start..<a.count - end], b[start..<b.count - end])
    if rest.0.count <= 1, rest.1.count <= 1 { return true }
    return rest.0.count == 2 && rest.1.count == 2 && rest.0.elementsEqual(rest.1.reversed())
  }

  /// Each word, with what became of it.
  private static func parts(from old: [PassageWord], to new: [PassageWord]) -> [Run] {
    let match = SequenceMatch(old.map(\.form), new.map(\.form))
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
