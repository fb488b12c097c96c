/// Aligned sentences from sport reports, with wrong figures beside the right ones.
enum SportPairs {
  static let rows: [MutationRow] = [
    (
      "The hosts beat Freiburg 3-1 in front of 24,600 spectators.",
      "Die Gastgeber schlugen Freiburg vor {24.600|26.400:swap|2.460:power} Zuschauern mit {3:1|3:2:digit|1:3:reversed}."
    ),
    (
      "She cleared 1.98 metres at the second attempt.",
      "Im {zweiten|dritten:ordinal} Versuch übersprang sie {1,98|1,89:swap} {Meter|Fuß:unit}."
    ),
    (
      "He finished the marathon in 2:08:41, eleven seconds outside the record.",
      "Er lief den Marathon in {2:08:41|2:08:14:swap|2:18:41:digit} und verfehlte den Rekord um {elf|zwölf:spelled} Sekunden."
    ),
    (
      "The 19-year-old striker scored twice in the opening 20 minutes.",
      "Der {19|29:age}-jährige Stürmer traf in den ersten {20 Minuten|30 Minuten:digit|20 Stunden:unit} {zweimal|dreimal:multiplier}."
    ),
    (
      "Kick-off is at 8.45pm on Wednesday.",
      "Anpfiff ist am {Mittwoch|Donnerstag:weekday} um {20.45|21.45:clock|8.45:ampm} Uhr."
    ),
    (
      "Berlin have lost 7 of their last 10 games.",
      "Berlin hat {7|6:digit|17:digit} der letzten {10|12:digit} Spiele verloren."
    ),
    (
      "It was the club's fourth title in five years.",
      "Es war der {vierte|fünfte:ordinal} Titel des Vereins in {fünf|sechs:spelled} Jahren."
    ),
    (
      "The transfer cost £42m, plus another £8m in bonuses.",
      "Der Wechsel kostete {42|24:swap} {Millionen|Milliarden:scale} {Pfund|Euro:currency}, dazu kommen {8|9:digit} Millionen Pfund an Prämien."
    ),
    (
      "The champion won 6-4, 7-6 in just under two hours.",
      "Die Meisterin gewann nach knapp {zwei|drei:spelled} Stunden mit {6:4|6:3:digit}, {7:6|7:5:digit}."
    ),
    (
      "Only 0.03 seconds separated the two sprinters.",
      "Die beiden Sprinter trennten nur {0,03|0,3:power|0,08:digit} {Sekunden|Minuten:unit}."
    ),
    (
      "The team have been unbeaten since 14 August 2016.",
      "Seit dem {14.|15.:day} {August|April:month} {2016|2017:year} ist die Mannschaft ungeschlagen."
    ),
    (
      "At half-time the hosts were leading 38-35.",
      "Zur Halbzeit führten die Gastgeber mit {38:35|35:38:reversed|38:33:digit}."
    ),
    (
      "She is the first woman to win the race three times in a row.",
      "Sie gewann das Rennen als erste Frau {dreimal|viermal:multiplier} in Folge."
    ),
    (
      "In the 1970s the stadium held twice as many people.",
      "In den {1970er-Jahren|1960er-Jahren:decade} fasste das Stadion {doppelt|dreimal:multiplier} so viele Menschen."
    ),
    (
      "The pole vaulter, 23, missed the final by four centimetres.",
      "Der {23|32:age}-jährige Stabhochspringer verpasste das Finale um {vier|fünf:spelled} {Zentimeter|Millimeter:unit}."
    ),
    (
      "The stage covers 187 kilometres and climbs 3,400 metres.",
      "Die Etappe führt über {187 Kilometer|178 Kilometer:swap|187 Meilen:unit} und {3400|3.004:digit|4300:swap} Höhenmeter."
    ),
  ]
}
