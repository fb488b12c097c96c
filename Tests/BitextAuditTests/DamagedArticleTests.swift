import BitextCore
import BitextLexicon
import BitextTestSupport
import Testing

/// The whole line on an article that was damaged in one place.
@Suite(
  .enabled(
    if: !DictionarySource.installed(.german, .english).isEmpty,
    "no English and German dictionary is installed"))
struct DamagedArticleTests {
  @Test(arguments: [Language.english, .german])
  func findsNothingInACompleteRendering(_ source: Language) throws {
    #expect(try findings(in: HarbourArticle(), from: source) == [])
  }

  @Test(arguments: german) func findsWhatHappenedToTheGerman(_ damage: Damage) throws {
    try expect(damage, on: .german, from: .english)
  }

  @Test(arguments: english) func findsWhatHappenedToTheEnglish(_ damage: Damage) throws {
    try expect(damage, on: .english, from: .german)
  }

  private func expect(_ damage: Damage, on target: Language, from source: Language) throws {
    let article = try #require(damage.applied(to: HarbourArticle(), target))
    let findings = try findings(in: article, from: source)
    #expect(findings.count == 1, "\(findings)")
    let finding = try #require(findings.first)
    #expect(finding.rule == damage.rule)
    #expect(finding.unit == damage.unit)
    #expect(finding.words.contains(damage.place), "\(finding)")
  }

  private func findings(
    in article: HarbourArticle, from source: Language
  ) throws -> [WholeLine.Seen] {
    let target: Language = source == .english ? .german : .english
    let line = source == .english ? Self.fromEnglish : Self.fromGerman
    return try line.findings(from: article[source], to: article[target])
  }

  private static let fromEnglish = WholeLine(.open(source: .english, target: .german))
  private static let fromGerman = WholeLine(.open(source: .german, target: .english))

