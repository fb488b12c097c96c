import BitextCore
import BitextLanguages

/// Words for numbers that look alike in both languages of a pair and count differently: "billion"
/// and "Billion".
struct FalseFriends: Sendable {
  private struct Word {
    /// What both words have in common.
    var letters: String
    /// What is which, for a message.
    var lesson: String
  }

  private let words: [Word]

  /// For two languages, whichever is the source; knows no words where their pack knows none.
  init(_ a: Language, _ b: Language) {
    let scales = (Pack.of(a, b)?[.falseFriends].entries ?? []).filter {
      $0.key.starts(with: "scale ".utf8)
    }
    words = scales.map { entry in
      Word(
        letters: String(decoding: entry.key.dropFirst("scale ".utf8.count), as: UTF8.self),
        lesson: entry.phrases.map { String(decoding: $0, as: UTF8.self) }
          .joined(separator: " is "))
    }
  }

  /// What to know of the two words if two texts hold a pair of false friends.
  func lesson(_ texts: (String, String)) -> String? {
    let texts = [texts.0, texts.1].map { $0.lowercased() }
    return words.first { word in texts.allSatisfy { $0.contains(word.letters) } }?.lesson
  }
}
