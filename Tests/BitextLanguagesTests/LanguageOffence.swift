import BitextCore
import BitextLanguages

/// The words of all packs in lower case, and those of them that an English pack has.
struct PackWords {
  var all: Set<String> = []
  var english: Set<String> = []
}

/// A place in code that knows a language, which only packs may.
struct LanguageOffence: Hashable, CustomStringConvertible {
  enum Kind: String, CaseIterable {
    /// Code asks which language it has.
    case branch
    /// A literal holds a letter outside ASCII, or is compared and is a word of a pack.
    case word
    /// The place of a language in a table is written as a number.
    case lane
  }

  var kind: Kind
  var file: String
  var line: Int
  var code: String

  var description: String { "\(file):\(line): \(kind.rawValue): \(code)" }

  /// The offences of a Swift file, in order.
  static func all(in text: String, file: String, words: PackWords) -> [LanguageOffence] {
    let source = SwiftSource(text)
    var found: [LanguageOffence] = []
    // Most files have none, and need no closer look.
    let names = names.filter { text.contains($0) || text.contains($0.lowercased()) }
    let hasLanes = lanes.contains { text.contains($0) }
    for (index, line) in source.lines.enumerated() {
      let kinds = [Kind.branch: branches(line, names), .lane: hasLanes && isLane(line)]
      for kind in Kind.allCases where kinds[kind] == true {
        found.append(
          LanguageOffence(kind: kind, file: file, line: index + 1, code: line.trimmed))
      }
    }
    for literal in source.literals {
      let kind: Kind? =
        isCode(literal) ? .branch : isWord(literal, words, file) ? .word : nil
      guard let kind else { continue }
      let excerpt = String(literal.text.trimmed.prefix(60))
      found.append(
        LanguageOffence(kind: kind, file: file, line: literal.line, code: "\"\(excerpt)\""))
    }
    return found
  }

  /// `isGerman`, `== .german`, `case .english`.
  private static func branches(_ line: String, _ names: [String]) -> Bool {
    names.contains { name in
      let member = "." + name.lowercased()
      let asks = ["== ", "!= ", "case ", "[", ", ", "? ", ": "].contains {
        line.contains($0 + member)
      }
      return asks || line.contains("is" + name) || line.contains("Language" + member)
    }
  }

  /// `votes[1]`, `lane == 0`, `lanes.lowHalf`.
  private static func isLane(_ line: String) -> Bool {
    line.contains(/\b(lanes?|votes|priors)(\[[0-9]|\.lowHalf| == [0-9])/)
  }

  /// `code == "de"`, `case "fr":`, `Language("it")`: a code where a language is asked for.
  private static func isCode(_ literal: SwiftSource.Literal) -> Bool {
    guard codes.contains(literal.text) else { return false }
    return ["== ", "!= ", "case ", "Language("].contains { literal.before.hasSuffix($0.trimmed) }
      || literal.before.hasSuffix("case")
  }

  private static func isWord(
    _ literal: SwiftSource.Literal, _ words: PackWords, _ file: String
  ) -> Bool {
    if literal.text.contains(where: { !$0.isASCII && $0.isLetter }) { return true }
    let parts = literal.text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard !parts.isEmpty, parts.allSatisfy(words.all.contains) else { return false }
    let isForeign = parts.contains { !words.english.contains($0) }
    // Five words or more of packs are a list of them, where they are no sentence.
    if parts.count > 4, isForeign, !literal.isSentence { return true }
    // A word that is compared with a text; English ones are keys and options in other rooms.
    let isAsked =
      ["==", "!=", "case", "~=", "starts(with:", "hasPrefix(", "hasSuffix("].contains {
        literal.before.hasSuffix($0)
      }
      || literal.after.contains("].contains") || literal.after.hasPrefix(" ==")
    return isAsked && (isForeign && parts.allSatisfy { $0.count > 1 } || readsText(file))
  }

  /// Whether a file belongs to a room that compares words of articles.
  private static func readsText(_ file: String) -> Bool {
    [
      "BitextReading/Roles/", "BitextAnalysis/", "BitextLexicon/Knowledge/", "BitextAlignment/",
      "BitextPairing/", "BitextAudit/", "Planted",
    ].contains { file.hasPrefix($0) }
  }

  private static let lanes = ["lane", "votes", "priors"]

  /// English names of the languages that have packs and of a few that may get one.
  private static let names = [
    "German", "English", "French", "Italian", "Spanish", "Dutch", "Portuguese", "Polish",
  ]
  private static let codes = Set(Pack.languages.map(\.code) + ["en", "de", "fr", "it", "es"])
}

extension SwiftSource.Literal {
  /// Whether the literal reads like words for a person: marks of a sentence, or a capital in front.
  fileprivate var isSentence: Bool {
    text.contains { ",.:;()%".contains($0) } || text.trimmed.first?.isUppercase == true
  }
}
