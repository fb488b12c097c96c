import BitextCore

/// Words that turn the sense of a figure, looked for only where one is in doubt.
enum ContextWords {
  /// Who loses is told his goals first in German and last in English.
  case losing
  /// A loss may be told without a minus.
  case declining
  /// As "declining", of temperatures.
  case freezing

  /// Whether one of the words stands in the bead, on either side.
  func stand(in bead: Bead, of bitext: Bitext) -> Bool {
    let words = words
    let sides = [(bitext.source, bead.source), (bitext.target, bead.target)]
    return sides.contains { side, run in
      side.segments[run].contains { segment in
        side.tokens[segment.tokens].contains(where: words.contains)
      }
    }
  }

  private var words: WordList {
    switch self {
    case .losing: Self.losingWords
    case .declining: Self.decliningWords
    case .freezing: Self.freezingWords
    }
  }

  private static let losingWords = WordList(
    """
    lost lose loses losing loss defeat defeated defeats beaten trailed trailing trail down behind
    deficit fell succumbed away visitors verlor verloren verliert verlieren verlierer unterlag
    unterlagen unterliegen unterliegt unterlegen niederlage niederlagen rückstand zurück hinten
    auswärts gäste auswärtssieg auswärtsspiel geschlagen
    """)

  private static let decliningWords = WordList(
    """
    fell fall falls fallen falling drop dropped drops dropping decline declined declines down
    lower lost lose loss losses less decrease decreased shrank contracted contraction deficit
    cut cuts reduced reduction fiel fielen fallen fällt gefallen sank sanken sinkt gesunken
    rückgang verlust verluste verlor verloren verliert weniger niedriger defizit schrumpfte
    geschrumpft rückläufig einbusse einbußen abnahme senkung gesenkt senkte negativ negativen
    """)

  private static let freezingWords = WordList(
    """
    below freezing frost subzero frosty unter frost frostig minusgrade minusgraden kälte
    """)
}
