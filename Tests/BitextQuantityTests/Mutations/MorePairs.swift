/// Aligned sentences of all genres, many with a figure left out or put in.
enum MorePairs {
  static let rows: [MutationRow] = [
    (
      "Remove the four screws on the back of the housing.",
      "Entfernen Sie die {vier |:drop|sechs :spelled}Schrauben auf der Rückseite des Gehäuses."
    ),
    (
      "The committee meets on Thursday to discuss the new budget.",
      "Der Ausschuss tritt {am Donnerstag |:drop|am Freitag :weekday}zusammen, um den neuen Haushalt zu beraten."
    ),
    (
      "Three of the four engines failed shortly after take-off.",
      "{Drei der vier|Die:drop|Zwei der vier:spelled|Drei der fünf:spelled} Triebwerke fielen kurz nach dem Start aus."
    ),
    (
      "The hospital treated eight patients for burns.",
      "Das Krankenhaus behandelte {acht |:drop|achtzehn :spelled|80 :power}Patienten wegen Verbrennungen."
    ),
    (
      "The library will stay closed for two weeks because of repairs.",
      "Die Bibliothek bleibt wegen Reparaturen {zwei Wochen |:drop|drei Wochen :spelled|zwei Monate :unit}geschlossen."
    ),
    (
      "The garden has trees and a small pond.",
      "Der Garten hat {|sieben :add}Bäume und einen kleinen Teich."
    ),
    (
      "The council approved the plan after a long debate.",
      "Der Rat billigte {|am Dienstag :add}den Plan nach einer langen Debatte."
    ),
    (
      "The new line connects the airport with the city centre.",
      "Die neue Linie verbindet {|für 25 Millionen Euro :add|seit 2019 :add}den Flughafen mit dem Stadtzentrum."
    ),
    (
      "She speaks five languages and has written nine novels.",
      "Sie spricht {fünf |:drop|sechs :spelled}Sprachen und hat {neun |:drop|neunzehn :spelled}Romane geschrieben."
    ),
    (
      "The second edition appeared in 1887 with 64 illustrations.",
      "Die {zweite|dritte:ordinal} Auflage erschien {1887 |1878 :year|:drop}mit {64 |46 :swap|:drop}Abbildungen."
    ),
    (
      "Two thirds of the forest burned down within three days.",
      "{Zwei Drittel|Ein Drittel:fraction|Zwei Fünftel:fraction} des Waldes brannten innerhalb von {drei|vier:spelled} {Tagen|Wochen:unit} nieder."
    ),
    (
      "The temperature in the freezer must not rise above -18 °C.",
      "Die Temperatur im Gefrierschrank darf nicht über {-18|18:sign|-8:digit} °C steigen."
    ),
    (
      "The firm's operating margin was -2.4 percent, after 3.1 percent the year before.",
      "Die operative Marge der Firma lag bei {-2,4|2,4:sign|-4,2:swap} Prozent nach {3,1|1,3:swap} Prozent im Jahr davor."
    ),
    (
      "The match ended 2-2 after extra time.",
      "Das Spiel endete nach Verlängerung {2:2|2:3:score|3:3:score}."
    ),
    (
      "The visitors lost 2-4 despite an early lead.",
      "Die Gäste verloren trotz früher Führung {2:4|2:5:score}."
    ),
    (
      "The parcel weighs 2.5 kg and measures 40 x 30 x 20 cm.",
      "Das Paket wiegt {2,5 kg|2,5 g:unit|25 kg:separator} und misst {40 x 30 x 20|40 x 30 x 25:digit} cm."
    ),
    (
      "The clinic is open from 8 a.m. to 6:30 p.m. on weekdays.",
      "Die Praxis ist werktags von {8|9:clock} bis {18.30|16.30:clock|6.30:ampm} Uhr geöffnet."
    ),
    (
      "He was born on 12 March 1879 and died on 18 April 1955.",
      "Er wurde am {12. März 1879|12. Mai 1879:month|21. März 1879:day} geboren und starb am 18. April {1955|1945:year}."
    ),
    (
      "The castle dates from the 14th century and has 120 rooms.",
      "Die Burg stammt aus dem {14.|15.:century} Jahrhundert und hat {120|102:swap|12:power} Zimmer."
    ),
    (
      "Every third household owns two cars.",
      "Jeder {dritte|vierte:fraction} Haushalt besitzt {zwei|drei:spelled} Autos."
    ),
    (
      "Prices rose four times as fast as wages.",
      "Die Preise stiegen {viermal|fünfmal:multiplier} so schnell wie die Löhne."
    ),
    (
      "The number of visitors has tripled to 90,000 since 2012.",
      "Die Zahl der Besucher hat sich seit {2012|2021:swap} auf {90.000|19.000:digit|900.000:power} {verdreifacht|verdoppelt:multiplier}."
    ),
    (
      "The town lies 1,240 metres above sea level.",
      "Die Stadt liegt {1240|1420:swap|124:power} {Meter|Kilometer:unit} über dem Meeresspiegel."
    ),
    (
      "Drink at least 1.5 litres of water a day.",
      "Trinken Sie mindestens {1,5|15:separator|2,5:digit} {Liter|Deziliter:unit} Wasser am Tag."
    ),
    (
      "The speaker was given 20 minutes, but talked for an hour.",
      "Der Redner hatte {20|12:digit} {Minuten|Sekunden:unit}, sprach aber eine Stunde lang."
    ),
    (
      "In the summer of 1969, half a billion people watched the landing.",
      "Im Sommer {1969|1996:swap} sahen {eine halbe Milliarde|eine halbe Million:scale|eine halbe Billion:scale} Menschen die Landung."
    ),
    (
      "The debt amounts to 2.3 trillion yen.",
      "Die Schulden belaufen sich auf {2,3 Billionen|2,3 Trillionen:scale|2,3 Milliarden:scale} {Yen|Yuan:currency}."
    ),
    (
      "My flight is at 5:40 tomorrow morning from gate B12.",
      "Mein Flug geht morgen früh um {5.40|5.14:clock} Uhr von Gate {B12|B21:identifier}."
    ),
    (
      "Please quote invoice number 2024-0815 when you pay.",
      "Bitte geben Sie bei der Zahlung die Rechnungsnummer {2024-0815|2024-0851:identifier} an."
    ),
    (
      "The bus number 47 runs every 12 minutes.",
      "Der Bus Nummer {47|74:identifier} fährt alle {12|20:digit} Minuten."
    ),
    (
      "The poll of 1,003 adults has a margin of error of three points.",
      "Die Umfrage unter {1003|1030:swap} Erwachsenen hat eine Fehlerspanne von {drei|vier:spelled} Punkten."
    ),
    (
      "The twins were born at 11:58 p.m. on New Year's Eve.",
      "Die Zwillinge wurden an Silvester um {23.58|23.48:clock|11.58:ampm} Uhr geboren."
    ),
    (
      "The tower was finished in the late 1920s and is 381 metres tall.",
      "Der Turm wurde Ende der {1920er|1930er:decade} Jahre fertig und ist {381|318:swap} Meter hoch."
    ),
    (
      "She is the seventh woman to hold the office.",
      "Sie ist die {siebte|sechste:ordinal} Frau in diesem Amt."
    ),
    (
      "He came in 14th, 3.7 seconds behind the winner.",
      "Er wurde {14.|15.:ordinal}, {3,7|7,3:swap} Sekunden hinter dem Sieger."
    ),
    (
      "Cut the dough into twelve pieces and roll each one out to a thickness of 3 mm.",
      "Den Teig in {zwölf|zehn:spelled} Stücke schneiden und jedes {3 mm|3 cm:unit|8 mm:digit} dick ausrollen."
    ),
    (
      "The thermometer showed 102 degrees Fahrenheit.",
      "Das Thermometer zeigte {39|49:convert} Grad Celsius."
    ),
    (
      "The pipeline is 120 miles long and cost $300 million.",
      "Die Pipeline ist {193|139:convert} Kilometer lang und kostete {300|30:power} Millionen {Dollar|Euro:currency}."
    ),
    (
      "At 5 feet 10 inches, she was the tallest in her class.",
      "Mit {1,78|1,87:convert} Metern war sie die Größte in ihrer Klasse."
    ),
    (
      "About one in eight workers is over 60.",
      "Etwa jeder {achte|zehnte:fraction} Beschäftigte ist über {60|65:age}."
    ),
    (
      "Sales fell by 8.5% in the first half and by 3% in the second.",
      "Der Absatz sank im ersten Halbjahr um {8,5|5,8:swap} Prozent und im zweiten um {3|4:digit} Prozent."
    ),
    (
      "The strike enters its third week on Monday.",
      "Der Streik geht am {Montag|Mittwoch:weekday} in die {dritte|vierte:ordinal} Woche."
    ),
    (
      "It took the jury four and a half hours to reach a verdict.",
      "Die Jury brauchte {viereinhalb|fünfeinhalb:spelled|viereinviertel:fraction} Stunden für ihr Urteil."
    ),
    (
      "A quarter of a million visitors came in the first six months.",
      "In den ersten {sechs|sieben:spelled} Monaten kamen {eine Viertelmillion|eine halbe Million:fraction} Besucher."
    ),
    (
      "The youngest player is 17, the oldest 38.",
      "Der jüngste Spieler ist {17|19:age}, der älteste {38|83:age}."
    ),
    (
      "The password must have between 8 and 64 characters.",
      "Das Passwort muss zwischen {8|6:range} und {64|46:range} Zeichen haben."
    ),
    (
      "Set the switch to position 0 and wait 30 seconds.",
      "Stellen Sie den Schalter auf Position {0|1:digit} und warten Sie {30|13:digit} {Sekunden|Minuten:unit}."
    ),
    (
      "The pump delivers 3,500 litres per hour at 2.8 bar.",
      "Die Pumpe fördert {3500|5300:swap} Liter pro Stunde bei {2,8|8,2:swap|28:separator} bar."
    ),
    (
      "The 2020 model has 256 GB of storage and weighs 174 grams.",
      "Das Modell von {2020|2021:year} hat {256 GB|256 MB:unit|265 GB:swap} Speicher und wiegt {174|147:swap} {Gramm|Kilogramm:unit}."
    ),
    (
      "The kingdom was divided in 843 and again in 870.",
      "Das Reich wurde {843|834:swap} und noch einmal {870|780:swap} geteilt."
    ),
    (
      "Around 300 BC, the city had 100,000 inhabitants.",
      "Um {300|200:year} v. Chr. hatte die Stadt {100.000|10.000:power} Einwohner."
    ),
    (
      "By Wednesday evening, 62 of the 75 districts had been counted.",
      "Bis {Mittwochabend|Donnerstagabend:weekday} waren {62|26:swap} der {75|57:swap} Bezirke ausgezählt."
    ),
    (
      "The president's approval rating stands at 41%, down three points since June.",
      "Die Zustimmung zum Präsidenten liegt bei {41|14:swap} Prozent, {drei|vier:spelled} Punkte weniger als im {Juni|Juli:month}."
    ),
    (
      "A one-way ticket costs £4.20, a return £7.",
      "Eine einfache Fahrt kostet {4,20|2,40:swap} {Pfund|Euro:currency}, hin und zurück {7|8:digit} Pfund."
    ),
    (
      "They walked 12 miles in five hours.",
      "Sie gingen {19 Kilometer|12 Kilometer:unit|29 Kilometer:convert} in {fünf|sechs:spelled} Stunden."
    ),
    (
      "The first two volumes were published in the 19th century.",
      "Die ersten {zwei|drei:spelled} Bände erschienen im {19.|18.:century} Jahrhundert."
    ),
    (
      "Between 1 and 4 o'clock the road is closed.",
      "Zwischen {1|2:clock} und {4|5:clock} Uhr ist die Straße gesperrt."
    ),
    (
      "The vote was 7 to 2.",
      "Die Abstimmung ging {7|6:score} zu {2|3:score} aus."
    ),
  ]
}
