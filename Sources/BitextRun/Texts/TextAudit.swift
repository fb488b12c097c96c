public import BitextAlignment
public import BitextAudit
public import BitextCore
public import BitextLexicon
public import BitextReading

/// Audits texts that a program has in memory: the whole line, from two strings to findings.
///
/// The findings are those that the command finds in two files of the same bytes without a
/// configuration.
public struct TextAudit: Sendable {
  /// The languages that the texts are in.
  public var languages: LanguagePair
  /// What is known of their words.
  public var lexicon: Lexicon
  /// What is looked for; `AllRules.rules` and rules of one's own.
  public var rules: [Rule]
  /// Words that a corpus taught, kept by somebody; see `CorpusLearner`.
  public var learned = LearnedWords.none

  /// Audits with all rules, and with what is known of the languages on this machine, unless others
  /// are given.
  public init(
    from source: Language? = nil, into target: Language? = nil, lexicon: Lexicon? = nil,
    rules: [Rule] = AllRules.rules
  ) {
    languages = LanguagePair(source: source, target: target)
    self.lexicon = lexicon ?? .open(source: languages.source, target: languages.target)
    self.rules = rules
  }

  /// Aligns and audits an article and its translation; throws where one cannot be read, or is in
  /// another language than was said.
  public func audit(
    _ source: String, _ target: String, as format: Format = .plain
  ) async throws(IntakeFailure) -> AuditedPair {
    let bitext = try await align(source, target, as: format)
    let check = LanguageCheck(bitext.source, bitext.target, languages)
    if let failure = check.failures.first { throw .language(failure) }
    return BitextAuditor(rules: rules, lexicon: lexicon)
      .audited(bitext, remark: check.finding(in: bitext))
  }

  /// Aligns an article and its translation; throws where one cannot be read.
  public func align(
    _ source: String, _ target: String, as format: Format = .plain
  ) async throws(IntakeFailure) -> Bitext {
    let sides = (
      try side(source, format, called: "source", in: languages.source),
      try side(target, format, called: "target", in: languages.target)
    )
    return PairAligner(Aligner(lexicon, learned: learned)).align(sides.0, sides.1)
  }

  /// Audits pairs of sentences that somebody else aligned; what they hold is not aligned again.
  public func audit(_ sentences: SentencePairs) throws(IntakeFailure) -> AuditedPair {
    audit(try sentences.bitext(languages, with: Aligner(lexicon)))
  }

  /// Audits what is aligned already.
  public func audit(_ bitext: Bitext) -> AuditedPair {
    BitextAuditor(rules: rules, lexicon: lexicon).audited(bitext)
  }

  private func side(
    _ text: String, _ format: Format, called name: String, in language: Language
  ) throws(IntakeFailure) -> Side {
    let document: Document
    do throws(ReadingError) {
      document = try Reader().read(Array(text.utf8), path: name, format: format)
    } catch {
      throw .reading(error)
    }
    var tools = SideTools(languages)
    do {
      return try tools.side(document, in: language)
    } catch {
      throw .unicode(name, error)
    }
  }
}
