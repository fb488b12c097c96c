/// Renderings of figures as pages write them: points without a zero, parts of units, months in
/// digits, seasons, Roman numerals, versions.
enum PageCases {
  static let decimals: [RenderingCase] = [
    ("Rents rose by just .4 percent.", "Die Mieten stiegen nur um 0,4 Prozent.", "agrees"),
    ("Rents rose by just .4 percent.", "Die Mieten stiegen nur um 4 Prozent.", "number-mismatch"),
    ("The token costs $.75 now.", "Die Marke kostet jetzt 0,75 Dollar.", "agrees"),
    ("The level moved by -.3 metres.", "Der Pegel bewegte sich um −0,3 Meter.", "agrees"),
    ("The effect is real (p < .01).", "Der Effekt ist echt (p < 0,01).", "agrees"),
    ("The film is an .mp4 of 3 minutes.", "Der Film ist ein .mp4 von 3 Minuten.", "agrees"),
    ("The barn holds 10⁶ grains.", "Die Scheune fasst eine Million Körner.", "agrees"),
    ("The barn holds 10⁶ grains.", "Die Scheune fasst 10⁸ Körner.", "number-mismatch"),
    ("The rate is 3 × 10⁻⁴ here.", "Die Rate ist hier 3 · 10⁻⁴.", "agrees"),
    ("The rate is 3 × 10⁻⁴ here.", "Die Rate ist hier 3 · 10⁻⁵.", "number-mismatch"),
    ("The gauge fell to -0.35 metres.", "Der Pegel fiel auf －0,35 Meter.", "agrees"),
    ("The gauge fell to -0.35 points.", "Der Pegel fiel auf 0,35 Punkte.", "number-mismatch"),
    ("The result fell to -3 million euros.", "Der Verlust lag bei 3 Millionen Euro.", "agrees"),
    ("About 2-3,000 birds rest here.", "Hier rasten 2000 bis 3000 Vögel.", "agrees"),
    ("They raised €5-10m.", "Sie sammelten 5 bis 10 Mio. Euro.", "agrees"),
    (
      "Some 1.2 million of the 3.4 million trees died.",
      "Rund 1,2 der 3,4 Millionen Bäume gingen ein.", "agrees"
    ),
  ]

  static let parts: [RenderingCase] = [
    ("A quarter of a million birds came.", "Eine viertel Million Vögel kam.", "agrees"),
    ("A quarter of a million birds came.", "Eine halbe Million Vögel kam.", "number-mismatch"),
    (
      "Between half a million and a million birds came.",
      "Eine halbe bis eine Million Vögel kam.", "agrees"
    ),
    ("Add ¼ litre of milk.", "Einen Viertelliter Milch zugeben.", "agrees"),
    ("Add ¾ litre of milk.", "Einen Dreiviertelliter Milch zugeben.", "agrees"),
    ("Add ¾ litre of milk.", "Einen Viertelliter Milch zugeben.", "number-mismatch"),
    ("Add 1/3 cup of milk.", "⅓ Tasse Milch zugeben.", "agrees"),
    ("It takes a two-thirds majority.", "Es braucht eine Zweidrittelmehrheit.", "agrees"),
    (
      "It takes a two-thirds majority.", "Es braucht eine Dreiviertelmehrheit.",
      "number-mismatch"
    ),
    ("It was a million-euro deal.", "Es war ein Millionengeschäft.", "agrees"),
    ("It is a multi-billion market.", "Es ist ein Milliardenmarkt.", "agrees"),
    ("Two big cities grew.", "Zwei Millionenstädte wuchsen.", "agrees"),
    ("The quarter-final is near.", "Das Viertelfinale naht.", "agrees"),
    ("It costs 4 euros 20 cents.", "Es kostet 4,20 Euro.", "agrees"),
    ("It costs 4 euros 20.", "Es kostet 4,20 Euro.", "agrees"),
    ("The tour takes 2h15.", "Die Tour dauert 2,25 Stunden.", "agrees"),
    ("The tour takes 75 minutes.", "Die Tour dauert 1:15 Stunden.", "agrees"),
    (
      "She ran it in 3 hours, 2 minutes and 9 seconds.", "Sie lief es in 3:02:09 Stunden.",
      "agrees"
    ),
    ("They won in 3:35.", "Sie siegten in 3:35 Minuten.", "agrees"),
    ("He is 1.92 m tall.", "Er ist 1 Meter 92 groß.", "agrees"),
    ("The tank holds 30 cubic metres.", "Der Tank fasst 30 m3.", "agrees"),
    ("The tank holds 30 cubic metres.", "Der Tank fasst 30 m2.", "unit-mismatch"),
    ("Walls of 8 and 13 feet stand here.", "Hier stehen Mauern von 2,5 und 4 Metern.", "agrees"),
    ("Letters take 5 working days.", "Briefe brauchen 5 Werktage.", "agrees"),
    ("Letters take 5 working days.", "Briefe brauchen 5 Wochen.", "unit-mismatch"),
    ("He scored 4 goals minutes later.", "Minuten später schoss er 4 Tore.", "agrees"),
    ("The loan costs 4 percent a year.", "Der Kredit kostet 4 Prozent im Jahr.", "agrees"),
    ("The loan costs 4 percent a year.", "Der Kredit kostet 4 Prozent im Monat.", "unit-mismatch"),
    ("It is 68\u{BA}F outside.", "Draußen sind es 20 °C.", "agrees"),
    ("The under-16s sang.", "Die unter 16-Jährigen sangen.", "agrees"),
    (
      "After two years a 15-day trip began.", "Nach zwei Jahren begann eine 51-tägige Reise.",
      "number-mismatch"
    ),
    ("Wait 4 seconds now.", "Warten Sie jetzt 4 Sek länger.", "agrees"),
  ]

