import BitextCore
import BitextReading
import Testing

/// Lines of which their own side cannot tell whether they are the article's.
@Suite struct DoubtTests {
  private static let article = """
    Brücke wird erneuert

    Die Stadt will ihre älteste Brücke bis zum Herbst erneuern und hat dafür Geld beiseitegelegt.

    Der Rat stimmte dem Plan am Dienstag zu, nachdem zwei Gutachten vorgelegen hatten.
    """

  private func isDoubtful(_ line: String, after start: String, before end: String) throws -> Bool {
    let document = try read("\(start)\n\n\(line)\n\n\(end)")
    let blocks = document.blocks.filter { line.contains(document.string($0.range)) }
    #expect(!blocks.isEmpty)
    return blocks.allSatisfy { $0.isDoubtful || !$0.role.isBody }
  }

  private func isDoubtfulAmid(_ line: String) throws -> Bool {
    let body = Self.article.split(separator: "\n\n").dropFirst().joined(separator: "\n\n")
    return try isDoubtful(line, after: Self.article, before: body)
  }

  @Test(arguments: [
    // What asks for something of the reader.
    "Follow the bridge desk on Mastodon", "Get our city newsletter every Monday.",
    "Subscribers can comment on this story.", "Please accept cookies to watch this video.",
    "Give feedback on our website", "Send us your photos of the bridge",
    "Abonnieren Sie unseren Brückenbrief per E-Mail.", "Jetzt die App herunterladen",
    "Ihre Meinung zählt: Schreiben Sie einen Leserbrief an die Redaktion.",
    "Zum Abspielen des Videos müssen Sie zustimmen.", "Melden Sie sich an und kommentieren Sie.",
    "Recevez notre newsletter chaque lundi.", "Téléchargez l'application",
    "Envoyez vos photos à la rédaction", "Connectez-vous pour lire la suite de l'article.",
    // What tells of the page and its pictures.
    "Open picture gallery", "Image 2 of 7, click to enlarge", "The article continues below the ad",
    "Bild 2 von 7, zum Vergrößern klicken", "Die Bildergalerie zum Thema",
    "Anzeige – bitte weiterlesen",
    "Voir la galerie de photos", "L'article continue après la publicité",
    // Dates of the page itself, and what was corrected.
    "Last updated: 3 May 2024, 10:40", "Stand: 3. Mai 2024, 10.40 Uhr",
    "Mis à jour le 3 mai 2024 à 10 h 40",
    "In an earlier edition of this article the year was stated wrong; this was corrected.",
    "Korrektur: In einer früheren Version dieses Artikels war der Name falsch geschrieben.",
    // A label and a title.
    "Our reading tip: Seven arches and a fall", "Lesen: Sieben Bögen und ein Fall",
  ])
  func whatTalksOfThePage(line: String) throws {
    let isDoubtful = try isDoubtfulAmid(line)
    #expect(isDoubtful)
  }

  @Test(arguments: [
    "The engineers published a newsletter for the neighbours of the bridge once a month.",
    "Pictures of the old arches hang in the town hall.", "She shared the plan with the council.",
    "The story of the bridge begins with a flood.", "Readers of the local paper voted for stone.",
    "Nobody clicked, nobody spoke: the hall was silent.", "An original drawing shows five arches.",
    "Die Ingenieure verschickten einmal im Monat einen Newsletter an die Nachbarn der Brücke.",
    "Bilder der alten Bögen hängen im Rathaus.", "Sie teilte den Plan dem Rat mit.",
    "Der Text der Urkunde nennt fünf Bögen.", "Die Zeitung druckte den Plan im Juni.",
    "Im Netz wurde lange über den Stein gestritten.", "Am Montag kamen mehr als hundert Leute.",
    "Les ingénieurs ont envoyé chaque mois un bulletin aux voisins du pont.",
    "Des images des vieilles arches ornent la mairie.", "Le texte de la charte nomme cinq arches.",
  ])
  func whatTheArticleSays(line: String) throws {
    let isDoubtful = try isDoubtfulAmid(line)
    #expect(!isDoubtful)
  }

