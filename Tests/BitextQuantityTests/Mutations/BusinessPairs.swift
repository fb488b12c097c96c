/// Aligned sentences from business reports, with wrong figures beside the right ones.
enum BusinessPairs {
  static let rows: [MutationRow] = [
    (
      "Revenue climbed 12.4% to €3.6bn in the third quarter.",
      "Der Umsatz stieg im {dritten|zweiten:ordinal} Quartal um {12,4|14,2:swap|124:separator} {Prozent|Prozentpunkte:points} auf {3,6|36:separator} {Milliarden|Billionen:scale} {Euro|Dollar:currency}."
    ),
    (
      "The retailer plans to close 140 of its 520 branches by the end of 2027.",
      "Der Händler will bis Ende {2027|2028:year} {140|104:swap|1400:power} seiner {520|502:swap} Filialen schließen."
    ),
    (
      "The central bank raised its key rate by 25 basis points to 4.75 percent.",
      "Die Zentralbank hob den Leitzins um {25|50:digit} Basispunkte auf {4,75|4,57:swap} Prozent an."
    ),
    (
      "Unemployment fell by two percentage points.",
      "Die Arbeitslosigkeit sank um {zwei|drei:spelled} {Prozentpunkte|Prozent:points}."
    ),
    (
      "The loan amounts to 1.5 billion dollars.",
      "Der Kredit beläuft sich auf {1,5 Milliarden|1,5 Billionen:scale|15 Milliarden:separator|1,5 Millionen:scale} Dollar."
    ),
    (
      "Shares slipped from $18.20 to $17.95 on Tuesday.",
      "Die Aktie fiel am {Dienstag|Montag:weekday} von {18,20|12,80:swap} auf {17,95|17,59:swap} {Dollar|Euro:currency}."
    ),
    (
      "The firm employs about 11,500 people in 14 countries.",
      "Das Unternehmen beschäftigt rund {11.500|15.100:swap|1.150:power} Menschen in {14|41:swap|40:digit} Ländern."
    ),
    (
      "Profits more than doubled to 640 million pounds.",
      "Der Gewinn hat sich auf {640|460:swap} Millionen Pfund mehr als {verdoppelt|verdreifacht:multiplier}."
    ),
    (
      "Orders tripled within eighteen months.",
      "Binnen {achtzehn|achtzig:spelled|acht:spelled} {Monaten|Wochen:unit} haben sich die Aufträge {verdreifacht|verdoppelt:multiplier}."
    ),
    (
      "Costs were halved between 2015 and 2019.",
      "Zwischen {2015|2005:year} und {2019|2018:year} wurden die Kosten {halbiert|verdoppelt:multiplier}."
    ),
    (
      "The company reported €-0.35 per share, compared with €0.20 a year earlier.",
      "Je Aktie ergab sich ein Ergebnis von {-0,35|0,35:sign} Euro nach {0,20|0,02:power} Euro im Vorjahr."
    ),
    (
      "Growth is expected to be between 1.5 and 2 percent.",
      "Erwartet wird ein Wachstum zwischen {1,5|15:separator} und {2|3:range} Prozent."
    ),
    (
      "Its market value exceeds two trillion dollars.",
      "Der Börsenwert übersteigt {zwei Billionen|zwei Trillionen:scale|zwei Milliarden:scale|drei Billionen:spelled} Dollar."
    ),
    (
      "Two thirds of the investors voted in favour.",
      "{Zwei|Drei:fraction} {Drittel|Fünftel:fraction} der Investoren stimmten dafür."
    ),
    (
      "The deal was signed on March 3, 2019, in Vienna.",
      "Der Vertrag wurde am {3.|13.:day} {März|Mai:month} {2019|2009:year} in Wien unterzeichnet."
    ),
    (
      "Rents went up by 3 to 5 percent.",
      "Die Mieten stiegen um {3|2:range} bis {5|6:range} Prozent."
    ),
    (
      "A barrel of crude cost $82.40, down 1.2%.",
      "Ein Barrel Rohöl kostete {82,40|84,20:swap} Dollar, {1,2|2,1:swap|12:separator} Prozent weniger."
    ),
    (
      "The fund manages 450,000 accounts worth CHF 7.8 billion.",
      "Der Fonds verwaltet {450.000|45.000:power|540.000:swap} Konten im Wert von {7,8|8,7:swap} Milliarden {Franken|Euro:currency}."
    ),
    (
      "One in four employees works from home.",
      "Jeder {Vierte|Fünfte:fraction} arbeitet von zu Hause aus."
    ),
    (
      "The workforce will shrink by a fifth to 8,250.",
      "Die Belegschaft schrumpft um ein {Fünftel|Viertel:fraction} auf {8250|8520:swap|8.250.000:power}."
    ),
  ]
}
