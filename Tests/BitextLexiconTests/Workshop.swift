import BitextAnalysis
import BitextCore
import Foundation

@testable import BitextLexicon

/// A directory of its own for a test, with a small dictionary in it if asked.
struct Workshop: ~Copyable {
  let directory: URL

  init(dictionary: String? = nil) throws {
    directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("abgleich-lexicon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    if let dictionary {
      try Data(dictionary.utf8).write(to: directory.appendingPathComponent("de-en"))
    }
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: directory)
    } catch {
      print("left behind: \(directory.path)")
    }
  }

  var cache: LexiconCache { LexiconCache(directory: directory.path + "/cache") }

  var dictionaries: [DictionarySource] {
    [
      DictionarySource(
        path: directory.path + "/de-en", format: .ding, left: .german, right: .english)
    ]
  }

  func open(cache: LexiconCache? = nil, glossaries: [GlossaryFile] = []) -> Lexicon {
    Lexicon.open(
      source: .english, target: .german, cache: cache ?? .none, dictionaries: dictionaries,
      glossaries: glossaries)
  }

  /// Writes a file and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws -> String {
    try data.write(to: directory.appendingPathComponent(name))
    return directory.path + "/" + name
  }

  /// All but the notes of what was found whole.
  func cachedFiles() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: directory.appendingPathComponent("cache"), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension != "seen" }
  }
}

extension Lexicon {
  /// How well a German word renders an English one; nil if it does not.
  func weight(_ english: String, _ german: String) -> Float? {
    translations(of: stem(english, .english), .sourceToTarget)
      .weight(of: stem(german, .german))
  }

  /// The renderings of an English phrase that begin with its first two words.
  func renderings(of english: String) -> [[UInt64]] {
    let stems = english.split(separator: " ").map { stem(String($0), .english) }
    return phrases(startingWith: stems[0], stems[1], .sourceToTarget)
      .filter { $0.stems.elementsEqual(stems) }
      .map { Array($0.translation) }
  }
}

extension Translations {
  /// The weight with which a stem renders the word; nil if it does not.
  func weight(of stem: UInt64) -> Float? { first { $0.stem == stem }?.weight }
}

func stem(_ word: String, _ language: Language) -> UInt64 {
  Stemmer(language).stem(WordFolding.folded(word))
}

/// Lines made up in the format of Ding's dictionary.
let smallDictionary = """
  # Version :: of our own making
  Rechenzentrum {n}; RZ {n} [comp.] | Rechenzentren {pl} :: data centre [Br.]; data center [Am.] /DC/ | data centres
  Zentrum {n} | Zentren {pl} :: centre [Br.]; center [Am.] | centres
  rechnen {vi} :: to calculate
  Seekabel {n} :: sea cable
  See {f} :: sea
  Kabel {n} | Kabel {pl} :: cable | cables
  Verband {m} | Verbände {pl} :: association | associations
  Staat {m} :: state
  Anwalt {m} | Anwälte {pl} :: lawyer | lawyers
  ankündigen; bekanntgeben {vt} | ankündigend | angekündigt :: to announce {announced} | announcing | announced
  gehen {vi} (zu Fuß) | ging :: to go {went; gone}; to walk | went
  (etw.) in Betracht ziehen {vt} :: to take sth. into account
  auf lange Sicht :: in the long run
  gewerkschaftliche/kollektive Maßnahmen {pl} :: industrial action
  organisieren {vt} :: to organise [Br.]
  Farbe {f} :: colour [Br.]
  Österreicher {m} :: Austrian
  wohnen {vi} :: to dwell
  Haus {n} | Häuser {pl} :: house | houses
  """