  @Test(arguments: [
    "This text was translated by a machine.", "You can read this article in German as well.",
    "The German original appeared in May.", "Automatische Übersetzung, Fehler sind möglich.",
    "Die englische Fassung dieses Textes ist hier zu lesen.", "Traduction automatique",
    "La version allemande de ce texte est disponible.",
  ])
  func noticesOfATranslationStandAtTheEnds(line: String) throws {
    let isDoubtful = try isDoubtful(line, after: Self.article, before: "* * *")
    #expect(isDoubtful)
    let document = try read("\(Self.article)\n\n\(line)\n", as: "a.md")
    #expect(document.blocks.last?.isDoubtful == true)
  }

  @Test func theLastParagraphIsNoNotice() throws {
    let line = "Native plants, read in the original text, are available to every document office."
    let document = try read("\(Self.article)\n\n\(line)\n", as: "a.md")
    #expect(document.blocks.last?.isDoubtful == false)
  }

  @Test func anArticleAboutPagesIsNotThePages() throws {
    let line = "Das Konto ist kostenlos, die Anmeldung nicht."
    let about = """
      Newsletter gegen Newsletter

      Der Newsletter der Stadt hat mehr Abonnenten als die Zeitung, und die Redaktion ärgert sich.

      Wer ein Konto hat, bekommt jeden Artikel ins Postfach, liest die Kommentare und die Werbung.

      Die Anmeldung auf der Website dauert lange, das Passwort wird von der Redaktion verschickt.
      """
    let sentence = "Wer will, kann sich die Artikel der Stadt auch im Rathaus ausdrucken lassen."
    let document = try read("\(about)\n\n\(sentence)\n\n\(line)\n\n\(about.dropFirst(29))")
    let found = document.blocks.filter { document.string($0.range) == sentence }
    #expect(found.map(\.isDoubtful) == [false])
  }

  @Test func thePersonToAskAndItsAddress() throws {
    let text = "\(Self.article)\n\nAnna Muster\nTel. +49 30 1234567\nanna@stadt.example"
    let tail = try read(text).blocks.dropFirst(3)
    #expect(tail.allSatisfy { $0.isDoubtful || !$0.role.isBody })
  }

  @Test func aListOfOtherArticlesIsThePages() throws {
    let page = { (heading: String) in
      """
      <html><body><article><h1>Brücke wird erneuert</h1><p>Die Stadt will ihre älteste Brücke bis
      zum Herbst erneuern.</p><p>\(heading)</p><ul><li><a href="/1">Der Tunnel wartet</a></li>
      <li><a href="/2">Zwei Türme</a></li></ul><p>Der Rat stimmte dem Plan am Dienstag zu, nachdem
      zwei Gutachten vorgelegen hatten.</p></article></body></html>
      """
    }
    let list = try read(page("Meistgelesen"), as: "a.html")
    #expect(list.strings(.chrome) == ["Meistgelesen", "Der Tunnel wartet", "Zwei Türme"])
    // A list of links in the article's own words is left to the other side.
    let own = try read(page("Die Stadt baut auch hier:"), as: "a.html")
    #expect(own.strings(.listItem).count == 2)
    #expect(own.blocks.allSatisfy { $0.role != .listItem || $0.isDoubtful })
    // In an article's own file nothing stands around it.
    let file = try read(
      "# Brücke\n\nText über die Brücke.\n\n- [Der Tunnel](a)\n- [Zwei Türme](b)\n", as: "a.md")
    #expect(!file.blocks.contains { $0.isDoubtful })
  }

  @Test func theSitesNameMayStandUnderItsSkipLink() throws {
    let head = "Skip to content\n\nDie Brückenpost\n\nNews  Sport  Opinion\n\n"
    let document = try read(head + Self.article)
    #expect(document.strings(.title) == ["Brücke wird erneuert"])
    #expect(document.strings(.chrome).contains("Die Brückenpost"))
  }

  @Test func theTitleIsNoLineOfThePage() throws {
    let text = "Von unserer Redaktion | 3. Mai 2024\n\n\(Self.article)"
    let document = try read(text)
    #expect(document.strings(.title) == ["Brücke wird erneuert"])
  }
}