  static let german = [
    Damage(
      "a paragraph is gone",
      (
        """
        Am ersten Tag kam der Bürgermeister in einem Ruderboot. Ein Chor sang zwei Lieder, und der \
        Bäcker verkaufte warmes Brot aus seinem Lieferwagen.


        """, ""
      ),
      finds: "missing-passage", .paragraph, at: "On the first day the mayor"),
    Damage(
      "a sentence is gone",
      (
        " Ein Chor sang zwei Lieder, und der Bäcker verkaufte warmes Brot aus seinem Lieferwagen.",
        ""
      ),
      finds: "missing-passage", .sentence, at: "A choir sang two songs"),
    Damage(
      "half a sentence is gone",
      (", und der Besitzer des Zeltplatzes fürchtet den Lärm.", "."),
      finds: "missing-passage", .clause, at: "the owner of the campsite fears the noise"),
    Damage(
      "a paragraph breaks off",
      (
        "Ihre Lehrerin sagt, dass nichts das Dorf so sehr vereint hat wie dieser Sommer des Malens.",
        "Ihre Lehrerin sagt, dass nichts das Dorf so sehr"
      ),
      finds: "truncated-passage", .sentence, at: "so sehr"),
    Damage(
      "a sentence was invented",
      (
        "in einem Ruderboot.", "in einem Ruderboot. Seine Tochter studiert Geige an der Hochschule."
      ),
      finds: "added-passage", .sentence, at: "Seine Tochter"),
    Damage(
      "a paragraph was invented",
      (
        "Nicht alle sind glücklich.",
        """
        Im Winter schließt das Museum früher, weil die Heizung alt ist und niemand Geld für eine \
        neue hat.

        Nicht alle sind glücklich.
        """
      ),
      finds: "added-passage", .paragraph, at: "Im Winter schließt das Museum"),
    Damage(
      "a paragraph stands twice",
      (
        "Der Hafenmeister lächelt",
        """
        Am ersten Tag kam der Bürgermeister in einem Ruderboot. Ein Chor sang zwei Lieder, und der \
        Bäcker verkaufte warmes Brot aus seinem Lieferwagen.

        Der Hafenmeister lächelt
        """
      ),
      finds: "duplicated-passage", .paragraph, at: "Am ersten Tag"),
    Damage(
      "a first draft was cut off and left",
      (
        "Nicht alle sind glücklich.",
        """
        Kinder aus der Grundschule malten die große Mauer hinter dem Bootshaus an. Ihre Lehrerin \
        sagt, dass nichts das Dorf

        Nicht alle sind glücklich.
        """
      ),
      finds: "duplicated-passage", .paragraph, at: "malten die große Mauer"),
    Damage(
      "a sentence was said again in other words",
      (
        "Der Hafenmeister lächelt",
        """
        Schulkinder haben die lange Wand hinter dem Haus für die Boote bemalt.

        Der Hafenmeister lächelt
        """
      ),
      finds: "duplicated-passage", .paragraph, at: "Schulkinder haben"),
    Damage(
      "a sentence was begun again",
      ("Fischer klagen, dass", "Fischer klagen, dass die neuen Fischer klagen, dass"),
      finds: "duplicated-passage", .clause, at: "Fischer klagen, dass die neuen"),
    Damage(
      "a paragraph was left in English",
      (
        "Der Hafenmeister lächelt über solche Sorgen. Er führt ein Notizbuch, in das jeder Gast einen Wunsch schreiben darf, und bisher bitten die meisten nur um besseren Kaffee.",
        """
        The harbour master smiles at such worries. He keeps a notebook in which every guest may \
        write a wish, and so far most of them only ask for better coffee.
        """
      ),
      finds: "untranslated-passage", .paragraph, at: "The harbour master"),
    Damage(
      "a paragraph stands elsewhere",
      (
        """
        Kinder aus der Grundschule bemalten die lange Mauer hinter dem Bootshaus. Ihre Lehrerin \
        sagt, dass nichts das Dorf so sehr vereint hat wie dieser Sommer des Malens.


        """, ""
      ),
      (
        "nur um besseren Kaffee.",
        """
        nur um besseren Kaffee.

        Kinder aus der Grundschule bemalten die lange Mauer hinter dem Bootshaus. Ihre Lehrerin \
        sagt, dass nichts das Dorf so sehr vereint hat wie dieser Sommer des Malens.
        """
      ),
      finds: "moved-passage", .paragraph, at: "Kinder aus der Grundschule"),
    Damage(
      "a number differs", ("dauerten acht Monate", "dauerten achtzehn Monate"),
      finds: "number-mismatch", .token, at: "achtzehn"),
  ]

  static let english = [
    Damage(
      "a sentence is gone",
      (" The work took eight months, and it cost less than the engineers had feared.", ""),
      finds: "missing-passage", .sentence, at: "Die Arbeiten dauerten"),
    Damage(
      "half a sentence is gone", ("A choir sang two songs, and the baker", "The baker"),
      finds: "missing-passage", .clause, at: "Ein Chor sang zwei Lieder"),
    Damage(
      "a paragraph breaks off",
      ("so far most of them only ask for better coffee.", "so far most of"),
      finds: "truncated-passage", .sentence, at: "so far most of"),
    Damage(
      "a sentence was invented",
      ("from his van.", "from his van. The road to the castle was closed because of ice."),
      finds: "added-passage", .sentence, at: "The road to the castle"),
    Damage(
      "a paragraph stands twice",
      (
        "The harbour master smiles",
        """
        Not everybody is happy. Fishermen complain that the new lamps keep the eels away, and the \
        owner of the campsite fears the noise.

        The harbour master smiles
        """
      ),
      finds: "duplicated-passage", .paragraph, at: "Not everybody is happy"),
    Damage(
      "a paragraph was left in German",
      (
        """
        On the first day the mayor arrived in a rowing boat. A choir sang two songs, and the baker \
        sold warm bread from his van.
        """,
        """
        Am ersten Tag kam der Bürgermeister in einem Ruderboot. Ein Chor sang zwei Lieder, und der \
        Bäcker verkaufte warmes Brot aus seinem Lieferwagen.
        """
      ),
      finds: "untranslated-passage", .paragraph, at: "Am ersten Tag"),
  ]
}
