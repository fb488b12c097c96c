/// Aligned sentences about science and weather, with wrong figures beside the right ones.
enum SciencePairs {
  static let rows: [MutationRow] = [
    (
      "The star is 4.2 light years away from Earth.",
      "Der Stern ist {4,2|2,4:swap|42:separator} {Lichtjahre|Kilometer:unit} von der Erde entfernt."
    ),
    (
      "Temperatures dropped to minus 18 degrees overnight.",
      "In der Nacht sanken die Temperaturen auf {minus 18|18:sign|minus 8:digit} Grad."
    ),
    (
      "The lake is 385 miles long and up to 1,300 feet deep.",
      "Der See ist {620|720:convert} Kilometer lang und bis zu {400|500:convert} Meter tief."
    ),
    (
      "The sample contained 0.05 milligrams of lead per litre.",
      "Die Probe enthielt {0,05|0,5:power} {Milligramm|Gramm:unit} Blei pro Liter."
    ),
    (
      "It was 95 degrees Fahrenheit in the shade.",
      "Im Schatten waren es {35|45:convert} Grad Celsius."
    ),
    (
      "About 66 million years ago, an asteroid about 10 kilometres wide hit the planet.",
      "Vor etwa {66|60:digit} {Millionen|Milliarden:scale} Jahren traf ein etwa {10|100:power} Kilometer großer Asteroid den Planeten."
    ),
    (
      "The quake of magnitude 6.8 struck at 4:17 a.m. local time.",
      "Das Beben der Stärke {6,8|8,6:swap} ereignete sich um {4.17|4.47:clock|16.17:ampm} Uhr Ortszeit."
    ),
    (
      "One third of the species is threatened, a quarter has vanished.",
      "Ein {Drittel|Fünftel:fraction} der Arten ist bedroht, ein Viertel ist verschwunden."
    ),
    (
      "Up to 60 litres of rain per square metre fell in 24 hours.",
      "In {24|48:digit} Stunden fielen bis zu {60|16:digit} {Liter|Milliliter:unit} Regen pro Quadratmeter."
    ),
    (
      "Gusts reached 130 km/h on the coast.",
      "An der Küste erreichten Böen {130|103:swap} {km/h|m/s:unit}."
    ),
    (
      "The probe was launched on 2018-08-12.",
      "Die Sonde startete am {12.|2.:day}{08.|07.:month}{2018|2008:year}."
    ),
    (
      "Water boils at 212 °F, or 100 °C.",
      "Wasser kocht bei {212|221:swap} °F oder {100|110:digit} °C."
    ),
    (
      "The vaccine protects 94 percent of people over 65.",
      "Der Impfstoff schützt {94|49:swap} Prozent der über {65|56:age}-Jährigen."
    ),
    (
      "The glacier has lost five sixths of its ice since 1850.",
      "Der Gletscher hat seit {1850|1950:year} {fünf Sechstel|drei Sechstel:fraction} seines Eises verloren."
    ),
    (
      "In the early 17th century he discovered four moons.",
      "Anfang des {17.|16.:century} Jahrhunderts entdeckte er {vier|fünf:spelled} Monde."
    ),
    (
      "The tree is 28 metres high and 450 years old.",
      "Der Baum ist {28|82:swap} Meter hoch und {450|540:age} Jahre alt."
    ),
    (
      "The reserve covers 12,000 square kilometres.",
      "Das Reservat umfasst {12.000|1200:power|21.000:swap} {Quadratkilometer|Quadratmeter:unit}."
    ),
    (
      "A 5G mast uses three times as much power as a 4G mast.",
      "Ein {5G|4G:identifier}-Mast verbraucht {dreimal|fünfmal:multiplier} so viel Strom wie ein 4G-Mast."
    ),
    (
      "The dose is 2 to 3 tablets every eight hours.",
      "Die Dosis beträgt {2|1:range} bis {3|4:range} Tabletten alle {acht|sechs:spelled} Stunden."
    ),
    (
      "Snow is expected above 1,500 metres from Friday evening.",
      "Ab {Freitagabend|Samstagabend:weekday} wird oberhalb von {1500|1.050:swap|500:digit} Metern Schnee erwartet."
    ),
  ]
}
