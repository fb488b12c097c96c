import BitextCore
import BitextLanguages

/// Words that turn the sense of a figure, looked for only where one is in doubt.
enum ContextWords: CaseIterable {
  /// Who loses is told his goals first in some languages and last in others.
  case losing
  /// A loss may be told without a minus.
  case declining
  /// As "declining", of temperatures.
  case freezing
  /// A date is told by the day before the night or by the day behind it.
  case night
  /// Of the losses, those that are a sum below zero: "a deficit of 3 million".
  case loss
  /// A value follows, and not how far it moved: "fell to".
  case level

  /// Whether one of the words stands in the bead, on either side.
  func stand(in bead: Bead, of bitext: Bitext) -> Bool {
    let told = areTold(in: bead, of: bitext)
    return told.source || told.target
  }

  /// Whether one of the words stands in the bead, side by side.
  func areTold(in bead: Bead, of bitext: Bitext) -> Sides<Bool> {
    bitext.sides.map(with: bead.runs) { side, run in
      guard let words = Self.of(side.language)[self] else { return false }
      return side.segments[run].contains { segment in
        side.tokens[segment.tokens].contains(where: words.contains)
      }
    }
  }

  /// Whether the word at a token is one.
  func isAt(_ token: Int, of side: Side) -> Bool {
    Self.of(side.language)[self]?.contains(side.tokens[token]) ?? false
  }

  private var key: StaticString {
    switch self {
    case .losing: "losing"
    case .declining: "declining"
    case .freezing: "freezing"
    case .night: "night"
    case .loss: "loss"
    case .level: "level"
    }
  }

  private static let of = Memo<Language, [ContextWords: WordList]> { language in
    guard let lists = language.lists(.figureContext) else { return [:] }
    return Dictionary(uniqueKeysWithValues: allCases.map { ($0, WordList(lists.words($0.key))) })
  }
}
