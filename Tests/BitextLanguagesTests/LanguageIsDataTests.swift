import BitextCore
import Foundation
import Testing

@testable import BitextLanguages

/// No code but that of the packs knows a language.
@Suite struct LanguageIsDataTests {
  /// Files in which an offence is none, and why.
  private static let exceptions:
    [(path: String, kinds: Set<LanguageOffence.Kind>, reason: String)] =
      [
        ("Benchmarks/", [.branch], "measures on sets in named languages; not installed"),
        ("BitextCore/Language.swift", [.branch], "names two languages for tests and examples"),
        ("BitextAnalysis/Quantities/Lexicon/QuantitySymbols.swift", [.word], "symbols and codes"),
        (
          "BitextLexicon/Dictionaries/PackagedDictionary.swift", [.branch],
          "a table of the packages in which dictionaries come"
        ),
        ("BitextAudit/Markup/", [.word], "names of tags and schemes, and messages"),
        ("BitextAudit/Names/NameSpelling.swift", [.word], "an escape"),
        ("BitextAudit/Names/NameWords.swift", [.word], "keys of the packs' files"),
        ("BitextAudit/Quantities/QuantityChange.swift", [.word], "messages"),
        ("BitextCore/QuantityCurrency.swift", [.word], "codes of ISO 4217"),
        ("BitextCore/QuantityUnit.swift", [.word], "symbols of units"),
        ("BitextGate/", [.word], "keys of the project's files, and messages"),
        ("BitextLexicon/Dictionaries/DictionarySource.swift", [.word], "the ending of a file"),
        ("BitextLexicon/LexiconCache.swift", [.word], "the ending of a file"),
        ("BitextReading/Markdown/MarkdownInline.swift", [.word], "names of tags"),
        ("BitextAudit/Rules/", [.word], "examples of the rules, which are their documentation"),
        ("BitextAudit/Example.swift", [.branch], "examples are English and German unless they say"),
      ]

  @Test func onlyPacksKnowALanguage() throws {
    let offences = try Self.all.get().filter { !Self.isExcused($0) }
    let counts = LanguageOffence.Kind.allCases.map { kind in
      "\(kind.rawValue) \(offences.count { $0.kind == kind })"
    }
    #expect(
      offences.isEmpty,
      "\(counts.joined(separator: ", "))\n\(offences.map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("if language == .german { read() }", [LanguageOffence.Kind.branch]),
    ("switch side.language { case .english: 1\ndefault: 0 }", [.branch]),
    ("guard lexicon.isGerman else { return nil }", [.branch]),
    ("guard language.code == \"fr\" else { return nil }", [.branch]),
    ("votes[1] += 0.8", [.lane]),
    ("if string(of: index) == \"nicht\" { return true }", [.word]),
    ("[\"ne\", \"pas\"].contains(word)", [.word, .word]),
    ("let words = \"schön und gut\"", [.word]),
    ("let word = \"sch\\u{F6}n\"", [.word]),
    ("case \"never\": return true", [.word]),
    ("if traits.contains(.ordinalPoint) { read() }", []),
    ("// if language == .german, \"nicht\" is meant\nread()", []),
    ("let message = \"the figure is not in the source\"", []),
    ("let mark = \"«\"", []),
    ("votes[lane] += 1", []),
  ])
  func findsAPlantedBranch(code: String, kinds: [LanguageOffence.Kind]) {
    let found = LanguageOffence.all(in: code, file: "Planted.swift", words: Self.words)
    #expect(found.map(\.kind) == kinds)
  }

  @Test func everyExceptionIsNeeded() throws {
    let offences = try Self.all.get()
    for exception in Self.exceptions {
      for kind in exception.kinds {
        let isNeeded = offences.contains { $0.kind == kind && $0.file.hasPrefix(exception.path) }
        #expect(isNeeded, "no \(kind.rawValue) in \(exception.path)")
      }
    }
  }

  /// Code planted in a room of the sources, and whether it may stand there.
  @Test(arguments: [
    ("BitextReading/Roles/Planted.swift", "if language == .german { read() }", false),
    ("BitextAnalysis/Planted.swift", "if word == \"nicht\" { return }", false),
    ("BitextAudit/Names/Planted.swift", "if word == \"never\" { return }", false),
    ("BitextAudit/Rules/Planted.swift", "let text = \"schön\"", true),
    ("BitextAudit/Rules/Planted.swift", "switch language { case .german: 1\ndefault: 0 }", false),
    ("BitextGate/Planted.swift", "votes[1] += 0.8", false),
    ("Benchmarks/Planted.swift", "if language == .german { read() }", true),
  ])
  func anExceptionIsForItsPlaceAndKind(file: String, code: String, isExcused: Bool) {
    let found = LanguageOffence.all(in: code, file: file, words: Self.words)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy(Self.isExcused) == isExcused)
  }

  /// What is found in the sources, excused or not.
  private static let all = Result {
    try sources().flatMap { LanguageOffence.all(in: $1, file: $0, words: words) }
  }

  private static func isExcused(_ offence: LanguageOffence) -> Bool {
    exceptions.contains { offence.file.hasPrefix($0.path) && $0.kinds.contains(offence.kind) }
  }

  /// The Swift files of the rooms by their paths below `Sources`, in order.
  private static func sources() throws -> [(path: String, text: String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String] ?? []
    #expect(files.contains { $0.hasSuffix(".swift") }, "no sources at \(root.path)")
    return try files.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      (path, try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }
  }

  private static let words: PackWords = {
    var words = PackWords()
    // What is said of languages is in no language.
    let settings = ["/traits", "/languages"]
    for (name, text) in PackTexts.all where !settings.contains(where: name.description.hasSuffix) {
      for entry in PackLists(text).entries {
        for word in entry.words {
          let letters = String(decoding: word, as: UTF8.self).lowercased()
          let parts = letters.split { !$0.isLetter && $0 != "'" }.map(String.init)
          words.all.formUnion(parts)
          if ["en", "common"].contains(name.description.prefix { $0 != "/" }) {
            words.english.formUnion(parts)
          }
        }
      }
    }
    return words
  }()
}
