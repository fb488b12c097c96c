import BitextCore
import BitextReading
import Testing

/// Roles on text that was copied off a page, told by looks and place.
@Suite struct PageRoleTests {
  private static let body = """
    Die Stadt will ihre älteste Brücke bis zum Herbst erneuern und hat dafür Geld beiseitegelegt.

    Der Rat stimmte dem Plan am Dienstag zu, nachdem zwei Gutachten vorgelegen hatten.
    """

  @Test(arguments: [
    ("share", Role.chrome), ("Home> Regional", .chrome),
    ("Startseite » Politik » Ausland", .chrome),
    ("Location: Home > News > Latest News", .chrome), ("Home | News | Sport | Wetter", .chrome),
    ("Diesen Artikel DruckenMerkenSendenFeedback", .chrome), ("Share  Tweet  E-Mail", .chrome),
    ("Teilen | Drucken | 12 Kommentare", .chrome), ("Lesezeit 4 Minuten", .chrome),
    ("4 min read", .chrome), ("Politik", .chrome), ("22.01.2025", .dateline),
    ("Published: 12 March 2025, 14:05", .dateline), ("Stand: 12.03.2025 14:05 Uhr", .dateline),
    ("blatt.example.org | 22.01.2025", .dateline), ("Mittwoch, 12. März 2025", .dateline),
    ("Quelle: blatt.example.org", .source), ("Source:   Time:", .source),
  ])
  func linesBeforeTheArticle(line: String, role: Role) throws {
    let document = try read("\(line)\n\nBrücke wird erneuert\n\n\(Self.body)")
    #expect(document.blocks[0].role == role)
    #expect(document.strings(.title) == ["Brücke wird erneuert"])
    #expect(document.strings(.paragraph).count == 2)
  }

  @Test(arguments: [
    ("Von Anna Muster", Role.byline), ("By Jane Doe and John Roe", .byline),
    ("Von Anna Muster, Berlin", .byline), ("Autor: Max Mustermann", .byline),
    ("January 22, 2025", .dateline),
    ("Foto: Muster/Agentur", .byline),
    ("Photo taken on May 2 shows the old bridge. Photo by A. Muster", .caption),
    ("Boats pass under the bridge. (City Paper/Jane Doe)", .caption),
  ])
  func linesAfterTheTitle(line: String, role: Role) throws {
    let document = try read("Brücke wird erneuert\n\n\(line)\n\n\(Self.body)")
    #expect(document.blocks.map(\.role) == [.title, role, .paragraph, .paragraph])
  }

  @Test(arguments: [
    ("Quelle: blatt.example.org", Role.source), ("Schlagworte: Brücke, Fluss, Stadt", .tags),
    ("Tags: bridge, river", .tags), ("Filed under Bridges", .tags),
    ("(Web editor: Jane Doe, John Roe)", .byline), ("[Relative Articles]", .chrome),
    ("more recommended stories", .chrome), ("Mehr zum Thema", .chrome),
    ("Das könnte Sie auch interessieren", .chrome),
    ("Lesen Sie auch: So entstand die Brücke", .chrome),
    ("Read more: How the bridge was built", .chrome),
    ("© 2025 Das Blatt", .chrome), ("Copyright 2024 City Paper. All rights reserved.", .chrome),
    ("Technical Support: Muster Software Ltd.", .chrome),
    ("Sign up for our newsletter and never miss a story about the city again.", .chrome),
    ("Melden Sie sich für unseren Newsletter an und verpassen Sie keine Nachricht mehr.", .chrome),
    ("Diesen Artikel DruckenMerkenSendenFeedback", .chrome),
  ])
  func linesAfterTheArticle(line: String, role: Role) throws {
    let document = try read("Brücke wird erneuert\n\n\(Self.body)\n\n\(line)")
    #expect(document.blocks.map(\.role) == [.title, .paragraph, .paragraph, role])
  }

  @Test func afterTheEndOfTheArticleAllIsThePages() throws {
    let document = try read(
      "Brücke wird erneuert\n\n\(Self.body)\n\nMehr zum Thema\n\nTunnel gesperrt\n\nWetter morgen")
    #expect(document.strings(.chrome) == ["Mehr zum Thema", "Tunnel gesperrt", "Wetter morgen"])
  }

  @Test(arguments: [
    "Ein neuer Anfang", "Was kostet das?", "„Wir schaffen das“, sagte sie.", "Share",
    "Das war alles.", "12. März 2025", "Von Kiel bis Konstanz",
    "Die Quelle: ein kleiner Bach im Wald.", "Kommentare gab es keine.",
  ])
  func shortLinesInTheMidstAreTheArticles(line: String) throws {
    let document = try read("Brücke wird erneuert\n\n\(Self.body)\n\n\(line)\n\n\(Self.body)")
    let roles = document.blocks.map(\.role)
    #expect(roles.count == 6)
    #expect(!roles.contains { !$0.isBody })
  }

  @Test func aDateBeforeTheTitleIsABlockOfItsOwn() throws {
    let document = try read(" date 2025-01-22 City to renew its oldest bridge\n\n\(Self.body)")
    #expect(document.outline[0] == "dateline: date 2025-01-22")
    #expect(document.outline[1] == "title: City to renew its oldest bridge")
  }

  @Test func aShortLineOverTheTitleIsItsKicker() throws {
    let document = try read(
      "Stadt und Fluss\n\nÄlteste Brücke soll erneuert werden\n\n\(Self.body)")
    #expect(document.strings(.kicker) == ["Stadt und Fluss"])
    #expect(document.strings(.title) == ["Älteste Brücke soll erneuert werden"])
  }

  @Test func anAgencysDatelineIsPartedFromItsParagraph() throws {
    let document = try read(
      "City renews bridge\n\nMUSTERTOWN, Sept. 18 (Agency) -- The city is to renew its bridge.")
    #expect(document.strings(.dateline) == ["MUSTERTOWN, Sept. 18 (Agency)"])
    #expect(document.blocks.map(\.role).prefix(2) == [.title, .dateline])
  }
}
