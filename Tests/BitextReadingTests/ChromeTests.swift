import BitextCore
import BitextReading
import Testing

/// What pages say of themselves, on both sides, and sentences that have the same words.
@Suite struct ChromeTests {
  private static let body = """
    Die Stadt will ihre älteste Brücke bis zum Herbst erneuern und hat dafür Geld beiseitegelegt.

    Der Rat stimmte dem Plan am Dienstag zu, nachdem zwei Gutachten vorgelegen hatten.
    """

  @Test(arguments: [
    "Zurück zur Übersicht", "Back to overview", "Zur Startseite", "Share: LinkedIn X Email",
    "Teilen mit: Facebook Pinterest WhatsApp", "Pin it Tweet Print", "Leave a comment",
    "Kommentar verfassen", "Kommentare (31)", "12 comments", "Read next", "Lesen Sie jetzt",
    "Artikel verschenken", "Auf die Merkliste", "Jetzt kostenlos testen", "Start your free trial",
    "Listen to this article (7 min)", "Artikel anhören", "Download images (ZIP, 12 MB)",
    "Related press releases", "Weitere Pressemitteilungen", "Unsubscribe | Update your details",
    "You are receiving this e-mail because you are a member.", "View this e-mail in your browser",
    "Sie möchten keine E-Mails mehr bekommen? Hier abmelden", "Fehler melden", "EN FR",
    "DE | EN", "Deutsch English", "Impressum Datenschutz AGB", "Terms | Privacy | Imprint",
    "Muster & Söhne GmbH, Beispielweg 2", "24 thoughts on \"Brücke wird erneuert\"",
    "Was this page helpful? Yes · No", "War diese Seite hilfreich? Ja · Nein",
    "Deine E-Mail-Adresse wird nicht veröffentlicht.", "* * *",
  ])
  func linesAfterTheTextAreThePages(line: String) throws {
    let document = try read("Brücke wird erneuert\n\n\(Self.body)\n\n\(line)")
    #expect(document.blocks.map(\.role) == [.title, .paragraph, .paragraph, .chrome])
  }

  @Test(arguments: [
    "Produkte Lösungen Unternehmen Karriere", "Recipes About Contact Search",
    "Startseite\nProdukte\nKarriere", "Salzmuseum EN FR", "Das Blatt\nNews Sport Kultur Wetter",
    "Press release", "Pressemitteilung", "Sign in", "Skip to main content", "Direkt zum Rezept",
    "October 3, 2023 · 24 Comments · Jump to recipe", "ADVERTISEMENT", "Home / News",
    "05.06.2024 | Pressemitteilung",
  ])
  func linesBeforeTheTitleAreThePages(line: String) throws {
    let document = try read("\(line)\n\nBrücke wird erneuert\n\n\(Self.body)")
    #expect(document.strings(.title) == ["Brücke wird erneuert"])
    #expect(document.blocks.filter(\.role.isBody).count == 3)
  }

  @Test(arguments: [
    "Zurück zur Übersicht kehrte erst Ordnung ein.", "Wir kamen zurück zur Übersicht, dann ging es",
    "Leave a comment on my desk", "Produkte und Karriere", "About the bridge", "Kontakt zur Mutter",
    "24 thoughts on bridges", "Words: the last resort", "Von der Brücke aus", "Next stop: Venice",
    "Auf die Merkliste der Stadt", "English for beginners", "Über den Autor schweigt er",
    "Übersetzt wurde viel", "Text und Bild", "Inhalt", "Teil 2 | Die Suche",
    "He read next to nothing", "Weiter so!", "IT und AT in einem Haus",
  ])
  func shortLinesOfTheArticleStay(line: String) throws {
    let document = try read("Brücke wird erneuert\n\n\(Self.body)\n\n\(line)\n\n\(Self.body)")
    #expect(document.blocks.count { $0.role.isBody } == 6)
  }

  @Test(arguments: [
    "Published 17 July 2024 at 18:25 BST", "Updated 11 Jan 2024", "Last revised: 1 February 2024",
    "Stand: 1. Februar 2024", "Zuletzt geändert am 3. Mai 2024",
    "Veröffentlicht am 3. Oktober 2023 von Anna Muster", "Last updated on 3 May 2024",
  ])
  func datesOfThePage(line: String) throws {
    for text in [
      "Brücke wird erneuert\n\n\(line)\n\n\(Self.body)",
      "Brücke wird erneuert\n\n\(Self.body)\n\n\(line)",
    ] {
      #expect(try read(text).strings(.dateline) == [line])
    }
  }

  @Test(arguments: [
    "Words: Jane Doe", "Text: Anna Muster", "Illustrations: Jane Doe", "Fotos: Anna Muster/dpa",
    "Translated by Jane Doe", "Aus dem Englischen von Anna Muster.",
    "Translated from the German by Jane Doe.", "(Übersetzung aus dem Dänischen von Anna Muster)",
    "Photos by Jane Doe", "Ein Gastbeitrag von Anna Muster",
    "Das Gespräch führte Anna Muster.",
  ])
  func creditsOverTheText(line: String) throws {
    for lead in ["", "Ein Jahr lang fährt niemand über den Fluss, und alle reden darüber.\n\n"] {
      let document = try read("Brücke wird erneuert\n\n\(lead)\(line)\n\n\(Self.body)")
      #expect(document.strings(.byline) == [line])
      #expect(document.strings(.paragraph).count == 2)
    }
  }

