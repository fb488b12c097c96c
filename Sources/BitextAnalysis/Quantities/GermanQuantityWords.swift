/// The German words of calendar and clock, and what hedges figures; the number words themselves
/// are compounds, see `GermanNumberWords`.
enum GermanQuantityWords {
  static let entries: [QuantityLexicon.Entry] =
    numbers + calendar + clock + hedges + surroundings

  private static let numbers: [QuantityLexicon.Entry] = [
    ("ein eine einen einem einer eines einmal einmalig einmalige", .number(1)),
    ("ein eine einen einem einer eines einmal einmalig einmalige", .role(.soft)),
    ("null", .number(0)), ("null", .role(.soft)),
    ("beide beiden beider beides paar duo zwillinge doppel", .number(2)),
    ("trio drillinge", .number(3)), ("quartett", .number(4)),
    ("beide beiden beider beides paar duo zwillinge doppel trio drillinge quartett", .role(.soft)),
    ("halbiert halbierte halbieren halbierten halbierung", .multiple(5, -1)),
    ("doppelt doppelte doppelten doppelter doppeltes doppeltem", .multiple(2, 0)),
    ("verdoppelt verdoppelte verdoppelten verdoppeln verdoppelung verdopplung", .multiple(2, 0)),
    ("viertelstunde viertelstunden viertelstündig viertelstündige", .portion(25, .hour)),
    ("halbstündig halbstündige halbstündigen halbstündiger", .portion(50, .hour)),
    ("dreiviertelstunde dreiviertelstunden", .portion(75, .hour)),
    ("vierteljahr vierteljahre vierteljahres", .portion(25, .year)),
    ("viertelmillion", .number(250_000)), ("dreiviertelmillion", .number(750_000)),
    ("dreivierteljahr", .portion(75, .year)), ("minus", .role(.minus)),
    ("weltkrieg weltkriegs weltkriege", .role(.war)),
    ("erst zuerst erstmals erste ersten erster erstes erstem", .ordinal(1)),
    ("erst zuerst erstmals erste ersten erster erstes erstem", .role(.soft)),
    ("zweitens", .ordinal(2)), ("drittens", .ordinal(3)), ("zweitens drittens", .role(.soft)),
    ("halb halbe halben halber halbes hälfte hälften", .role(.half)),
    ("hundert", .scale(2)), ("tausend tsd", .scale(3)), ("million millionen mio mill", .scale(6)),
    ("milliarde milliarden mrd mia", .scale(9)), ("billion billionen bio", .scale(12)),
    ("billiarde billiarden", .scale(15)), ("trillion trillionen", .scale(18)),
    ("dutzend dutzende dutzenden", .role(.dozen)),
    ("hunderte hunderten hunderter tausende tausenden tausender abertausende", .role(.plural)),
    ("hunderte hunderten hunderter", .scale(2)), ("tausende tausenden tausender", .scale(3)),
    ("dutzende dutzenden", .role(.plural)),
    (
      "viele vielen vieler einige einigen einiger mehrere mehreren mehrerer zahlreiche",
      .role(.vague)
    ),
    (
      "zahlreichen zahlreicher wenige wenigen etliche etlichen manche unzählige diverse",
      .role(.vague)
    ),
    ("verschiedene verschiedenen", .role(.vague)),
    ("er ern", .role(.decadeEnding)), ("komma", .role(.decimalPoint)),
    ("te ten ter tes tem ste sten ster stes th nd rd st", .role(.ordinalEnding)),
  ]

