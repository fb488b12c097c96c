import BitextCore

/// The words without which no text gets by, so that the lexicon is of use where no dictionary is
/// installed.
enum CoreVocabulary {
  /// Adds the pairs, if they are of the builder's languages.
  static func read(into builder: inout LexiconBuilder) {
    guard builder.first.language == .german, builder.second.language == .english else { return }
    builder.provenance = .coreVocabulary
    for (table, isVerb) in [(CoreVerbs.table, true), (words, false)] {
      for line in table.split(whereSeparator: \.isNewline) {
        let sides = line.split(separator: ":").map { $0.split(separator: ",") }
        guard sides.count == 2 else { continue }
        for german in sides[0] {
          for english in sides[1] {
            builder.add(String(german), String(english), isVerb: isVerb)
          }
        }
      }
    }
  }

  /// What the tables are known by: a lexicon made from others is out of date.
  static var hash: UInt64 { WordHash.hash(CoreVerbs.table + words) }

  private static let words = """
    und : and
    oder : or
    aber, jedoch : but, however
    denn, weil, da : because, since
    wenn, falls : if
    wenn, als : when
    dass : that
    ob : whether
    während : while, during
    obwohl : although, though
    bevor, vor : before
    nachdem, nach : after
    bis : until, till
    nicht : not
    kein, keine : no, not
    nie, niemals : never
    nichts : nothing
    niemand : nobody
    in, im : in
    auf, an, am : on, at
    bei : at, near
    mit : with
    ohne : without
    für : for
    gegen : against
    von, aus : from, of
    zu : to
    über : over, about
    unter : under, among
    zwischen : between
    durch : through, by
    hinter : behind
    seit : since
    ich : I
    er : he
    sie : she, they
    es : it
    wir : we
    uns : us
    ihr : you, her
    mein : my
    sein : his, its
    ihr : their, her
    unser : our
    dieser : this, these
    jeder : every, each
    alle, alles : all, everything
    andere : other
    viel, viele : much, many
    mehr : more
    weniger : less, fewer
    einige, manche : some
    beide : both
    selbst : self, even
    wer : who
    was : what
    wo : where
    wann : when
    warum : why
    wie : how
    auch : also, too
    nur : only
    noch : still, yet
    schon, bereits : already
    immer : always
    oft : often
    wieder : again
    jetzt, nun : now
    dann : then
    heute : today
    gestern : yesterday
    morgen : tomorrow
    hier : here
    dort : there
    sehr : very
    fast, beinahe : almost, nearly
    etwa, rund, ungefähr : about, around, approximately
    vielleicht : perhaps, maybe
    zusammen, gemeinsam : together, joint
    eins, ein : one
    zwei : two
    drei : three
    vier : four
    fünf : five
    sechs : six
    sieben : seven
    acht : eight
    neun : nine
    zehn : ten
    elf : eleven
    zwölf : twelve
    hundert : hundred
    tausend : thousand
    Million : million
    Milliarde : billion
    Billion : trillion
    erste : first
    zweite : second
    dritte : third
    letzte : last
    nächste : next
    neu : new
    alt : old
    jung : young
    groß : big, large, great
    klein : small, little
    gut : good, well
    besser : better
    beste : best
    schlecht : bad
    lang, lange : long
    kurz : short
    hoch : high
    niedrig : low
    früh : early
    spät : late
    schnell : fast, quick
    langsam : slow
    stark : strong
    schwach : weak
    wichtig : important
    möglich : possible
    verschieden, unterschiedlich : different
    gleich : same, equal
    öffentlich : public
    politisch : political
    wirtschaftlich : economic
    frei : free
    rot : red
    schwarz : black
    weiß : white
    grün : green
    blau : blue
    Zeit : time
    Jahr : year
    Monat : month
    Woche : week
    Tag : day
    Stunde : hour
    Minute : minute
    Nacht : night
    Morgen : morning
    Abend : evening
    Mensch, Person : person, human
    Leute, Menschen : people
    Mann : man
    Männer : men
    Frau : woman, wife
    Frauen : women
    Kind : child
    Kinder : children
    Familie : family
    Vater : father
    Mutter : mother
    Sohn : son
    Tochter : daughter
    Bruder : brother
    Schwester : sister
    Freund, Freundin : friend
    Leben : life
    Tod : death
    Welt : world
    Land, Staat : country, state
    Land : land
    Stadt : city, town
    Dorf : village
    Straße : street, road
    Haus : house
    Wohnung : flat, apartment
    Schule : school
    Universität, Hochschule : university
    Krankenhaus : hospital
    Arzt : doctor
    Wasser : water
    Luft : air
    Feuer : fire
    Erde : earth
    Regierung : government
    Präsident : president
    Minister : minister
    Kanzler : chancellor
    Parlament : parliament
    Partei : party
    Wahl : election, choice
    Gesetz : law
    Recht : right, law
    Gericht : court
    Polizei : police
    Krieg : war
    Frieden : peace
    Armee : army
    Sicherheit : security, safety
    Unternehmen, Firma : company, firm
    Wirtschaft : economy
    Markt : market
    Geld : money
    Preis : price, prize
    Bank : bank
    Arbeit : work, job
    Mitarbeiter : employee
    Kunde : customer
    Prozent : percent, per cent
    Zahl : number, figure
    Teil : part
    Seite : side, page
    Ende : end
    Anfang : beginning
    Frage : question
    Antwort : answer
    Problem : problem
    Grund : reason
    Beispiel : example
    Weg : way, path
    Plan : plan
    Bericht : report
    Buch : book
    Wort : word
    Name : name
    Bild : picture, image
    Film : film, movie
    Musik : music
    Spiel : game
    Mannschaft : team
    Zug : train
    Auto, Wagen : car
    Schiff : ship
    Flugzeug : plane, aircraft
    Hand : hand
    Kopf : head
    Auge : eye
    Herz : heart
    Kraft : force, power
    Macht : power
    Europäische Union : European Union
    Vereinte Nationen : United Nations
    EU : EU
    USA, US : US, USA, U.S., United States
    UN : UN
    zum Beispiel : for example
    z.B. : e.g.
    d.h. : i.e.
    unter anderem : among other things
    vor allem : above all
    """
}

extension LexiconBuilder {
  fileprivate mutating func add(_ german: String, _ english: String, isVerb: Bool) {
    guard let german = first.expression(german, isVerb: isVerb),
      let english = second.expression(english, isVerb: isVerb)
    else { return }
    addCertain(german, english)
  }
}
