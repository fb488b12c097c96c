import BitextAlignment
import BitextAnalysis
import BitextAudit
import BitextCore
import BitextLexicon
import BitextReading

/// A small article in both languages, complete and rendered freely, to be damaged.
struct HarbourArticle {
  var english = """
    The harbour that nobody wanted

    For thirty years the old harbour of Wendelin lay idle, and most people in the town had \
    forgotten that ships once brought timber there.

    Last spring the council decided to repair the quay. The work took eight months, and it cost \
    less than the engineers had feared.

    On the first day the mayor arrived in a rowing boat. A choir sang two songs, and the baker \
    sold warm bread from his van.

    Children from the primary school painted the long wall behind the boathouse. Their teacher \
    says that nothing has united the village as much as this summer of painting.

    Not everybody is happy. Fishermen complain that the new lamps keep the eels away, and the \
    owner of the campsite fears the noise.

    The harbour master smiles at such worries. He keeps a notebook in which every guest may write \
    a wish, and so far most of them only ask for better coffee.
    """

  var german = """
    Der Hafen, den niemand wollte

    Dreißig Jahre lang lag der alte Hafen von Wendelin brach, und die meisten Leute in der Stadt \
    hatten vergessen, dass Schiffe dort einst Holz brachten.

    Im vergangenen Frühjahr beschloss der Rat, den Kai zu reparieren. Die Arbeiten dauerten acht \
    Monate, und sie kosteten weniger, als die Ingenieure befürchtet hatten.

    Am ersten Tag kam der Bürgermeister in einem Ruderboot. Ein Chor sang zwei Lieder, und der \
    Bäcker verkaufte warmes Brot aus seinem Lieferwagen.

    Kinder aus der Grundschule bemalten die lange Mauer hinter dem Bootshaus. Ihre Lehrerin sagt, \
    dass nichts das Dorf so sehr vereint hat wie dieser Sommer des Malens.

    Nicht alle sind glücklich. Fischer klagen, dass die neuen Lampen die Aale fernhalten, und der \
    Besitzer des Zeltplatzes fürchtet den Lärm.

    Der Hafenmeister lächelt über solche Sorgen. Er führt ein Notizbuch, in das jeder Gast einen \
    Wunsch schreiben darf, und bisher bitten die meisten nur um besseren Kaffee.
    """

  static let isDictionaryInstalled = !DictionarySource.installed(.german, .english).isEmpty
  private static let lexicons = (
    fromEnglish: Lexicon.open(source: .english, target: .german),
    fromGerman: Lexicon.open(source: .german, target: .english)
  )

  /// What the whole line finds at `warning` and above, with the words at the first place of the
  /// side concerned.
  func findings(from source: Language) throws -> [Seen] {
    let isEnglish = source == .english
    let lexicon = isEnglish ? Self.lexicons.fromEnglish : Self.lexicons.fromGerman
    let sides = (
      try Analyser(source).analyse(document(isEnglish ? english : german)),
      try Analyser(isEnglish ? .german : .english).analyse(document(isEnglish ? german : english))
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

  struct Seen: Hashable, Sendable {
    var rule: String
    var unit: Finding.Unit
    var words: String
  }

  private func document(_ text: String) throws -> Document {
    try Reader().read(Array(text.utf8), path: "article.txt")
  }
}