  static let calendar: [RenderingCase] = [
    ("It has run since 03/2021.", "Es läuft seit März 2021.", "agrees"),
    ("It has run since 2021-03.", "Es läuft seit 03.2021.", "agrees"),
    ("It has run since March 2021.", "Es läuft seit 3/2021.", "agrees"),
    ("It has run since March 2021.", "Es läuft seit 04/2021.", "date-mismatch"),
    ("It rained in the 2011-12 season.", "In der Saison 2011/12 regnete es.", "agrees"),
    ("It was sent on 4 February 2016.", "Es wurde am 4. Febr. 2016 gesendet.", "agrees"),
    ("The vote is due in autumn 2031.", "Die Wahl ist im Herbst 2031 fällig.", "agrees"),
    ("The vote is due in autumn 2031.", "Die Wahl ist im Frühjahr 2031 fällig.", "date-mismatch"),
    ("The vote is due in October 2031.", "Die Wahl ist im Herbst 2031 fällig.", "agrees"),
    ("It snowed in the winter of 2018/19.", "Im Winter 2018/19 schneite es.", "agrees"),
    ("The mill was built in the 1700s.", "Die Mühle stammt aus dem 18. Jahrhundert.", "agrees"),
    (
      "The mill was built in the 1700s.", "Die Mühle stammt aus dem 17. Jahrhundert.",
      "date-mismatch"
    ),
    ("It burned on the night of 6 June.", "Es brannte in der Nacht zum 7. Juni.", "agrees"),
    (
      "It burned on the night of 6 June.", "Es brannte in der Nacht vom 6. auf den 7. Juni.",
      "agrees"
    ),
    ("It burned on Friday night.", "Es brannte in der Nacht zum Samstag.", "agrees"),
    ("It burned on 6 June.", "Es brannte am 7. Juni.", "date-mismatch"),
    (
      "She won in 2014 and again three years later.", "Sie siegte 2014 und 2017 noch einmal.",
      "agrees"
    ),
    (
      "She won in 2014 and again three years later.", "Sie siegte 2014 und 2018 noch einmal.",
      "date-mismatch"
    ),
    ("The doors close at noon.", "Die Türen schließen um Mitternacht.", "date-mismatch"),
    ("The doors close at noon.", "Die Türen schließen mittags.", "agrees"),
    ("It opens on Mon and Thu.", "Es öffnet Mo. und Di. um neun.", "date-mismatch"),
    ("Open Mon-Fri at nine.", "Mo–Fr ab neun geöffnet.", "agrees"),
    ("Open Mon-Fri at nine.", "Mo–Sa ab neun geöffnet.", "date-mismatch"),
    ("It opened in March.", "Es öffnete im Mai.", "date-mismatch"),
    ("Theresa May spoke there.", "Theresa May sprach dort im Juli.", "agrees"),
    (
      "It is on the first Monday of June.", "Es ist am zweiten Montag im Juni.",
      "number-mismatch"
    ),
    ("The assembly line stood still.", "Das Montageband stand still.", "agrees"),
    ("The war of 1914/18 ended.", "Der Krieg von 1914 bis 1918 endete.", "agrees"),
  ]

  static let names: [RenderingCase] = [
    ("See chapter IV.", "Siehe Kapitel 4.", "agrees"),
    ("See chapter IV.", "Siehe Kapitel 6.", "number-mismatch"),
    ("Phase II trials ended.", "Die Phase-II-Studien endeten.", "agrees"),
    ("Phase 2 trials ended.", "Die Phase-III-Studien endeten.", "number-mismatch"),
    ("In part I agree with her.", "Zum Teil stimme ich ihr zu.", "agrees"),
    ("World War I ended then.", "Der Zweite Weltkrieg endete da.", "number-mismatch"),
    ("A 17th-century hall.", "Ein Saal aus dem XVII. Jahrhundert.", "agrees"),
    ("A 17th-century hall.", "Ein Saal aus dem XVI. Jahrhundert.", "date-mismatch"),
    ("The v1.4.0 build is out.", "Der Build 1.4.0 ist da.", "agrees"),
    ("The v1.4.0 build is out.", "Der Build v1.4.1 ist da.", "number-mismatch"),
    ("It moves from 18.12.* to 18.20.*.", "Es geht von v18.12.* auf v18.20.*.", "agrees"),
    ("It runs on kernel 6.10 now.", "Es läuft jetzt mit Kernel 6.1.", "number-mismatch"),
    ("It runs on Python 3.10 now.", "Es läuft jetzt mit Python 3.10.", "agrees"),
    ("It runs on Python 3.10 now.", "Es läuft jetzt mit Python 3,10.", "number-format"),
    ("Ask mail.2und3.example for it.", "Fragen Sie mail.2und3.example danach.", "agrees"),
    ("We use the Volta 2PM meter.", "Wir nutzen den Zähler Volta 2PM.", "agrees"),
    ("We near a stable 1.0 now.", "Wir nähern uns einer stabilen 4.0 jetzt.", "number-mismatch"),
    ("It has 1 pier and 1 boat.", "Es hat einen Steg und ein Boot.", "agrees"),
    ("The third-party licences differ.", "Die Lizenzen anderer weichen ab.", "agrees"),
    ("It is done fully.", "Es ist zu 100 % fertig.", "agrees"),
    ("It is 100 % done.", "Es ist zu 10 % fertig.", "number-mismatch"),
    ("It is passed on directly.", "Es wird 1:1 weitergereicht.", "agrees"),
  ]
}
