import BitextCore
import Foundation
import Glibc
import Testing

@testable import BitextLexicon

@Suite struct LexiconCacheTests {
  @Test func whatIsCachedIsWhatWasBuilt() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    let built = workshop.open(cache: workshop.cache)
    let file = try #require(try workshop.cachedFiles().first)
    let bytes = try Data(contentsOf: file)
    let cached = workshop.open(cache: workshop.cache)
    #expect(cached.notes.isEmpty && cached.hasDictionary)
    for word in ["announce", "house", "said", "Moscow"] {
      let stem = stem(word, .english)
      #expect(
        Array(cached.translations(of: stem, .sourceToTarget))
          == Array(built.translations(of: stem, .sourceToTarget)))
    }
    try FileManager.default.removeItem(at: file)
    _ = workshop.open(cache: workshop.cache)
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test func aChangedDictionaryIsReadAnew() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    #expect(workshop.open(cache: workshop.cache).weight("lake", "See") == nil)
    try Data((smallDictionary + "\nSee {m} :: lake\n").utf8)
      .write(to: URL(fileURLWithPath: workshop.dictionaries[0].path))
    #expect(workshop.open(cache: workshop.cache).weight("lake", "See") != nil)
  }

  @Test func aTruncatedFileIsBuiltAnew() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    _ = workshop.open(cache: workshop.cache)
    let file = try #require(try workshop.cachedFiles().first)
    let whole = try Data(contentsOf: file)
    let lengths =
      Array(0..<48) + [100, CompiledFile.tableEnd - 1, CompiledFile.tableEnd, whole.count / 2]
      + [whole.count - 1]
    for length in lengths {
      try whole.prefix(length).write(to: file)
      #expect(Mapping.file(file.path).flatMap { CompiledLexicon($0) } == nil)
    }
    #expect(workshop.open(cache: workshop.cache).weight("house", "Haus") != nil)
    #expect(try Data(contentsOf: file) == whole)
  }

  /// Bits of every byte of the header and the table of sections, and a sample of the rest.
  @Test func aDamagedFileNeverCrashes() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    _ = workshop.open(cache: workshop.cache)
    let file = try #require(try workshop.cachedFiles().first)
    var bytes = [UInt8](try Data(contentsOf: file))
    let head = Array(0..<CompiledFile.tableEnd)
    let body = stride(from: CompiledFile.tableEnd, to: bytes.count, by: bytes.count / 500 + 1)
    for offset in head + body {
      for bit in [0, 3, 7] where offset < CompiledFile.tableEnd || bit == 3 {
        bytes[offset] ^= 1 << UInt8(bit)
        useAll(try #require(Mapping.memory(bytes)))
        bytes[offset] ^= 1 << UInt8(bit)
      }
    }
    for byte: UInt8 in [0x00, 0xFF] {
      let size = bytes.count - CompiledFile.tableEnd
      let wiped = bytes[..<CompiledFile.tableEnd] + [UInt8](repeating: byte, count: size)
      useAll(try #require(Mapping.memory(Array(wiped))))
    }
  }

  /// One bit anywhere behind the header, in a file that has been opened already or not.
  @Test(arguments: [0.0, 0.2, 0.4, 0.6, 0.8, 0.999], [false, true])
  func aDamagedFileIsBuiltAnew(share: Double, wasOpened: Bool) throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    for _ in 0..<(wasOpened ? 2 : 1) { _ = workshop.open(cache: workshop.cache) }
    let file = try #require(try workshop.cachedFiles().first)
    let whole = try Data(contentsOf: file)
    var damaged = whole
    let start = CompiledFile.headerWords * 8
    damaged[start + Int(Double(whole.count - start) * share)] ^= 8
    try damaged.write(to: file)
    _ = workshop.open(cache: workshop.cache)
    #expect(try Data(contentsOf: file) == whole)
  }

  @Test func whatAStoppedBuildLeftIsTakenAway() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    _ = workshop.open(cache: workshop.cache)
    let file = try #require(try workshop.cachedFiles().first)
    let draft = file.deletingLastPathComponent()
      .appendingPathComponent(".\(file.lastPathComponent).a1b2c3")
    try FileManager.default.moveItem(at: file, to: draft)
    _ = workshop.open(cache: workshop.cache)
    #expect(try workshop.cachedFiles().map(\.lastPathComponent) == [file.lastPathComponent])
  }

  /// Nobody can cut a file short while it is mapped, where the file system lets us ask for that.
  @Test func aMappedFileIsLeftAlone() throws {
    let workshop = try Workshop()
    let path = try workshop.write("words", to: "a.txt")
    let mapping = try #require(Mapping.file(path))
    guard fcntl(mapping.openFile, 1025) == F_RDLCK else { return }
    #expect(open(path, O_WRONLY | O_TRUNC | O_NONBLOCK) == -1 && errno == EWOULDBLOCK)
    #expect(mapping.bytes == Array("words".utf8))
  }

  private func useAll(_ mapping: Mapping) {
    guard let compiled = CompiledLexicon(mapping) else { return }
    let lexicon = Lexicon(compiled, source: .english, target: .german, notes: [])
    for word in ["house", "announce", "in", "data", "the", ""] {
      for translation in lexicon.translations(of: stem(word, .english), .sourceToTarget) {
        _ = lexicon.translations(of: translation.stem, .targetToSource).first
      }
    }
    for pair in [("data", "centre"), ("in", "the"), ("long", "run")] {
      for phrase in lexicon.phrases(
        startingWith: stem(pair.0, .english), stem(pair.1, .english), .sourceToTarget)
      {
        _ = Array(phrase.stems) + Array(phrase.translation)
      }
    }
    _ = lexicon.parts(of: WordFolding.folded("Seekabelverbandes"), .target)
  }

  @Test func severalMayBuildAtOnce() async throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    let (cache, dictionaries) = (workshop.cache, workshop.dictionaries)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let lexicon = Lexicon.open(
            source: .english, target: .german, cache: cache, dictionaries: dictionaries)
          return lexicon.weight("house", "Haus") != nil && lexicon.notes.isEmpty
        }
      }
      for await isRight in group { #expect(isRight) }
    }
    // Nothing but the one file is left.
    #expect(try workshop.cachedFiles().count == 1)
  }

  @Test(arguments: ["/proc/abgleich", "/dev/null/abgleich"])
  func aCacheThatCannotBeWrittenIsNoObstacle(directory: String) throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    let lexicon = workshop.open(cache: LexiconCache(directory: directory))
    #expect(lexicon.weight("house", "Haus") != nil)
    #expect(lexicon.notes.count == 1)
    #expect(lexicon.notes.first?.contains(directory) == true)
  }

  @Test func anotherFileInThePlaceOfTheCacheIsReplaced() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    _ = workshop.open(cache: workshop.cache)
    let file = try #require(try workshop.cachedFiles().first)
    try Data("not a lexicon".utf8).write(to: file)
    #expect(workshop.open(cache: workshop.cache).weight("house", "Haus") != nil)
    #expect(try Data(contentsOf: file).count > 1000)
  }

  /// Files of the cache by their age in days, and whether they outlive another's coming.
  @Test(arguments: [
    ("lexicon-de-en-1-2.bin", 29, true), ("lexicon-de-en-1-2.bin", 31, false),
    ("glossary-de-en-1-2.bin", 31, false), (".lexicon-de-en-1-2.bin.x1y2z3", 2, false),
    (".lexicon-de-en-1-2.bin.x1y2z3", 0, true), ("notes.txt", 400, true), ("my.bin", 400, true),
  ])
  func whatNobodyUsesIsTakenAway(name: String, days: Int, stays: Bool) throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    let file = URL(fileURLWithPath: workshop.directory.path + "/cache/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: file)
    try Self.age(file, days: days)
    _ = workshop.open(cache: workshop.cache)
    #expect(FileManager.default.fileExists(atPath: file.path) == stays)
  }

  @Test(arguments: [(0, 2), (2, 1)])
  func whatIsMadeFromOlderSourcesGoesAfterADay(days: Int, files: Int) throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    _ = workshop.open(cache: workshop.cache)
    try Self.age(try #require(try workshop.cachedFiles().first), days: days)
    try Data((smallDictionary + "\nSee {m} :: lake\n").utf8)
      .write(to: URL(fileURLWithPath: workshop.dictionaries[0].path))
    _ = workshop.open(cache: workshop.cache)
    #expect(try workshop.cachedFiles().count == files)
  }

  @Test func whatIsUsedStaysRecent() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    _ = workshop.open(cache: workshop.cache)
    let file = try #require(try workshop.cachedFiles().first)
    try Self.age(file, days: 20)
    _ = workshop.open(cache: workshop.cache)
    let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate]
    #expect(abs(try #require(date as? Date).timeIntervalSinceNow) < 3600)
  }

  private static func age(_ file: URL, days: Int) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -86_400 * Double(days) - 60)],
      ofItemAtPath: file.path)
  }

  @Test func buildingTellsHowFarItIs() throws {
    let workshop = try Workshop(dictionary: smallDictionary)
    var fractions: [Double] = []
    for _ in 0..<2 {
      _ = Lexicon.open(
        source: .english, target: .german, cache: workshop.cache,
        dictionaries: workshop.dictionaries, progress: { fractions.append($0) })
    }
    // From the cache it takes no time worth telling.
    #expect(fractions.last == 1)
    #expect(fractions.count { $0 == 1 } == 1)
    #expect(fractions == fractions.sorted())
  }
}