  private static let calendar: [QuantityLexicon.Entry] = [
    ("januar jänner jan", .month(1)), ("februar feber feb", .month(2)), ("märz mrz", .month(3)),
    ("april apr", .month(4)), ("mai", .month(5)), ("juni jun", .month(6)), ("juli jul", .month(7)),
    ("august aug", .month(8)), ("september sept sep", .month(9)), ("oktober okt", .month(10)),
    ("november nov", .month(11)), ("dezember dez", .month(12)),
    ("jan august", .role(.homograph)),
    ("mo", .weekday(1)), ("di", .weekday(2)), ("mi", .weekday(3)), ("fr", .weekday(5)),
    ("sa", .weekday(6)), ("so", .weekday(7)), ("mo di mi fr sa so", .role(.homograph)),
    ("valentinstag valentinstags", .feast(2, 14)), ("maifeiertag maifeiertags", .feast(5, 1)),
    ("allerheiligen", .feast(11, 1)), ("allerseelen", .feast(11, 2)),
    ("weihnachtsfeiertag weihnachtsfeiertags weihnachtstag weihnachtstags", .feast(12, 25)),
    ("heiligabend heiligabends", .feast(12, 24)), ("silvester", .feast(12, 31)),
    ("neujahr neujahrstag", .feast(1, 1)), ("jahrzehnt jahrhundert", .role(.period)),
    ("jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhd", .role(.century)),
    (
      "in im seit jahr jahre jahren jahres bis ab anfang ende mitte von vom sommer winter frühjahr",
      .role(.yearCue)
    ),
    ("herbst vor nach zwischen und saison olympiade", .role(.yearCue)),
    (
      "heute gestern morgen vorgestern übermorgen letzte letzten letzter letztes letztem vorige",
      .role(.relative)
    ),
    (
      "vorigen vergangenen vergangene nächste nächsten nächster kommenden diesjährige vorjahr",
      .role(.relative)
    ),
    ("vorjahres vorjahr dieses diesjährigen diesem damals aktuell folgenden", .role(.relative)),
  ]

  private static let clock: [QuantityLexicon.Entry] = [
    ("uhr", .role(.oclock)), ("morgens früh vormittags vormittag", .role(.am)),
    ("nachmittags abends nachmittag abend", .role(.pm)),
    ("nach", .role(.past)), ("vor", .role(.before)),
    ("mittag mittags", .role(.noon)), ("mitternacht", .role(.midnight)),
    ("um gegen bis ab kurz", .role(.clockCue)),
  ]

  private static let hedges: [QuantityLexicon.Entry] = [
    (
      "rund etwa circa ca zirka ungefähr fast knapp annähernd nahezu schätzungsweise gut",
      .role(.about)
    ),
    ("über mindestens", .role(.over)), ("mehr", .role(.over)),
    ("unter höchstens maximal kein keine keinen keiner", .role(.under)), ("weniger", .role(.under)),
    ("als", .role(.than)),
  ]

  private static let surroundings: [QuantityLexicon.Entry] = [
    ("und", .role(.and)), ("bis", .role(.to)), ("auf", .role(.onto)),
    ("zwischen", .role(.between)), ("zu gegen", .role(.against)),
    ("statt anstatt", .role(.instead)),
    ("von", .role(.of)),
    (
      "der die das den dem des am zum vom beim im ins seine seinen seiner ihre ihren ihrer ihr",
      .role(.determiner)
    ),
    (
      "diese diesen dieser dieses sein jeder jede jedes jedem jeden mein meine unser unsere zur",
      .role(.determiner)
    ),
    ("jeder jede jedes jedem jeden", .role(.each)),
    ("prozent", .role(.percent)), ("promille", .role(.permille)),
    ("basispunkt basispunkte basispunkten", .role([.basis, .point])),
    (
      "prozentpunkt prozentpunkte prozentpunkten prozentpunkts",
      .role(.percentagePoint)
    ),
    ("prozentige prozentigen prozentiger prozentiges prozentig prozentigem", .role(.percent)),
    (
      "mal male malige maligen maliger maliges malig fach fache fachen facher faches fachem",
      .role(.times)
    ),
    ("alt alte alten alter jährig jährige jährigen jähriger jähriges jährigem", .role(.old)),
    ("pro je", .role(.per)),
    (
      "us australische australischen kanadische kanadischen britische britischen schweizer",
      .role(.qualifier)
    ),
    ("amerikanische amerikanischen neuseeländische neuseeländischen", .role(.qualifier)),
    (
      "abbildung abb kapitel abschnitt tabelle seite seiten codeblock listing anhang gleichung",
      .role(.label)
    ),
    ("schritt zeile zeilen", .role(.label)),
    ("radio kanal formel windows boeing airbus route highway bellator wrestlemania", .role(.name)),
    (
      "typ type typen version versionen ausgabe ios android macos python java swift usb bluetooth http tls php ruby",
      .role(.name)
    ),
    ("ubuntu debian linux firefox chrome office web sdk api", .role(.name)),
    ("grad", .role(.degree)), ("gefrierpunkt", .role(.freezing)),
  ]
}
