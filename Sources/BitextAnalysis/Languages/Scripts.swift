import BitextCore
import BitextLanguages

/// Scripts other than the Latin that tell a language, or nearly.
///
/// Where several languages share the script the most widely written one stands for them.
struct Scripts: Sendable {
  static let known = Scripts(Pack.languages)

  /// Languages that are told by a script, in the order of the packs.
  let languages: [Language]
  /// Those that a few letters tell, since they share most of theirs with another.
  let telling: [Int]
  /// Code points and the index of their language, those of telling letters first.
  private let spans: [(codes: ClosedRange<UInt32>, language: Int)]

  init(_ languages: [Language]) {
    var known: [Language] = []
    var telling: [(codes: ClosedRange<UInt32>, language: Int)] = []
    var shared: [(codes: ClosedRange<UInt32>, language: Int)] = []
    for language in languages {
      guard let lists = Pack.of(language)?[.recognition] else { continue }
      let own = lists.words("telling script").compactMap(\.codes)
      let others = lists.words("script").compactMap(\.codes)
      if own.isEmpty && others.isEmpty { continue }
      telling += own.map { ($0, known.count) }
      shared += others.map { ($0, known.count) }
      known.append(language)
    }
    self.languages = known
    self.telling = known.indices.filter { index in telling.contains { $0.language == index } }
    spans = telling + shared
  }

  /// The index of the language that a letter speaks for; nil for letters that tell none.
  func language(of scalar: UInt32) -> Int? {
    spans.first { $0.codes.contains(scalar) }?.language
  }
}

/// Letters of scripts other than the Latin.
struct ScriptTally {
  /// By the language's index; empty while there are none.
  private var letters: [Int] = []

  mutating func count(_ scalar: UInt32) {
    guard let language = Scripts.known.language(of: scalar) else { return }
    if letters.isEmpty { letters = [Int](repeating: 0, count: Scripts.known.languages.count) }
    letters[language] += 1
  }

  /// The language that most of the letters speak for, with their number.
  var leader: (language: Language, letters: Int)? {
    let total = letters.reduce(0, +)
    guard total > 0, let most = letters.max() else { return nil }
    let leader =
      Scripts.known.telling.first { letters[$0] * 20 > total } ?? letters.firstIndex(of: most)
    return leader.map { (Scripts.known.languages[$0], total) }
  }
}

extension ArraySlice<UInt8> {
  /// Code points in hexadecimal figures: "404", "370-3FF".
  fileprivate var codes: ClosedRange<UInt32>? {
    let limits = split(separator: UInt8(ascii: "-"))
      .compactMap { UInt32(String(decoding: $0, as: UTF8.self), radix: 16) }
    guard let first = limits.first, let last = limits.last, first <= last else { return nil }
    return first...last
  }
}
