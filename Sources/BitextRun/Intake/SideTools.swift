public import BitextAnalysis
public import BitextCore
public import BitextUnicode

/// Analyses one article after the other with tools that are opened for the first in a language and
/// kept for the next ones.
public struct SideTools: ~Copyable {
  private let languages: LanguagePair
  private var source: AnalysisTools?
  private var target: AnalysisTools?

  /// Keeps the tools of these two languages; those of any other are opened each time.
  public init(_ languages: LanguagePair) { self.languages = languages }

  /// Makes a side of a document in a language.
  public mutating func side(
    _ document: Document, in language: Language,
    segmentation: Analyser.Segmentation = .sentences
  ) throws(ICUError) -> Side {
    let analyser = Analyser(language, segmentation: segmentation)
    switch language {
    case languages.source: return try Self.side(document, analyser, &source)
    case languages.target: return try Self.side(document, analyser, &target)
    case _: return try analyser.analyse(document)
    }
  }

  private static func side(
    _ document: Document, _ analyser: Analyser, _ kept: inout AnalysisTools?
  ) throws(ICUError) -> Side {
    var tools = try open(kept.take(), analyser.language)
    let side = try analyser.analyse(document, with: &tools)
    kept = consume tools
    return side
  }

  private static func open(
    _ tools: consuming AnalysisTools?, _ language: Language
  ) throws(ICUError) -> AnalysisTools {
    switch consume tools {
    case .some(let tools): return tools
    case .none: return try AnalysisTools(language)
    }
  }
}
