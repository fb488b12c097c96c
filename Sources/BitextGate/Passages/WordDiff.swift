import BitextCore

/// What changed between two versions of a passage, to show to a person.
///
/// As git's word diff writes it: `on [-12-] {+13+} May`.
struct WordDiff: Sendable {
  /// The words that went, and those that came.
  private(set) var removed: [String] = []
  private(set) var added: [String] = []
  private(set) var description = ""

  /// How many unchanged words are shown around a change.
  private static let context = 4

  init(from old: Range<Int>, of oldSide: Side, to new: Range<Int>, of newSide: Side) {
    let (a, b) = (Words(old, oldSide), Words(new, newSide))
    let match = SequenceMatch(a.forms, b.forms)
    var parts: [Part] = []
    var next = 0
    for (index, older) in match.older.enumerated() {
      guard let older else {
        parts.append(Part(kind: .added, text: b.texts[index]))
        continue
      }
      for place in next..<max(next, older) {
        // Before what was added at the same place.
        let at = parts.lastIndex { $0.kind != .added }.map { $0 + 1 } ?? 0
        parts.insert(Part(kind: .removed, text: a.texts[place]), at: at)
      }
      next = max(next, older + 1)
      parts.append(Part(kind: .kept, text: b.texts[index]))
    }
    let at = parts.lastIndex { $0.kind != .added }.map { $0 + 1 } ?? 0
    parts.insert(
      contentsOf: a.texts[min(next, a.texts.count)...].map { Part(kind: .removed, text: $0) },
      at: at)
    removed = parts.filter { $0.kind == .removed }.map(\.text)
    added = parts.filter { $0.kind == .added }.map(\.text)
    description = Self.written(parts)
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

  private struct Part {
    enum Kind { case kept, removed, added }
    var kind: Kind
    var text: String
  }

  private static func written(_ parts: [Part]) -> String {
    var near = Array(repeating: false, count: parts.count)
    for index in parts.indices where parts[index].kind != .kept {
      let window = max(0, index - context)...min(parts.count - 1, index + context)
      for place in window { near[place] = true }
    }
    var words: [String] = []
    var index = 0
    while index < parts.count {
      let kind = parts[index].kind
      let end = parts[index...].firstIndex { $0.kind != kind } ?? parts.count
      let texts = parts[index..<end].map(\.text)
      switch kind {
      case .removed: words.append("[-\(texts.joined(separator: " "))-]")
      case .added: words.append("{+\(texts.joined(separator: " "))+}")
      case .kept:
        for place in index..<end {
          if near[place] {
            words.append(parts[place].text)
          } else if words.last != "…" {
            words.append("…")
          }
        }
      }
      index = end
    }
    return words.joined(separator: " ")
  }
}

/// The words of a passage as they are written and as they are compared.
private struct Words {
  var forms: [UInt64] = []
  var texts: [String] = []

  init(_ run: Range<Int>, _ side: Side) {
    for token in PassageWords(side).tokens(of: run) {
      forms.append(side.tokens[token].form)
      texts.append(side.document.string(side.tokens[token].range))
    }
  }
}
