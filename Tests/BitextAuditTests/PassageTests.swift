import BitextCore
import BitextLexicon
import BitextTestSupport
import Testing

/// What is said of passages on pages as people have them, in Markdown: nothing where a reader would
/// wave it away.
@Suite(
  .enabled(
    if: !DictionarySource.installed(.german, .english).isEmpty,
    "no English and German dictionary is installed"))
struct PassageTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var english: String
    var german: String
    /// The rules that object, once each time they do.
    var rules: [String]

    init(_ name: String, _ english: String, _ german: String, finds rules: String...) {
      (self.name, self.english, self.german, self.rules) = (name, english, german, rules)
    }

    var testDescription: String { name }
  }

  @Test(arguments: copies + notCopies + cutOff + untranslated + originals + doubts + generated)
  func saysWhatAReaderWouldSay(_ row: Row) throws {
    let findings = try Self.fromEnglish.findings(
      from: Self.framed(row.english, Self.english), to: Self.framed(row.german, Self.german),
      as: "article.md")
    #expect(findings.map(\.rule) == row.rules, "\(findings)")
  }

  private static let fromEnglish = WholeLine(.open(source: .english, target: .german))

  private static let english = (
    "# The ferry to Holm\n\nThe ferry to the island of Holm sails every morning and takes bicycles.",
    "On board there is coffee, and the captain tells old stories of the sea."
  )
  private static let german = (
    "# Die Fähre nach Holm\n\nDie Fähre zur Insel Holm fährt jeden Morgen und nimmt Fahrräder mit.",
    "An Bord gibt es Kaffee, und der Kapitän erzählt alte Geschichten vom Meer."
  )

  /// A whole article stays as it is; anything else stands between two paragraphs.
  private static func framed(_ text: String, _ frame: (String, String)) -> String {
    text.hasPrefix("---\n") ? text : "\(frame.0)\n\n\(text)\n\n\(frame.1)\n"
  }

  static let copies = [
    Row(
      "items made alike",
      "- Show the user as a number.\n- Show the group as a number.\n- Show the owner as a number.",
      "- Zeigt den Benutzer als Zahl an.\n- Zeigt die Gruppe als Zahl an.\n"
        + "- Zeigt den Besitzer als Zahl an."),
    Row(
      "an item made like another that is left out",
      "- Open a terminal and install the program.\n- Start the program once.",
      "- Öffnen Sie ein Terminal und installieren Sie das Programm.\n"
        + "- Öffnen Sie ein Terminal.\n- Starten Sie das Programm einmal.",
      finds: "added-passage"),
    Row(
      "parallel sentences",
      "In winter the old bridge is closed to cars. In summer the old bridge is closed to lorries.",
      "Im Winter ist die alte Brücke für Autos gesperrt. Im Sommer ist die alte Brücke für Lastwagen "
        + "gesperrt."),
    Row(
      "a description says what the title says",
      "---\ntitle: Build your own harbour crane\ndescription: How to build your own harbour crane\n---"
        + "\n\nThe crane takes an afternoon.",
      "---\ntitle: Baue deinen eigenen Hafenkran\ndescription: Wie du deinen eigenen Hafenkran baust\n"
        + "---\n\nDer Kran braucht einen Nachmittag."),
    Row(
      "a heading names what a sentence says",
      "You can enlarge the crane, or start your next model of the old harbour!\n\n### Start a model",
      "Du kannst den Kran vergrößern oder dein nächstes Modell des alten Hafens anfangen!\n\n"
        + "### Ein neues Modell anfangen"),
    Row(
      "a paragraph stands twice",
      "The harbour master opens the gate at six and writes the names of the ships into a book.",
      "Der Hafenmeister öffnet das Tor um sechs und schreibt die Namen der Schiffe in ein Buch.\n\n"
        + "Der Hafenmeister öffnet das Tor um sechs und schreibt die Namen der Schiffe in ein Buch.",
      finds: "duplicated-passage"),
    Row(
      "a first draft stands above the second",
      "The harbour master opens the gate at six and writes the names of the ships into a book.",
      "Der Hafenmeister macht das Tor um sechs auf und schreibt die Namen der Schiffe in ein\n\n"
        + "Der Hafenmeister öffnet das Tor um sechs und schreibt die Namen der Schiffe in ein Buch.",
      finds: "duplicated-passage"),
  ]

  static let notCopies = [
    Row(
      "parallel sentences",
      "Don't settle for bad boats. (...) Don't settle for less, in this harbour or another.",
      "Geben Sie sich nicht mit schlechten Booten zufrieden. (...) Geben Sie sich in diesem oder "
        + "einem anderen Hafen nicht mit weniger zufrieden."),
    Row(
      "a label in bold on a line of its own",
      "**About the Society of Old Boats**\nThe [Society of Old Boats](https://boats.example) keeps them afloat.",
      "**Über die Gesellschaft Alter Boote**\nDie [Gesellschaft Alter Boote](https://boats.example) hält sie über Wasser."
    ),
    Row(
      "entries that the source names alike, left to a macro",
      "- CWE-335 Incorrect Usage of Seeds in the Generator\n- CWE-336 Same Seed in the Generator",
      "- {{ entry(\"335\") }}\n- {{ entry(\"336\") }}"),
  ]

  static let cutOff = [
    Row(
      "only the full stop is missing", "The level of detail depends on the reports of the office.",
      "Die Ausführlichkeit hängt von den Berichten des Amtes ab"),
    Row(
      "the full stop is missing behind a free rendering",
      "Higher values mean that this one comes first, and all others wait until it is done.",
      "Höhere Werte haben Vorrang vor allen anderen, die so lange warten müssen"),
    Row(
      "a lead-in of a list", "You need these things:\n\n- a hammer\n- a saw",
      "Du brauchst diese Dinge\n\n- einen Hammer\n- eine Säge"),
    Row(
      "an article at the end",
      "The garden is open every day, and the guides explain the old trees to visitors.",
      "Der Garten ist täglich geöffnet, und die Führer erklären den",
      finds: "truncated-passage"),
    Row(
      "half of the sentence",
      "The committee will meet again in the town hall as soon as the new figures are known.",
      "Der Ausschuss tagt wieder im Rathaus, sobald",
      finds: "truncated-passage"),
  ]

  static let untranslated = [
    Row(
      "a paragraph",
      "The smell of wood and varnish fills the whole house when the master works at night.",
      "The smell of wood and varnish fills the whole house when the master works at night.",
      finds: "untranslated-passage"),
    Row(
      "a translated label before it",
      "**Rest:** The smell of wood fills the whole house when the master works at night.",
      "**Pause:** The smell of wood fills the whole house when the master works at night.",
      finds: "untranslated-passage"),
    Row(
      "a cell of code", "| `period` | Time range: `day`, `month`, `year` or `total` |\n|---|---|\n",
      "| `period` | Zeitraum: `day`, `month`, `year` oder `total` |\n|---|---|\n"),
    Row(
      "words that both languages have",
      "- [Home Server](/en/server): integrate it with your smart home",
      "- [Home Server](/de/server): Integration in dein Smart Home"),
    Row(
      "prices", "- **One-time sponsoring:** from $150 (previously $100)",
      "- **One-time Sponsoring:** ab $150 (vorher $100)"),
    Row(
      "a title in a list of links",
      "- [How to deal with toxic people](https://a.example/x), Gina Holm",
      "- [How to deal with toxic people](https://a.example/x), Gina Holm"),
    Row(
      "the title of a change", "### fix(crane): always lift the hook before it turns",
      "### fix(crane): always lift the hook before it turns"),
    Row(
      "the source quotes the other language",
      "“Der Kran ist das Schönste, was dieser Hafen je gesehen hat, und das wissen wir alle.”",
      "„Der Kran ist das Schönste, was dieser Hafen je gesehen hat, und das wissen wir alle.“"),
    Row(
      "what the press said, under the name of the article",
      """
      ### The Harbour Post: A boat that everybody can row

      _"It is the only boat in the whole town that you can take out without a licence."_

      12 May 2021
      """,
      """
      ### The Harbour Post: A boat that everybody can row

      _"It is the only boat in the whole town that you can take out without a licence."_

      12. Mai 2021
      """),
    Row(
      "a heading above a translated paragraph",
      "### What you have to know before you sail\n\nThe boat leaks, and you will have to bail.",
      "### What you have to know before you sail\n\nDas Boot leckt, und man muss schöpfen.",
      finds: "untranslated-passage"),
    Row(
      "a way through menus",
      "- You find the chart under **Choose map → Other maps of the coast → Maps for boats → Holm**.",
      "- Die Karte findet man unter **Choose map → Other maps of the coast → Maps for boats → Holm**."
    ),
    Row(
      "the address of a society",
      "Verein zur Förderung der Seefahrt e.V., Am Alten Hafen 3, 24937 Holm",
      "Verein zur Förderung der Seefahrt e.V., Am Alten Hafen 3, 24937 Holm"),
    Row(
      "the credit of a quotation",
      "— @holm, [\"Why I love the work of others\"](https://a.example/y)",
      "— @holm, [\"Why I love the work of others\"](https://a.example/y)"),
  ]

  static let originals = [
    Row(
      "a quotation above its original",
      "> We set aside an hour every week to answer the questions of people who are new to the club.",
      "> Wir nehmen uns jede Woche eine Stunde für die Fragen der Leute, die neu im Verein sind.\n>\n"
        + "> We set aside an hour every week to answer the questions of people who are new to the club."
    ),
    Row(
      "a box of the author's",
      "<aside class=\"quote\">\nI have clients, and I answer their letters long after dinner."
        + "\n</aside>",
      "<aside class=\"quote\">\n\nIch habe Kunden und beantworte ihre Briefe noch lange nach dem "
        + "Abendessen.\n\n_I have clients, and I answer their letters long after dinner._\n\n</aside>"
    ),
    Row(
      "a short sentence of it that stands elsewhere too",
      "Does the boat leak? Not always.\n\n> I wrote a page about what I wanted from the harbour. Did it "
        + "happen exactly so? Not always. But the town came closer to what I had written down.",
      "Leckt das Boot? Nicht immer.\n\n> Ich habe eine Seite darüber geschrieben, was ich vom Hafen "
        + "wollte. Ist es genau so gekommen? Nicht immer. Aber die Stadt kam dem näher, was ich "
        + "aufgeschrieben hatte.\n>\n> I wrote a page about what I wanted from the harbour. Did it "
        + "happen exactly so? Not always. But the town came closer to what I had written down."),
    Row(
      "a sentence that was not deleted once it was rendered",
      "The guide to the harbour is long. It explains every light and every buoy of the coast.",
      "Der Führer durch den Hafen ist lang. It explains every light and every buoy of the coast. Er "
        + "erklärt jedes Feuer und jede Tonne der Küste.",
      finds: "untranslated-passage"),
    Row(
      "a quotation left as it was",
      "> We set aside an hour every week to answer the questions of people who are new to the club.",
      "> We set aside an hour every week to answer the questions of people who are new to the club.",
      finds: "untranslated-passage"),
  ]

  static let doubts = [
    Row(
      "two articles that have nothing to do with each other",
      """
      ---
      title: The baker who reads to her dough
      ---

      In the kitchen of a small bakery a woman reads poems aloud before sunrise. Nobody listens.

      She says that the bread is better for it. Her customers believe her and come from far away.

      Her grandmother sang to the flour, and her mother whistled while she was kneading.
      """,
      """
      ---
      title: Die stille Werft
      ---

      Jahrelang lagen am Fluss nur noch alte Fähren, die niemand haben wollte. Das ändert sich jetzt.

      Im Frühjahr lief das erste Forschungsschiff vom Stapel, gebaut von achtzig Lehrlingen.

      Die Stadt hofft auf Aufträge aus dem Norden und plant schon ein zweites Dock.
      """, finds: "alignment-uncertain"),
    Row(
      "a title and nothing under it",
      """
      ---
      title: Cleaning the pump
      ---

      Switch the pump off and pull the plug. Wait until the motor has cooled down.

      Unscrew the lid and take out the filter. Rinse it under running water.
      """,
      """
      ---
      title: Die Pumpe reinigen
      ---
      """, finds: "unpaired-article"),
    Row(
      "a sentence rendered freely",
      "The old lighthouse was built in 1873. But please note that you cannot go up when it storms.",
      "Der alte Leuchtturm wurde 1873 gebaut. Bei Sturm bleibt die Treppe leider für alle gesperrt."
    ),
  ]

  static let generated = [
    Row(
      "a year in what a macro writes",
      "In this edition the list of 2017 is a part of the larger list of the harbours and boats.",
      "In dieser Ausgabe ist {{ entry(\"2017.4\", text=\"the list\") }} ein Teil der größeren Liste der "
        + "Häfen und Boote."),
    Row(
      "a figure that is code on one side",
      "Many boats are reached at an address such as `http://169.254.169.254/` from the harbour.",
      "Viele Boote erreicht man vom Hafen aus unter einer Adresse wie 169.254.169.254."),
    Row(
      "a figure that nobody wrote",
      "Many boats can be reached from the harbour by radio.",
      "Viele Boote erreicht man vom Hafen aus über Funk bis zu 40 Kilometer weit.",
      finds: "number-mismatch"),
    Row(
      "a date as the other language writes it",
      "Take part in the **first trip on 18.03**. and in the one before it.",
      "Nehmen Sie an der **ersten Fahrt am 18.03.** und an der davor teil."),
  ]
}
