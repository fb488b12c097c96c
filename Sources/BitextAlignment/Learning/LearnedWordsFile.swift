public import BitextCore

/// Words that a corpus taught, as a file that a project keeps and names.
///
/// A line that says what it is, of which version and languages (`abgleich words 1 en de`), then the
/// numbers, lowest byte first, and a hash of all that. The same words make the same bytes. Words
/// are known by the hashes of their stems, so that the version grows whenever stemming changes.
public struct LearnedWordsFile: Sendable {
  /// Why some bytes are no such file, as a lower-case clause.
  public struct Failure: Error, Hashable {
    /// What is wrong, as a lower-case clause.
    public var message: String
  }

  /// The language of the articles that the words were learned of.
  public var source: Language
  /// The language of their translations.
  public var target: Language
  /// What the articles taught.
  public var words: LearnedWords

  private static let version = 1
  private static let name = "abgleich words"
  private static let renewal = "make it anew with abgleich lexicon learn"

  /// Words with the languages that they were learned of.
  public init(_ words: LearnedWords, source: Language, target: Language) {
    self.words = words
    self.source = source
    self.target = target
  }

  /// The words for articles of these languages, in whichever direction they were learned.
  public func words(from source: Language, into target: Language) throws(Failure) -> LearnedWords {
    switch (source, target) {
    case (self.source, self.target): return words
    case (self.target, self.source): return words.turned
    case _:
      throw Failure(
        message: "learned of “\(self.source)” and “\(self.target)”; expected “\(source)” and "
          + "“\(target)”")
    }
  }

  /// The file: the same bytes for the same words.
  public var bytes: [UInt8] {
    var out = Array("\(Self.name) \(Self.version) \(source) \(target)\n".utf8)
    let (entries, rates) = (
      words.entries, [words.rates(.sourceToTarget), words.rates(.targetToSource)]
    )
    for count in [entries.count] + rates.map(\.count) { out.append(UInt32(count)) }
    for entry in entries {
      out.append(entry.source)
      out.append(entry.target)
      out.append(entry.weight.bitPattern)
    }
    for (stem, rate) in rates.joined() {
      out.append(stem)
      out += [rate.inRendering, rate.byChance]
    }
    out.append(WordHash.hash(out))
    return out
  }

  /// Reads a file; throws where it is none of this version.
  public init(_ bytes: [UInt8]) throws(Failure) {
    let head = String(decoding: bytes.prefix { $0 != 0x0A }.prefix(64), as: UTF8.self)
    let fields = head.split(separator: " ").map(String.init)
    guard fields.count == 5, head.hasPrefix(Self.name + " ") else {
      throw Failure(message: "no file of learned words; expected one of abgleich lexicon learn")
    }
    guard fields[2] == String(Self.version) else {
      throw Failure(
        message: "of version \(fields[2]), and this abgleich reads version \(Self.version); "
          + Self.renewal)
    }
    (source, target) = (Language(fields[3]), Language(fields[4]))
    let end = bytes.count - MemoryLayout<UInt64>.size
    var seal = ByteCursor(bytes[max(0, end)...])
    guard end > head.utf8.count, seal.next() == WordHash.hash(bytes[..<end]),
      let words = Self.words(in: bytes[(head.utf8.count + 1)..<end])
    else { throw Failure(message: "cut off or damaged; \(Self.renewal)") }
    self.words = words
  }

  private static func words(in bytes: ArraySlice<UInt8>) -> LearnedWords? {
    var cursor = ByteCursor(bytes)
    guard let count = cursor.next(UInt32.self), let sources = cursor.next(UInt32.self),
      let targets = cursor.next(UInt32.self),
      bytes.count == 12 + Int(count) * 20 + (Int(sources) + Int(targets)) * 10
    else { return nil }
    var entries: [LearnedWords.Entry] = []
    for _ in 0..<count {
      guard let source = cursor.next(UInt64.self), let target = cursor.next(UInt64.self),
        let weight = cursor.next(UInt32.self)
      else { return nil }
      entries.append(.init(source: source, target: target, weight: Float(bitPattern: weight)))
    }
    var rates: [(stem: UInt64, rate: LearnedWords.Rate)] = []
    for _ in 0..<(sources + targets) {
      guard let stem = cursor.next(UInt64.self), let inRendering = cursor.next(UInt8.self),
        let byChance = cursor.next(UInt8.self)
      else { return nil }
      rates.append((stem, .init(inRendering: inRendering, byChance: byChance)))
    }
    return LearnedWords(
      entries, Array(rates.prefix(Int(sources))), Array(rates.dropFirst(Int(sources))))
  }
}

/// Numbers read one after the other, lowest byte first.
private struct ByteCursor {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Nil at the end.
  mutating func next<Number: FixedWidthInteger>(_: Number.Type = Number.self) -> Number? {
    let size = MemoryLayout<Number>.size
    guard rest.count >= size else { return nil }
    let number = rest.prefix(size).reversed().reduce(Number.zero) { ($0 << 8) | Number($1) }
    rest = rest.dropFirst(size)
    return number
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { self += $0 }
  }
}
