/// Aligned sentences from news and politics, with wrong figures beside the right ones.
enum NewsPairs {
  static let rows: [MutationRow] = [
    (
      "The bill passed by 315 votes to 298.",
      "Das Gesetz wurde mit {315|351:swap} zu {298|289:swap} Stimmen angenommen."
    ),
    (
      "At least 17 people were killed and 43 injured.",
      "Mindestens {17 |71 :swap|:drop}Menschen kamen ums Leben, {43|34:swap} wurden verletzt."
    ),
    (
      "The minister, 54, resigned on Monday after six months in office.",
      "Der {54|45:age}-jährige Minister trat am {Montag|Dienstag:weekday} nach {sechs|sieben:spelled} {Monaten|Jahren:unit} im Amt zurück."
    ),
    (
      "The party won 31.4 percent of the vote, up 4.6 points.",
      "Die Partei erhielt {31,4|34,1:swap|41,3:digit} Prozent der Stimmen, ein Plus von {4,6|6,4:swap} Punkten."
    ),
    (
      "Police seized 1.2 tonnes of cocaine worth about $90 million.",
      "Die Polizei beschlagnahmte {1,2|12:separator} {Tonnen|Kilogramm:unit} Kokain im Wert von rund {90|19:digit} {Millionen|Milliarden:scale} Dollar."
    ),
    (
      "The siege lasted from 1941 to 1944.",
      "Die Belagerung dauerte von {1941|1914:year} bis {1944|1945:range}."
    ),
    (
      "The law takes effect on 1 July.",
      "Das Gesetz tritt am {1.|11.:day} {Juli|Juni:month} in Kraft."
    ),
    (
      "Tens of thousands protested, among them 2,000 farmers.",
      "Zehntausende protestierten, darunter {2.000|200:power|20.000:power} Bauern."
    ),
    (
      "The court sentenced him to eleven years and three months in prison.",
      "Das Gericht verurteilte ihn zu {elf|zwölf:spelled} Jahren und {drei|vier:spelled} Monaten Haft."
    ),
    (
      "The curfew applies from 10 p.m. to 6 a.m.",
      "Die Ausgangssperre gilt von {22|23:clock|10:ampm} bis {6|5:clock} Uhr."
    ),
    (
      "The country has 83 million inhabitants, 14 million of them foreigners.",
      "Das Land hat {83|38:swap} Millionen Einwohner, {14|40:digit} Millionen davon sind Ausländer."
    ),
    (
      "Some 360,000 households were without power.",
      "Rund {360.000|36.000:power|630.000:swap|400.000:rounding} Haushalte waren ohne Strom."
    ),
    (
      "Exactly 4,827 signatures were handed in.",
      "Genau {4827|4287:swap|4800:rounding|5000:rounding} Unterschriften wurden übergeben."
    ),
    (
      "On the 50th anniversary, 21 monarchs met in London.",
      "Zum {50.|60.:ordinal} Jahrestag trafen sich in London {21|12:swap} Monarchen."
    ),
    (
      "The talks will resume on Thursday, 26 September, in Geneva.",
      "Die Gespräche werden am {Donnerstag|Freitag:weekday}, {26.|27.:day} {September|November:month}, in Genf fortgesetzt."
    ),
    (
      "The mayor promised 4,500 new flats by 2030.",
      "Die Bürgermeisterin versprach bis {2030|2035:year} {4500|5400:swap} neue Wohnungen."
    ),
    (
      "The airport was closed for an hour and a half.",
      "Der Flughafen war {anderthalb|zweieinhalb:spelled} {Stunden|Tage:unit} lang geschlossen."
    ),
    (
      "Three quarters of the towns have fewer than 5,000 inhabitants.",
      "{Drei Viertel|Zwei Drittel:fraction} der Städte haben weniger als {5000|50.000:power} Einwohner."
    ),
    (
      "The train left at 6:52 a.m. and arrived 40 minutes late.",
      "Der Zug fuhr um {6.52|6.25:clock|18.52:ampm} Uhr ab und kam {40|14:digit} Minuten zu spät an."
    ),
    (
      "The museum reopened in the spring of 2004.",
      "Das Museum wurde im Frühjahr {2004|2014:year} wiedereröffnet."
    ),
    (
      "The suspect is said to be 1.80 metres tall and 30 to 35 years old.",
      "Der Verdächtige soll {1,80|1,60:digit} Meter groß und {30|20:range} bis {35|45:range} Jahre alt sein."
    ),
    (
      "The fine was raised from 50 to 80 francs.",
      "Die Buße wurde von {50|15:digit} auf {80|90:digit} {Franken|Euro:currency} erhöht."
    ),
    (
      "Flight LH 438 had 162 passengers on board.",
      "An Bord von Flug LH {438|483:identifier} waren {162|126:swap} Passagiere."
    ),
    (
      "The exhibition runs until January 22, 2025, and costs €12.",
      "Die Ausstellung läuft bis {22.|23.:day}{01.|02.:month}{2025|2026:year} und kostet {12 |21 :swap}{€|$:currency}."
    ),
    (
      "In 1968, the band released its second album.",
      "{1968|1986:year} veröffentlichte die Band ihr {zweites|drittes:ordinal} Album."
    ),
    (
      "The bridge, built in the 1880s, is 240 metres long.",
      "Die in den {1880er|1890er:decade}-Jahren gebaute Brücke ist {240|420:swap} Meter lang."
    ),
    (
      "Nearly half of those questioned trust nobody, 12% trust everyone.",
      "Fast {die Hälfte|ein Drittel:fraction} der Befragten traut niemandem, {12|21:swap} Prozent trauen allen."
    ),
    (
      "The family of five lives on 40 square metres.",
      "Die {fünfköpfige|vierköpfige:spelled} Familie lebt auf {40|14:digit} Quadratmetern."
    ),
  ]
}
