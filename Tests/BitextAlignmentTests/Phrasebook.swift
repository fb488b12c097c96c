import BitextCore
import BitextLexicon

@testable import BitextAlignment

/// Sentences of one frame in two languages, put together from lists of phrases: small corpora of
/// which every word's rendering is known.
struct Phrasebook {
  typealias Phrase = (source: String, target: String)

  var languages: (source: Language, target: Language)
  var subjects: [Phrase]
  var verbs: [Phrase]
  var objects: [Phrase]
  var places: [Phrase]
  /// What is known of the languages without any dictionary.
  var lexicon: Lexicon

  static let spanishDutch = Phrasebook(
    languages: (Language("es"), Language("nl")),
    subjects: [
      ("La alcaldesa", "De burgemeester"), ("El pescador", "De visser"),
      ("La maestra", "De onderwijzeres"), ("El carpintero", "De timmerman"),
      ("La abuela", "De grootmoeder"), ("El cartero", "De postbode"),
      ("La enfermera", "De verpleegster"), ("El panadero", "De bakker"),
    ],
    verbs: [
      ("compra", "koopt"), ("busca", "zoekt"), ("vende", "verkoopt"), ("pinta", "schildert"),
      ("limpia", "poetst"),
    ],
    objects: [
      ("una barca", "een boot"), ("la ventana", "het raam"), ("un sombrero", "een hoed"),
      ("la bicicleta", "de fiets"), ("el reloj", "de klok"), ("una silla", "een stoel"),
      ("el molino", "de molen"),
    ],
    places: [
      ("detrás de la iglesia", "achter de kerk"), ("cerca del puente", "bij de brug"),
      ("en el mercado", "op de markt"), ("junto al río", "naast de rivier"),
      ("en el jardín de sus vecinos", "in de tuin van de buren"),
      ("antes de la cena", "voor het avondeten"),
    ],
    lexicon: .open(
      source: Language("es"), target: Language("nl"), cache: .none, dictionaries: []))

  /// Terms as a manual has them, which no general word list knows.
  static let englishGerman = Phrasebook(
    languages: (.english, .german),
    subjects: [
      ("The scheduler", "Der Zuteiler"), ("The allocator", "Der Speicherverwalter"),
      ("The parser", "Der Zerteiler"), ("The linker", "Der Binder"),
      ("The debugger", "Die Fehlersuche"), ("The profiler", "Die Laufzeitmessung"),
    ],
    verbs: [
      ("skips", "übergeht"), ("flushes", "leert"), ("locks", "sperrt"), ("resizes", "vergrößert"),
      ("spills", "verdrängt"),
    ],
    objects: [
      ("the mailbox", "den Briefkasten"), ("the heap", "die Halde"),
      ("the stack frame", "den Kellerrahmen"), ("the worker thread", "den Arbeitsstrang"),
      ("the ring buffer", "den Umlaufpuffer"), ("the hash bucket", "das Streufach"),
    ],
    places: [
      ("before the handshake", "vor dem Verbindungsaufbau"),
      ("after a rollback", "nach dem Rücksetzen"),
      ("during warm-up", "beim Anlaufen"), ("on every keystroke", "bei jedem Tastendruck"),
    ],
    lexicon: Fixture.lexicon)

  /// Sentence `number`, always the same; the lists are walked at different paces, so that no two
  /// of their phrases always go together.
  func sentence(_ number: Int) -> Phrase {
    let parts = [
      subjects[number * 5 % subjects.count], verbs[number * 2 % verbs.count],
      objects[(number * 3 + number / 7) % objects.count],
      places[(number * 7 + number / 3) % places.count],
    ]
    return (
      parts.map(\.source).joined(separator: " ") + ".",
      parts.map(\.target).joined(separator: " ") + "."
    )
  }

  /// The two sides of article `number`, of `count` sentences; without one of the target's.
  func article(_ number: Int, count: Int = 12, missing: Int? = nil) throws -> (Side, Side) {
    let sentences = (0..<count).map { sentence(number * count + $0) }
    var targets = sentences.map(\.target)
    if let missing { targets.remove(at: missing) }
    return (
      try Fixture.side(sentences.map(\.source), languages.source),
      try Fixture.side(targets, languages.target)
    )
  }

  func bitexts(_ articles: Range<Int>) throws -> [Bitext] {
    try articles.map { number in
      let (source, target) = try article(number)
      return Aligner(lexicon).align(source, target)
    }
  }
}
