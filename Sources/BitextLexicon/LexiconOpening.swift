public import BitextCore
import BitextUnicode

extension Lexicon {
  /// Opens what is known of two languages: CLDR's names, whatever dictionary is installed and the
  /// glossaries given, from the cache, or built and cached.
  ///
  /// Never fails: what cannot be read is left out, what cannot be cached stays in memory, and
  /// `notes` say so. Opening from the cache takes well under a millisecond, building some
  /// seconds, of which `progress` is told the share that is done, from 0 to 1. Without
  /// `dictionaries` those that are installed are taken.
  public static func open(
    source: Language, target: Language, cache: LexiconCache = .xdg,
    dictionaries: [DictionarySource]? = nil, glossaries: [GlossaryFile] = [],
    progress: ((Double) -> Void)? = nil
  ) -> Lexicon {
    let (first, second) = (min(source, target), max(source, target))
    let installed = (dictionaries ?? DictionarySource.installed(first, second))
      .filter { $0.serves(first, second) && FileIdentity($0.path) != nil }
    var opening = LexiconOpening(first, second, cache)
    if installed.isEmpty { opening.notes.append(missingDictionary(first, second)) }
    let main = opening.main(installed, progress)
    let added = glossaries.isEmpty ? nil : opening.added(glossaries)
    return Lexicon(main, added: added, source: source, target: target, notes: opening.notes)
  }

  private static func missingDictionary(_ first: Language, _ second: Language) -> String {
    let advice = DictionarySource.advice(for: first, second).map { "; \($0)" } ?? ""
    return "no dictionary of \(first) and \(second) is installed\(advice)"
  }
}

/// Takes compiled lexicons from the cache or makes them.
private struct LexiconOpening {
  private let first: Language
  private let second: Language
  private let cache: LexiconCache
  var notes: [String] = []

  /// What reading the dictionaries takes of building, the rest being compiling.
  private static let readingShare = 0.7

  init(_ first: Language, _ second: Language, _ cache: LexiconCache) {
    self.first = first
    self.second = second
    self.cache = cache
  }

  /// The dictionaries, CLDR's names and the built-in words.
  mutating func main(
    _ dictionaries: [DictionarySource], _ progress: ((Double) -> Void)?
  ) -> CompiledLexicon? {
    let name = name(
      "lexicon", files: dictionaries.flatMap(\.files), "\(icuVersion()) \(knowledge)")
    if let cached = cache.lexicon(name) { return cached }
    let lock = cache.lock(name)
    defer { extendLifetime(lock) }
    if let made = cache.lexicon(name) { return made }
    var progress = BuildProgress(progress)
    var builder = LexiconBuilder(first, second)
    CoreVocabulary.read(into: &builder)
    LocaleNamesSource().read(into: &builder)
    var complaints: [String] = []
    for dictionary in dictionaries {
      progress.begin(share: Self.readingShare / Double(dictionaries.count))
      if !dictionary.read(into: &builder, &progress) {
        complaints.append("\(dictionary.path): cannot be read, expected a dictionary")
      }
    }
    progress.begin(share: 1 - Self.readingShare)
    defer { progress.finish() }
    let hasDictionary = complaints.count < dictionaries.count
    return keep(builder, name, hasDictionary: hasDictionary, complaints)
  }

  /// The glossaries.
  mutating func added(_ glossaries: [GlossaryFile]) -> CompiledLexicon? {
    let columns = glossaries.map { "\($0.source)-\($0.target)" }.joined(separator: " ")
    let name = name("glossary", files: glossaries.map(\.path), "\(columns) \(knowledge)")
    if let cached = cache.lexicon(name) { return cached }
    var builder = LexiconBuilder(first, second)
    var complaints: [String] = []
    for glossary in glossaries {
      let reading = GlossaryReading(glossary, into: &builder)
      if !glossary.isChecked { complaints += reading.notes }
    }
    return keep(builder, name, hasDictionary: false, complaints)
  }

  /// Compiles what was gathered. With complaints it is not cached, so that these are heard again.
  private mutating func keep(
    _ builder: consuming LexiconBuilder, _ name: LexiconCache.Name, hasDictionary: Bool,
    _ complaints: [String]
  ) -> CompiledLexicon? {
    let bytes = LexiconCompiler(builder).bytes(
      CompiledHeader(key: name.state, hasDictionary: hasDictionary))
    notes += complaints
    if complaints.isEmpty, let reason = cache.store(bytes, as: name) {
      notes.append(
        "cannot cache the lexicon in \(cache.directory ?? "no directory"): \(reason); "
          + "it will be built anew each time")
    }
    return Mapping.memory(bytes).flatMap { CompiledLexicon($0) }
  }

  private var knowledge: String { CoreVocabulary.fingerprint(first, second) }

  /// A name that changes with all that a compiled lexicon depends on.
  private func name(_ kind: String, files: [String], _ rest: String) -> LexiconCache.Name {
    var state = rest
    for file in files {
      let identity = FileIdentity(file)
      state += "\n\(file)\n\(identity?.size ?? 0) \(identity?.modified ?? 0)"
    }
    let sources = WordHash.hash(
      ([String(CompiledFile.version)] + files).joined(separator: "\n"))
    return LexiconCache.Name(
      sources: "\(kind)-\(first)-\(second)-\(String(sources, radix: 16))",
      state: WordHash.hash("\(CompiledFile.version) \(state)"))
  }
}
