import BitextCore

/// Reads the cells of dictionaries: what stands on one side of one pair.
///
/// A cell has wordings between separators, any of which renders any of the other side. Marks in
/// brackets are set aside: grammar, `[mus.]` domain, `(remarks)`. A word with slashes stands for
/// several wordings, "gewerkschaftliche/kollektive Maßnahmen".
struct WordingReader {
  /// What the marks of a dictionary's format mean.
  struct Marks {
    var separator: UInt8
    /// The bracket before a mark of grammar.
    var grammar: UInt8
    /// Whether what stands between two slashes is another wording and not a pronunciation.
    var slashesHoldWordings: Bool
  }

  /// The class of word that a grammar mark names.
  enum Grammar {
    case noun, verb, adjective, other
  }

  /// One way to say it.
  struct Wording {
    /// Its words, as indices into `words`.
    var words: Range<Int>
    /// What the next grammar mark of the cell says.
    var grammar: Grammar?
    /// Whether it ends with a full stop or the like: a sentence, or an abbreviation.
    var endsWithStop: Bool
  }

  let marks: Marks
  /// Where the words stand in the bytes that were read.
  private(set) var words: [TextRange] = []
  private(set) var wordings: [Wording] = []

  /// The words of the wording under way, and for each whether a slash ties it to the one before.
  private var pending: [(range: TextRange, isVariant: Bool)] = []
  /// What a mark has said of the wording under way: "Schwanz {m} des Fuchses".
  private var pendingGrammar: Grammar?

  init(_ marks: Marks) { self.marks = marks }

  /// Forgets what was read.
  mutating func reset() {
    words.removeAll(keepingCapacity: true)
    wordings.removeAll(keepingCapacity: true)
  }

  /// Reads the cell in `range` and returns which wordings are its own.
  mutating func read(_ bytes: Span<UInt8>, _ range: TextRange) -> Range<Int> {
    let first = wordings.count
    readCell(bytes, range)
    return first..<wordings.count
  }

  private mutating func readCell(_ bytes: Span<UInt8>, _ range: TextRange) {
    let first = wordings.count
    var offset = range.lower
    var stop = false
    var joined = false
    while offset < range.upper {
      switch bytes[offset] {
      case marks.separator:
        endWording(stop, from: first)
        stop = false
        offset += 1
      case marks.grammar:
        let end = bytes.closing(offset, in: range)
        if let grammar = bytes.grammar(offset + 1, end) { mark(grammar, from: first) }
        offset = end
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"):
        offset = bytes.closing(offset, in: range)
      case UInt8(ascii: "~"):
        // What it is akin to, which does not render the other side.
        while offset < range.upper, bytes[offset] != marks.separator { offset += 1 }
      case UInt8(ascii: "/"):
        if let end = bytes.slashedEnd(offset, in: range) {
          if marks.slashesHoldWordings {
            endWording(stop, from: first)
            readCell(bytes, TextRange(offset + 1, end - 1))
          }
          offset = end
        } else {
          joined = true
          offset += 1
        }
      case UInt8(ascii: " "): offset += 1
      case _:
        let end = bytes.wordEnd(offset, in: range)
        let stopWidth = bytes.stopWidth(offset, in: range)
        if end > offset { pending.append((TextRange(offset, end), joined && !pending.isEmpty)) }
        stop = end == offset && stopWidth > 0
        joined = false
        offset = max(end, offset + max(1, stopWidth))
      }
    }
    endWording(stop, from: first)
  }

  /// A mark counts for the wording that it stands in or behind, and for those before it in the
  /// cell that have none.
  private mutating func mark(_ grammar: Grammar, from first: Int) {
    pendingGrammar = pendingGrammar ?? grammar
    if pending.isEmpty { giveGrammar(from: first) }
  }

  private mutating func giveGrammar(from first: Int) {
    var index = wordings.count - 1
    while let pendingGrammar, index >= first, wordings[index].grammar == nil {
      wordings[index].grammar = pendingGrammar
      index -= 1
    }
    pendingGrammar = nil
  }

  /// Files the words under way as wordings, one for each variant between slashes.
  private mutating func endWording(_ stop: Bool, from first: Int) {
    defer {
      pending.removeAll(keepingCapacity: true)
      giveGrammar(from: first)
    }
    guard !pending.isEmpty else { return }
    var variants = 1
    var run = 1
    for word in pending {
      run = word.isVariant ? run + 1 : 1
      variants = max(variants, run)
    }
    for variant in 0..<min(variants, 4) {
      let start = words.count
      for index in pending.indices where !pending[index].isVariant {
        var chosen = index
        while chosen < index + variant, chosen + 1 < pending.count, pending[chosen + 1].isVariant {
          chosen += 1
        }
        words.append(pending[chosen].range)
      }
      wordings.append(Wording(words: start..<words.count, grammar: nil, endsWithStop: stop))
    }
  }
}
