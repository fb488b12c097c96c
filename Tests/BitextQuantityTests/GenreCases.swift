/// Longer renderings as talks, manuals, sport and business have them; free ones among them.
enum GenreCases {
  static let free: [RenderingCase] = [
    ("Update to iOS 12.5 first.", "Aktualisieren Sie zuerst auf iOS 12.5.", "agrees"),
    ("Since version 1.11, this works.", "Das geht seit Version 1.11.", "agrees"),
    ("Use values of an old instance.", "Nutze die Werte einer alten Instanz.", "agrees"),
    ("He waited half an hour.", "Er wartete eine halbe Stunde.", "agrees"),
    ("He waited half an hour.", "Er wartete 30 Minuten.", "agrees"),
    (
      "A year later, six months of work were lost.",
      "Ein Jahr später waren sechs Monate Arbeit verloren.", "agrees"
    ),
    (
      "Over the past two weeks, shares fell.",
      "In den vergangenen vierzehn Tagen fielen die Aktien.", "agrees"
    ),
    ("They were two down after two.", "Nach zwei Löchern lagen sie zwei zurück.", "agrees"),
    ("He scored twice in three minutes.", "Er traf binnen drei Minuten doppelt.", "agrees"),
    ("The trio met on the eve of the vote.", "Die drei trafen sich vor der Wahl.", "agrees"),
    ("It's one of those things.", "Das ist so eine Sache.", "agrees"),
    ("You have to think twice.", "Man muss es sich zweimal überlegen.", "agrees"),
    ("In first gear, the car is slow.", "Im ersten Gang ist das Auto langsam.", "agrees"),
    (
      "Press the button for five seconds.", "Halten Sie die Taste fünf Sekunden gedrückt.",
      "agrees"
    ),
    (
      "Tighten the four M8 bolts to 25 Nm.", "Ziehen Sie die vier M8-Schrauben mit 25 Nm an.",
      "agrees"
    ),
    ("Set the oven to 350 °F.", "Heizen Sie den Ofen auf 175 °C vor.", "agrees"),
    ("Set the oven to 350 °F.", "Heizen Sie den Ofen auf 275 °C vor.", "unit-mismatch"),
    ("Use a 10 mm drill.", "Verwenden Sie einen 10-mm-Bohrer.", "agrees"),
    ("Use a 10 mm drill.", "Verwenden Sie einen 12-mm-Bohrer.", "number-mismatch"),
    ("The device draws 230 V at 50 Hz.", "Das Gerät läuft mit 230 V und 50 Hz.", "agrees"),
    (
      "The device draws 230 V at 50 Hz.", "Das Gerät läuft mit 230 V und 60 Hz.",
      "number-mismatch"
    ),
    (
      "Net income rose 8.4% to $1.2 billion.",
      "Der Nettogewinn stieg um 8,4 Prozent auf 1,2 Milliarden Dollar.", "agrees"
    ),
    (
      "Net income rose 8.4% to $1.2 billion.",
      "Der Nettogewinn stieg um 8,4 Prozent auf 1,2 Billionen Dollar.", "number-mismatch"
    ),
    ("Sales in the second quarter rose.", "Der Umsatz stieg im zweiten Quartal.", "agrees"),
    (
      "Sales in the third quarter rose.", "Der Umsatz stieg im zweiten Quartal.",
      "number-mismatch"
    ),
    (
      "Shares rose from $12.50 to $13.75.", "Die Aktie stieg von 12,50 auf 13,75 Dollar.",
      "agrees"
    ),
    ("Profit fell by a third.", "Der Gewinn ging um ein Drittel zurück.", "agrees"),
    (
      "Bayern won 4-0 after 2-0 at half-time.", "Bayern gewann 4:0, zur Pause stand es 2:0.",
      "agrees"
    ),
    (
      "Bayern won 4-0 after 2-0 at half-time.", "Bayern gewann 4:0, zur Pause stand es 3:0.",
      "number-mismatch"
    ),
    ("He won 6-4, 3-6, 7-5.", "Er gewann mit 6:4, 3:6 und 7:5.", "agrees"),
    (
      "She ran the 100 metres in 10.82 seconds.", "Sie lief die 100 Meter in 10,82 Sekunden.",
      "agrees"
    ),
    (
      "She ran the 100 metres in 10.82 seconds.", "Sie lief die 100 Meter in 10,28 Sekunden.",
      "number-mismatch"
    ),
    ("In the 90th minute, he headed home.", "In der 90. Minute köpfte er ein.", "agrees"),
    (
      "The semi-final is on Saturday at 8:45 p.m.",
      "Das Halbfinale steigt am Samstag um 20.45 Uhr.", "agrees"
    ),
    ("The quarter-final was tough.", "Das Viertelfinale war hart.", "agrees"),
    (
      "We tested 1,200 mice for two years.", "Wir haben zwei Jahre lang 1200 Mäuse getestet.",
      "agrees"
    ),
    ("Nine out of ten people agree.", "Neun von zehn Leuten stimmen zu.", "agrees"),
    ("Ninety percent of people agree.", "90 Prozent der Leute stimmen zu.", "agrees"),
    ("Ninety percent of people agree.", "80 Prozent der Leute stimmen zu.", "number-mismatch"),
    ("It was about 10 years ago.", "Das war vor etwa zehn Jahren.", "agrees"),
    ("Back in '68, all was new.", "Damals, 1968, war alles neu.", "agrees"),
    ("He was born on 5/12/1980.", "Er wurde am 12. Mai 1980 geboren.", "agrees"),
    ("The law of 1 January 2020 applies.", "Das Gesetz vom 1. 1. 2020 gilt.", "agrees"),
    ("Article 5 applies.", "Artikel 5 gilt.", "agrees"),
    ("The B-52 flew over Route 66.", "Die B-52 flog über die Route 66.", "agrees"),
    ("Henry VIII had six wives.", "Heinrich VIII. hatte sechs Frauen.", "agrees"),
    ("Apollo 11 landed in 1969.", "Apollo 11 landete 1969.", "agrees"),
    ("Up to 50 guests can stay.", "Bis zu 50 Gäste können bleiben.", "agrees"),
    ("At least 30 people were hurt.", "Mindestens 30 Menschen wurden verletzt.", "agrees"),
    ("At least 30 people were hurt.", "Mehrere Menschen wurden verletzt.", "number-mismatch"),
    ("Nearly 5,000 people came.", "Knapp 5000 Menschen kamen.", "agrees"),
    ("About 4,980 people came.", "Rund 5000 Menschen kamen.", "agrees"),
    ("The 1,500-year-old tree fell.", "Der 1500 Jahre alte Baum fiel.", "agrees"),
    ("In the mid-1980s, he left.", "Mitte der 1980er ging er.", "agrees"),
    ("It happened in the late 19th century.", "Es geschah im späten 19. Jahrhundert.", "agrees"),
    ("From Monday to Friday, 9 to 5.", "Montag bis Freitag, 9 bis 17 Uhr.", "agrees"),
    ("The museum opens on June 1.", "Das Museum öffnet am 1. Juni.", "agrees"),
    ("The museum opens on June 1.", "Das Museum öffnet am 1. Juli.", "date-mismatch"),
    ("He turned 40 in 2019.", "2019 wurde er 40.", "agrees"),
    (
      "The budget is $4 trillion.", "Der Haushalt beträgt 4 Trillionen Dollar.",
      "number-mismatch"
    ),
    ("A 3.5-inch disk holds 1.44 MB.", "Eine 3,5-Zoll-Diskette fasst 1,44 MB.", "agrees"),
    ("Download speeds reach 100 Mbit/s.", "Der Download erreicht 100 Mbit/s.", "agrees"),
    ("The rate rose by 25 basis points.", "Der Satz stieg um 25 Basispunkte.", "agrees"),
    ("In 2018 and 2019, it snowed.", "2018 und 2019 schneite es.", "agrees"),
    ("Room 101 is on floor 10.", "Raum 101 liegt im zehnten Stock.", "agrees"),
    ("It costs 20p.", "Es kostet 20 Pence.", "agrees"),
    ("They got 3.2 out of 5 stars.", "Sie bekamen 3,2 von 5 Sternen.", "agrees"),
    ("He paid $1m for it.", "Er zahlte dafür eine Million Dollar.", "agrees"),
    ("He paid $1m for it.", "Er zahlte dafür eine Milliarde Dollar.", "number-mismatch"),
    ("The multi-million dollar deal failed.", "Der millionenschwere Deal scheiterte.", "agrees"),
    ("Chapter two begins.", "Das zweite Kapitel beginnt.", "agrees"),
    ("It weighs between 2 and 3 tons.", "Es wiegt zwischen zwei und drei Tonnen.", "agrees"),
    ("Twenty-five of the thirty seats are taken.", "25 der 30 Sitze sind belegt.", "agrees"),
    (
      "Twenty-five of the thirty seats are taken.", "25 der 50 Sitze sind belegt.",
      "number-mismatch"
    ),
  ]
}
