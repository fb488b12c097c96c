/// Strong and irregular verbs of German without prefixes.
enum StrongVerbs {
  struct Forms {
    /// Third person of present and past.
    var finite: [[UInt8]]
    var participles: [[UInt8]]
  }

  /// By the infinitive, all letters folded.
  static let table: [[UInt8]: Forms] = {
    var table: [[UInt8]: Forms] = [:]
    for line in verbs.split(whereSeparator: { $0 == "\n" || $0 == "," }) {
      let forms = line.split(separator: " ").map { Array($0.utf8) }
      guard forms.count >= 4 else { continue }
      table[forms[0]] = Forms(
        finite: Array(forms[1...2]), participles: Array(forms[3...]))
    }
    return table
  }()

  /// Infinitive, present, past, participle.
  private static let verbs = """
    backen backt backte gebacken, beginnen beginnt begann begonnen, beissen beisst biss gebissen
    bergen birgt barg geborgen, bersten birst barst geborsten, biegen biegt bog gebogen
    bieten bietet bot geboten, binden bindet band gebunden, bitten bittet bat gebeten
    blasen bläst blies geblasen, bleiben bleibt blieb geblieben, braten brät briet gebraten
    brechen bricht brach gebrochen, brennen brennt brannte gebrannt
    bringen bringt brachte gebracht, denken denkt dachte gedacht, dringen dringt drang gedrungen
    dürfen darf durfte gedurft, essen isst ass gegessen, fahren fährt fuhr gefahren
    fallen fällt fiel gefallen, fangen fängt fing gefangen, fechten ficht focht gefochten
    finden findet fand gefunden, flechten flicht flocht geflochten, fliegen fliegt flog geflogen
    fliehen flieht floh geflohen, fliessen fliesst floss geflossen, fressen frisst frass gefressen
    frieren friert fror gefroren, gären gärt gor gegoren, gebären gebärt gebar geboren
    geben gibt gab gegeben, gehen geht ging gegangen, gelingen gelingt gelang gelungen
    gelten gilt galt gegolten, genesen genest genas genesen, geniessen geniesst genoss genossen
    geschehen geschieht geschah geschehen, gewinnen gewinnt gewann gewonnen
    giessen giesst goss gegossen, gleichen gleicht glich geglichen, gleiten gleitet glitt geglitten
    graben gräbt grub gegraben, greifen greift griff gegriffen, haben hat hatte gehabt
    halten hält hielt gehalten, hängen hängt hing gehangen, hauen haut haute gehauen
    heben hebt hob gehoben, heissen heisst hiess geheissen, helfen hilft half geholfen
    kennen kennt kannte gekannt, klingen klingt klang geklungen, kneifen kneift kniff gekniffen
    kommen kommt kam gekommen, können kann konnte gekonnt, kriechen kriecht kroch gekrochen
    laden lädt lud geladen, lassen lässt liess gelassen, laufen läuft lief gelaufen
    leiden leidet litt gelitten, leihen leiht lieh geliehen, lesen liest las gelesen
    liegen liegt lag gelegen, lügen lügt log gelogen, mahlen mahlt mahlte gemahlen
    meiden meidet mied gemieden, messen misst mass gemessen, mögen mag mochte gemocht
    müssen muss musste gemusst, nehmen nimmt nahm genommen, nennen nennt nannte genannt
    pfeifen pfeift pfiff gepfiffen, preisen preist pries gepriesen, quellen quillt quoll gequollen
    raten rät riet geraten, reiben reibt rieb gerieben, reissen reisst riss gerissen
    reiten reitet ritt geritten, rennen rennt rannte gerannt, riechen riecht roch gerochen
    ringen ringt rang gerungen, rinnen rinnt rann geronnen, rufen ruft rief gerufen
    saufen säuft soff gesoffen, saugen saugt sog gesogen, schaffen schafft schuf geschaffen
    scheiden scheidet schied geschieden, scheinen scheint schien geschienen
    schelten schilt schalt gescholten, schieben schiebt schob geschoben
    schiessen schiesst schoss geschossen, schlafen schläft schlief geschlafen
    schlagen schlägt schlug geschlagen, schleichen schleicht schlich geschlichen
    schleifen schleift schliff geschliffen, schliessen schliesst schloss geschlossen
    schmeissen schmeisst schmiss geschmissen, schmelzen schmilzt schmolz geschmolzen
    schneiden schneidet schnitt geschnitten, schreiben schreibt schrieb geschrieben
    schreien schreit schrie geschrien, schreiten schreitet schritt geschritten
    schweigen schweigt schwieg geschwiegen, schwellen schwillt schwoll geschwollen
    schwimmen schwimmt schwamm geschwommen, schwinden schwindet schwand geschwunden
    schwingen schwingt schwang geschwungen, schwören schwört schwor geschworen
    sehen sieht sah gesehen, sein ist war gewesen, senden sendet sandte gesandt gesendet
    singen singt sang gesungen, sinken sinkt sank gesunken, sinnen sinnt sann gesonnen
    sitzen sitzt sass gesessen, sollen soll sollte gesollt, spinnen spinnt spann gesponnen
    sprechen spricht sprach gesprochen, spriessen spriesst spross gesprossen
    springen springt sprang gesprungen, stechen sticht stach gestochen
    stehen steht stand gestanden, stehlen stiehlt stahl gestohlen, steigen steigt stieg gestiegen
    sterben stirbt starb gestorben, stinken stinkt stank gestunken, stossen stösst stiess gestossen
    streichen streicht strich gestrichen, streiten streitet stritt gestritten
    tragen trägt trug getragen, treffen trifft traf getroffen, treiben treibt trieb getrieben
    treten tritt trat getreten, trinken trinkt trank getrunken, trügen trügt trog getrogen
    tun tut tat getan, verderben verdirbt verdarb verdorben, vergessen vergisst vergass vergessen
    verlieren verliert verlor verloren, verzeihen verzeiht verzieh verziehen
    wachsen wächst wuchs gewachsen, waschen wäscht wusch gewaschen, weichen weicht wich gewichen
    weisen weist wies gewiesen, wenden wendet wandte gewandt gewendet
    werben wirbt warb geworben, werden wird wurde geworden, werfen wirft warf geworfen
    wiegen wiegt wog gewogen, winden windet wand gewunden, wissen weiss wusste gewusst
    wollen will wollte gewollt, ziehen zieht zog gezogen, zwingen zwingt zwang gezwungen
    """
}
