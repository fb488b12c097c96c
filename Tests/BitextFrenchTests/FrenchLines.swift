import BitextCore
import BitextTestSupport

/// The lines from French and to it, made once, since opening a lexicon takes its time.
enum FrenchLines {
  static func line(_ from: Language, _ to: Language) -> WholeLine {
    lines.first { $0.lexicon.source == from && $0.lexicon.target == to }
      ?? WholeLine(from: from, to: to)
  }

  private static let lines = [Language.english, .german].flatMap {
    [WholeLine(from: $0, to: .french), WholeLine(from: .french, to: $0)]
  }
}