  @Test func aTranslatorNamedAtTheEndOfAParagraphIsPartedFromIt() throws {
    let text = "# Brücke\n\n*Anna Muster schreibt hier oft. Aus dem Englischen von Max Muster.*"
    let document = try read(text, as: "a.md")
    #expect(
      document.outline == [
        "title: Brücke", "paragraph: Anna Muster schreibt hier oft.",
        "byline: Aus dem Englischen von Max Muster.",
      ])
    let other = try read("Aus dem Englischen von damals wurde nichts. Aus dem Rat kam Lob.")
    #expect(other.strings(.byline).isEmpty)
  }

  @Test(arguments: [
    "About the author\nJane Doe builds bridges, writes about them and sleeps under them.",
    "24 thoughts on \"Brücke wird erneuert\"\nThat is what I always said, and nobody believed me.",
    "--\nWir schreiben Ihnen, weil Sie uns vor Jahren einmal darum gebeten haben.",
  ])
  func whatFollowsTheTextIsThePages(tail: String) throws {
    let long = (1...6).map { _ in Self.body }.joined(separator: "\n\n")
    let document = try read("Brücke wird erneuert\n\n\(long)\n\n\(tail)")
    #expect(document.strings(.chrome) == tail.split(separator: "\n").map(String.init))
  }

  @Test func markdownHasTheSamePhrases() throws {
    let document = try read(
      """
      [Start](/de/) / [Handbuch](/de/docs/) / Diese Seite

      # Brücken bauen

      ## Auf dieser Seite

      - [Pfeiler setzen](#a)
      - [Bögen mauern](#b)

      Wer eine Brücke bauen will, braucht Steine, Geduld und einen Fluss darunter.

      ## Pfeiler setzen

      Der Pfeiler steht, wenn er nach drei Wintern immer noch am selben Ort steht.

      ## Bögen mauern

      Ein Bogen hält, weil jeder Stein auf den nächsten fallen will und nicht kann.

      ---

      War diese Seite hilfreich? Ja · Nein

      [Diese Seite bearbeiten](https://git.example/e) | Zuletzt aktualisiert am 3. Mai 2024

      [← Zurück](/de/a) · [Weiter →](/de/b)

      [Weiter: Tunnel graben →](/de/c)
      """, as: "a.md")
    #expect(
      document.strings(.chrome) == [
        "Start / Handbuch / Diese Seite", "Auf dieser Seite", "Pfeiler setzen", "Bögen mauern",
        "War diese Seite hilfreich? Ja · Nein",
        "Diese Seite bearbeiten | Zuletzt aktualisiert am 3. Mai 2024", "← Zurück · Weiter →",
        "Weiter: Tunnel graben →",
      ])
    #expect(document.strings(.heading) == ["Pfeiler setzen", "Bögen mauern"])
  }

  @Test func aListUnderContentsThatNamesNoHeadingStays() throws {
    let document = try read(
      "# Kiste\n\n## Inhalt\n\n- ein Hammer\n- zwölf Nägel\n\nMehr ist in dieser Kiste nicht drin.",
      as: "a.md")
    #expect(document.strings(.listItem).count == 2)
    #expect(document.strings(.heading) == ["Inhalt"])
  }

  @Test func whatPagesAreMadeOfIsKnownByItsClasses() throws {
    let text = "Die Brücke ist nach drei Jahren wieder frei, und alle fahren hinüber."
    let document = try read(
      """
      <html><body><div id="head"><a href="/">Blatt</a> <a href="/en">EN</a> <a href="/fr">FR</a>
      </div><div class="topbar"><a href="/login">Einloggen</a></div>
      <div><h1>Brücke</h1><div class="entry-meta"><span class="posted-on">Veröffentlicht am
      <time>3. Mai 2024</time></span> in Verkehr</div>
      <p>\(text)</p><p>\(text)</p><p>\(text)</p>
      <div class="author-box"><p>Anna Muster baut Brücken.</p></div>
      <div id="respond"><p>Ihre Meinung zählt.</p></div></div></body></html>
      """, as: "a.html")
    #expect(document.blocks.count { $0.role.isBody } == 4)
    #expect(document.strings(.dateline).count == 1)
  }

  @Test func linesWithTabsAreRows() throws {
    let document = try read(
      """
      Sa., 15. März\t9.30 Uhr\tFrühjahrsputz, Treffpunkt am Teich
      Mi., 19. März\t18.00 Uhr\tVortrag: Das geheime Leben der Moose
      So., 6. April\t11.00 Uhr\tPflanzentausch (Tische bitte reservieren)
      Fr., 25. April\t20.00 Uhr\tFledermausführung mit Dr. Muster
      """)
    #expect(document.blocks.count == 4)
  }
}
