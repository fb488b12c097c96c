import BitextCore
import BitextLanguages

/// The words of a language that are two written as one: "don't", "im".
struct Contractions: Sendable {
  static let of = Memo<Language, Contractions> { Contractions(Pack.of($0)?[.contractions]) }

  /// What words of two stand for, by themselves or by their endings.
  private var wholes: [String: [String]] = [:]
  private var endings: [(ending: String, words: Set<String>)] = []

  init(_ lists: PackLists?) {
    for (word, entry) in lists?.arguments(of: "whole") ?? [] {
      wholes[Self.text(word)] = entry.words.map(Self.text)
    }
    endings = (lists?.arguments(of: "ending") ?? []).map { ending, entry in
      (Self.text(ending), Set(entry.words.map(Self.text)))
    }
  }

  /// Folded words one by one, each as what it may stand for.
  func parts(of words: [String]) -> [Set<String>] {
    words.flatMap { word -> [Set<String>] in
      if let whole = wholes[word] { return whole.map { [$0] } }
      let ending = endings.first { word.hasSuffix($0.ending) && word.count > $0.ending.count }
      guard let (ending, rest) = ending else { return [[word]] }
      return [[String(word.dropLast(ending.count))], rest]
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: WordFolding.folded(bytes), as: UTF8.self)
  }
}
