import BitextAlignment
import BitextAnalysis
import BitextAudit
public import BitextCore
public import BitextLexicon
import BitextReading

/// Everything that happens to two texts between the files and the report.
public struct WholeLine: Sendable {
  public var lexicon: Lexicon

  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// A line that knows what is built in: the same on every machine.
  public init(from source: Language, to target: Language) {
    lexicon = Lexicon.open(source: source, target: target, cache: .none, dictionaries: [])
  }

  /// A finding at `warning` or above, with the words at its first place on the side concerned.
  public struct Seen: Hashable, Sendable {
    public var rule: String
    public var unit: Finding.Unit
    public var words: String
  }

  public func findings(
    from source: String, to target: String, as path: String = "article.txt"
  ) throws -> [Seen] {
    let sides = (
      try side(source, lexicon.source, path), try side(target, lexicon.target, path)
    )
    let bitext = Aligner(lexicon).align(sides.0, sides.1)
    return Audit(lexicon: lexicon).findings(in: bitext).filter { $0.severity > .note }.map {
      finding in
      let isOfSource = finding.rule == "missing-passage" || finding.target.isEmpty
      let place = isOfSource ? finding.source.first : finding.target.first
      let side = isOfSource ? sides.0 : sides.1
      return Seen(
        rule: finding.rule, unit: finding.unit,
        words: place.map { side.document.string($0) } ?? "")
    }
  }

  private func side(_ text: String, _ language: Language, _ path: String) throws -> Side {
    let document = try Reader().read(Array(text.utf8), path: path)
    return try Analyser(language).analyse(document)
  }
}
