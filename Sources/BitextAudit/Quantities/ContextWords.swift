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

  /// Whether one of the words stands in the bead, on either side.
  func stand(in bead: Bead, of bitext: Bitext) -> Bool {
    let sides = [(bitext.source, bead.source), (bitext.target, bead.target)]
    return sides.contains { side, run in
      guard let words = Self.of(side.language)[self] else { return false }
      return side.segments[run].contains { segment in
        side.tokens[segment.tokens].contains(where: words.contains)
      }
    }
  }

  private var key: StaticString {
    switch self {
    case .losing: "losing"
    case .declining: "declining"
    case .freezing: "freezing"
    }
  }

  private static let of = Memo<Language, [ContextWords: WordList]> { language in
    guard let lists = language.lists(.figureContext) else { return [:] }
    return Dictionary(uniqueKeysWithValues: allCases.map { ($0, WordList(lists.words($0.key))) })
  }
}
