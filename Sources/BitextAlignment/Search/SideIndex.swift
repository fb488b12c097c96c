import BitextCore
import BitextLexicon

/// A side's words as the aligner sees them: types, and in which segments they occur.
struct SideIndex {
  /// A distinct word or figure of a side.
  struct WordType {
    enum Class {
      case figure, name, word
    }

    var form: UInt64
    var stem: UInt64
    var wordClass: Class
    /// The first token of this type, for its letters.
    var token: Int
  }

  /// One occurrence of a type in a segment. A segment has at most 64, each with a bit.
  struct Occurrence {
    var segment: Int32
    var bit: UInt8
  }

  /// Sentences of more distinct words than this take part with their first ones only.
  static let maximumItems = 64

  var types: [WordType] = []
  /// The types of each segment in bit order, flat: those of segment `s` are
  /// `items[itemStarts[s]..<itemStarts[s + 1]]`.
  var items: [Int32] = []
  var itemStarts: [Int] = [0]
  /// The occurrences of each type, flat as `items`.
  var occurrences: [Occurrence] = []
  var occurrenceStarts: [Int] = []
  /// The type of each token of the side, or -1 for those that take no part.
  var typeOfToken: [Int32]
  /// Letters of each segment, the measure of its length.
  var lengths: [Int] = []

  /// Words that say little by themselves take no part: they stand everywhere.
  init(_ side: Side, _ functionWords: FunctionWords) {
    typeOfToken = Array(repeating: -1, count: side.tokens.count)
    var index = HashIndex(capacity: side.tokens.count + side.quantities.count)
    var lastSegment: [Int32] = []
    for (number, segment) in side.segments.enumerated() {
      var count = 0
      var words = Words(side, segment, functionWords)
      while count < Self.maximumItems, let word = words.next() {
        let type = index.insert(types.count, for: word.form)
        if type == types.count {
          types.append(word)
          lastSegment.append(-1)
        }
        // A date that begins with its month is the date, and the month no word beside it.
        if typeOfToken[word.token] < 0 { typeOfToken[word.token] = Int32(type) }
        guard lastSegment[type] != Int32(number) else { continue }
        lastSegment[type] = Int32(number)
        items.append(Int32(type))
        count += 1
      }
      itemStarts.append(items.count)
      lengths.append(segment.range.count)
    }
    indexOccurrences(segments: side.segments.count)
  }

  /// The words and figures of one segment, in order.
  ///
  /// A quantity counts once, by its value, in place of the numbers it is written with; its other
  /// words (a unit, a month) stay words.
  private struct Words {
    private let functionWords: FunctionWords
    private let side: Side
    private var quantities: ArraySlice<Quantity>
    private var tokens: Range<Int>
    private var end = 0

    init(_ side: Side, _ segment: Segment, _ functionWords: FunctionWords) {
      self.functionWords = functionWords
      self.side = side
      tokens = segment.tokens
      quantities = side.quantities(in: segment.range)
    }

    mutating func next() -> WordType? {
      while let number = tokens.first {
        let token = side.tokens[number]
        if let quantity = quantities.first, quantity.range.lower <= token.range.lower {
          quantities.removeFirst()
          guard quantity.matchKey != 0 else { continue }
          end = max(end, quantity.range.upper)
          return WordType(
            form: quantity.matchKey, stem: quantity.matchKey, wordClass: .figure, token: number)
        }
        tokens.removeFirst()
        if token.kind == .number && token.range.lower < end { continue }
        if let wordClass = SideIndex.wordClass(of: token) {
          if wordClass == .word && functionWords.contains(token.form) { continue }
          return WordType(
            form: token.form, stem: token.stem, wordClass: wordClass, token: number)
        }
      }
      return nil
    }
  }

  func items(of segment: Int) -> ArraySlice<Int32> {
    items[itemStarts[segment]..<itemStarts[segment + 1]]
  }

  func occurrences(of type: Int) -> ArraySlice<Occurrence> {
    occurrences[occurrenceStarts[type]..<occurrenceStarts[type + 1]]
  }

  /// The same types, with the occurrences in some segments only, which are numbered anew.
  func restricted(to segments: [Int]) -> SideIndex {
    var restricted = self
    restricted.items = []
    restricted.itemStarts = [0]
    for segment in segments {
      restricted.items += items(of: segment)
      restricted.itemStarts.append(restricted.items.count)
    }
    restricted.lengths = segments.map { lengths[$0] }
    restricted.indexOccurrences(segments: segments.count)
    return restricted
  }

  /// For each segment, how many segments back one stands that says the same in nearly the same
  /// words, cut off perhaps: 1 to 3; 0 where there is none.
  var repetitions: [Int] {
    var lastSegment = Array(repeating: Int.min / 2, count: types.count)
    return lengths.indices.map { segment in
      let items = items(of: segment)
      var common = [0, 0, 0, 0]
      for type in items {
        let distance = segment - lastSegment[Int(type)]
        if distance < common.count { common[distance] += 1 }
        lastSegment[Int(type)] = segment
      }
      return (1..<common.count).first { distance in
        guard distance <= segment else { return false }
        let shorter = min(items.count, self.items(of: segment - distance).count)
        return shorter >= 3 && common[distance] * 3 >= shorter * 2
      } ?? 0
    }
  }

  private mutating func indexOccurrences(segments: Int) {
    var counts = Array(repeating: 0, count: types.count + 1)
    for type in items { counts[Int(type) + 1] += 1 }
    for type in types.indices { counts[type + 1] += counts[type] }
    occurrenceStarts = counts
    occurrences = Array(repeating: Occurrence(segment: 0, bit: 0), count: items.count)
    for segment in 0..<segments {
      for (bit, type) in items(of: segment).enumerated() {
        occurrences[counts[Int(type)]] = Occurrence(segment: Int32(segment), bit: UInt8(bit))
        counts[Int(type)] += 1
      }
    }
  }

  /// Nil for what says nothing of a sentence's meaning: marks and the shortest small words.
  fileprivate static func wordClass(of token: Token) -> WordType.Class? {
    switch token.kind {
    case .punctuation: nil
    case .number: .figure
    case .name, .url, .email, .code: .name
    case .word: token.range.count < 3 ? nil : .word
    }
  }
}
