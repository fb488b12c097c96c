import BitextCore

/// One line of a dictionary in Ding's format, taken apart.
///
/// A line is `German :: English`; each half has the same number of cells between `|`, which
/// belong together one by one (the headword, its plural, phrases with it); a cell has wordings
/// between `;`, any of which renders any of the other side. Marks in brackets are set aside:
/// `{f}` grammar, `[mus.]` domain, `(remarks)`, `<other spellings>`, `/abbreviations/`. A word
/// with slashes stands for several wordings, "gewerkschaftliche/kollektive Maßnahmen". The format
/// is that of https://dict.tu-chemnitz.de and has no other specification than its files.
struct DingEntry {
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

  /// Where the words stand in the bytes that were read.
  private(set) var words: [TextRange] = []
  private(set) var wordings: [Wording] = []
  /// The cells of the left half, then as many of the right, as ranges of `wordings`.
  private var cells: [Range<Int>] = []

  /// The words of the wording under way, and for each whether a slash ties it to the one before.
  private var pending: [(range: TextRange, isVariant: Bool)] = []

  /// Reads the line in `range`, in place of what was read before. False if it is no entry.
  mutating func read(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    words.removeAll(keepingCapacity: true)
    wordings.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    guard !range.isEmpty, bytes[range.lower] != UInt8(ascii: "#"),
      let middle = bytes.separator(in: range)
    else { return false }
    readCells(bytes, TextRange(range.lower, middle))
    let leftCount = cells.count
    readCells(bytes, TextRange(middle + 2, range.upper))
    return cells.count == leftCount * 2
  }

  /// How many cells each half has.
  var count: Int { cells.count / 2 }

  /// The wordings of a cell of the left half.
  func left(_ cell: Int) -> Range<Int> { cells[cell] }

  /// The wordings of a cell of the right half.
  func right(_ cell: Int) -> Range<Int> { cells[count + cell] }

  private mutating func readCells(_ bytes: Span<UInt8>, _ range: TextRange) {
    var start = range.lower
    for offset in range.lower...range.upper
    where offset == range.upper || bytes[offset] == UInt8(ascii: "|") {
      let firstWording = wordings.count
      readCell(bytes, TextRange(start, offset))
      cells.append(firstWording..<wordings.count)
      start = offset + 1
    }
  }

  private mutating func readCell(_ bytes: Span<UInt8>, _ range: TextRange) {
    let firstWording = wordings.count
    var offset = range.lower
    var stop = false
    var joined = false
    while offset < range.upper {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: ";"):
        endWording(stop)
        stop = false
        offset += 1
      case UInt8(ascii: "{"):
        let end = bytes.closing(offset, in: range)
        if let grammar = bytes.grammar(offset + 1, end) {
          mark(grammar, from: firstWording, stop)
        }
        offset = end
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"):
        offset = bytes.closing(offset, in: range)
      case UInt8(ascii: "/"):
        if let end = bytes.abbreviationEnd(offset, in: range) {
          endWording(stop)
          readCell(bytes, TextRange(offset + 1, end - 1))
          offset = end
        } else {
          joined = true
          offset += 1
        }
      case _:
        let end = bytes.wordEnd(offset, in: range)
        if end > offset {
          pending.append((TextRange(offset, end), joined && !pending.isEmpty))
          stop = false
        } else {
          stop =
            byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || stop && byte == UInt8(ascii: " ")
        }
        if byte != UInt8(ascii: " ") { joined = false }
        offset = max(end, offset + 1)
      }
    }
    endWording(stop)
  }

  /// A mark counts for the wording before it and for those before that have none.
  private mutating func mark(_ grammar: Grammar, from firstWording: Int, _ stop: Bool) {
    endWording(stop)
    var index = wordings.count - 1
    while index >= firstWording, wordings[index].grammar == nil {
      wordings[index].grammar = grammar
      index -= 1
    }
  }

  /// Files the words under way as wordings, one for each variant between slashes.
  private mutating func endWording(_ stop: Bool) {
    defer { pending.removeAll(keepingCapacity: true) }
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
