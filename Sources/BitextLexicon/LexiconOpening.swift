public import BitextCore
import BitextUnicode

extension Lexicon {
  /// Opens what is known of two languages: CLDR's names and whatever dictionary is installed,
  /// from the cache, or built and cached.
  ///
  /// Never fails: what cannot be read is left out, what cannot be cached stays in memory, and
  /// `notes` say so. Opening from the cache takes well under a millisecond, building about a
  /// second.
  public static func open(
    source: Language, target: Language, cache: LexiconCache = .xdg,
    dictionaries: [DictionarySource] = DictionarySource.wellKnown
  ) -> Lexicon {
    let first = min(source, target)
    let second = max(source, target)
    var notes: [String] = []
    let installed = dictionaries.filter { $0.serves(first, second) }
      .compactMap { dictionary in FileIdentity(dictionary.path).map { (dictionary, $0) } }
    if installed.isEmpty { notes.append(missingDictionary(first, second)) }
    let key = key(of: installed)
    let name = "lexicon-\(first)-\(second)-\(String(key, radix: 16)).bin"
    if let path = cache.directory.map({ "\($0)/\(name)" }), let mapping = Mapping.file(path),
      let compiled = CompiledLexicon(mapping), compiled.header.key == key
    {
      return Lexicon(compiled, source: source, target: target, notes: notes)
    }
    let bytes = compile(first, second, installed.map(\.0), key: key, &notes)
    if let reason = cache.store(bytes, as: name) {
      notes.append(
        "cannot cache the lexicon in \(cache.directory ?? "no directory"): \(reason); "
          + "it will be built anew each time")
    }
    let compiled = Mapping.memory(bytes).flatMap { CompiledLexicon($0) }
    return Lexicon(compiled, source: source, target: target, notes: notes)
  }

  private static func compile(
    _ first: Language, _ second: Language, _ dictionaries: [DictionarySource], key: UInt64,
    _ notes: inout [String]
  ) -> [UInt8] {
    var builder = LexiconBuilder(first, second)
    CoreVocabulary.read(into: &builder)
    LocaleNamesSource().read(into: &builder)
    var hasDictionary = false
    for dictionary in dictionaries {
      if dictionary.read(into: &builder) {
        hasDictionary = true
      } else {
        notes.append("cannot read the dictionary \(dictionary.path)")
      }
    }
    return LexiconCompiler(builder).bytes(
      CompiledHeader(key: key, hasDictionary: hasDictionary))
  }

  private static func missingDictionary(_ first: Language, _ second: Language) -> String {
    let advice =
      DictionarySource.package(for: first, second)
      .map { "; install the package \($0) for better results" } ?? ""
    return "no dictionary of \(first) and \(second) is installed\(advice)"
  }

  /// A hash of all that a compiled lexicon depends on.
  private static func key(of dictionaries: [(DictionarySource, FileIdentity)]) -> UInt64 {
    var text = "\(CompiledFile.version) \(icuVersion()) \(CoreVocabulary.hash)"
    for (dictionary, identity) in dictionaries {
      text += "\n\(dictionary.path)\n\(identity.size) \(identity.modified)"
    }
    return WordHash.hash(text)
  }
}
