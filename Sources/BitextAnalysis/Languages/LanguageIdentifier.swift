public import BitextCore

/// Tells the language of a text from its function words, and from its script where it is not Latin.
///
/// Made for sentences of articles: it would rather keep silent than be wrong, so that headlines
/// without a function word, names, titles and code get no verdict. Function words settle most
/// sentences (Grefenstette, "Comparing two language identification schemes", JADT 1995).
public struct LanguageIdentifier: Sendable {
  /// The languages that it can tell.
  public static let languages = Set(
    LanguageLanes.known.languages + Scripts.known.languages)

  private let candidates: [Language]?
  /// The lanes of the candidates.
  private let lanes: SIMDMask<SIMD32<Int32>>

  /// Identifies the languages that it knows, or only those among `candidates`.
  public init(among candidates: [Language]? = nil) {
    self.candidates = candidates
    var lanes = SIMDMask<SIMD32<Int32>>(repeating: false)
    for (lane, language) in LanguageLanes.known.languages.enumerated() {
      lanes[lane] = candidates?.contains(language) ?? true
    }
    self.lanes = lanes
  }

  /// The language of a stretch of valid UTF-8, or nil where its words do not tell.
  ///
  /// The confidence is from 0 to 1 and grows with the number of words that agree; linear.
  public func language(
    of text: [UInt8], in range: TextRange
  ) -> (language: Language, confidence: Double)? {
    var scripts = ScriptTally()
    var tally = LanguageTally()
    var letters: [UInt8] = []
    var offset = range.lower
    while offset < range.upper {
      let end = text.end(from: offset, before: range.upper) {
        $0.isLetter || $0 == .digit
      }
      guard end > offset else {
        offset += text.scalar(at: offset).length
        continue
      }
      let word = text.wordWithTail(from: offset, to: end, before: range.upper)
      letters.removeAll(keepingCapacity: true)
      WordFolding.fold(text[word.offsets], into: &letters)
      if text[word.lower] &- 0x30 >= 10, !text.isInIdentifier(word, range) {
        tally.count(WordHash.hash(letters), text, word)
        count(text, word, &tally, &scripts)
      }
      offset = word.upper
    }
    return verdict(tally, scripts)
  }

  /// The language of tokens of `text`, from their forms; faster than from the bytes.
  public func language(
    of tokens: ArraySlice<Token>, in text: [UInt8]
  ) -> (language: Language, confidence: Double)? {
    var scripts = ScriptTally()
    var tally = LanguageTally()
    for token in tokens where token.kind == .word {
      tally.count(token.form, text, token.range)
      count(text, token.range, &tally, &scripts)
    }
    return verdict(tally, scripts)
  }

  /// The language of most of a document's body.
  public func identify(_ document: Document) -> Language? {
    var votes: [Language: Int] = [:]
    for block in document.blocks where block.role.isBody {
      guard let verdict = language(of: document.text, in: block.range) else { continue }
      votes[verdict.language, default: 0] += block.range.count
    }
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Counts the letters of a word that tell more than ASCII.
  private func count(
    _ text: [UInt8], _ word: TextRange, _ tally: inout LanguageTally, _ scripts: inout ScriptTally
  ) {
    var offset = word.lower
    while offset < word.upper {
      if text[offset] < 0x80 {
        offset += 1
        continue
      }
      let (value, length) = text.scalar(at: offset)
      if value < TellingLetters.end { tally.count(letter: value) } else { scripts.count(value) }
      offset += length
    }
  }

  private func verdict(
    _ tally: LanguageTally, _ scripts: ScriptTally
  ) -> (language: Language, confidence: Double)? {
    if let (language, letters) = scripts.leader, letters > tally.words * 2 {
      guard candidates?.contains(language) ?? true else { return nil }
      return (language, Double(letters) / Double(letters + 2))
    }
    let known = LanguageLanes.known
    let votes = (tally.votes * known.priors).replacing(with: 0, where: .!lanes)
    let best = votes.max()
    guard tally.voters > 1, let lane = votes.indices.first(where: { votes[$0] == best }),
      lane < known.languages.count
    else { return nil }
    var others = votes
    others[lane] = 0
    let second = others.max()
    // The more the second says, the more it takes to outvote it: a sentence that quotes a title
    // holds two languages.
    guard best >= 1.3, tally.distinct > 1, best > second * (1.15 + second * 0.25) + 0.3,
      best * 12 > Float(tally.words)
    else { return nil }
    // "The Lord of the Rings": function words among capitals are a title, quoted anywhere.
    let isOfNouns = known.capitalisingNouns & 1 << LanguageLanes.Mask(lane) != 0
    if tally.plain == 0, tally.distinct < 4 || best < 3, !isOfNouns { return nil }
    let confidence = Double((best - second) / (best - second + 0.5))
    return (known.languages[lane], confidence)
  }
}

extension [UInt8] {
  /// Whether the word is a part of an identifier, an address or a path.
  fileprivate func isInIdentifier(_ word: TextRange, _ range: TextRange) -> Bool {
    let before = word.lower > range.lower ? self[word.lower - 1] : 0x20
    let after = word.upper < range.upper ? self[word.upper] : 0x20
    if before == UInt8(ascii: "-"), after == UInt8(ascii: "-") { return true }
    return "_/@=#".utf8.contains(before) || "_/@=".utf8.contains(after)
  }

  /// The word with what follows an apostrophe: "don't", "it's".
  fileprivate func wordWithTail(from lower: Int, to end: Int, before limit: Int) -> TextRange {
    guard end < limit else { return TextRange(lower, end) }
    let (value, length) = scalar(at: end)
    guard value == 0x27 || value == 0x2019 else { return TextRange(lower, end) }
    let tail = self.end(from: end + length, before: limit, while: \.isLetter)
    return TextRange(lower, tail > end + length ? tail : end)
  }
}
