/// Aligned sentences as talks and interviews have them, with wrong figures beside the right ones.
enum TalkPairs {
  static let rows: [MutationRow] = [
    (
      "When I was seven, we moved house five times in one year.",
      "Als ich {sieben|acht:age} war, zogen wir {fünfmal|sechsmal:multiplier} in einem Jahr um."
    ),
    (
      "Twenty-three years ago I bought my first computer for 800 dollars.",
      "Vor {dreiundzwanzig|zweiunddreißig:spelled} Jahren kaufte ich meinen ersten Computer für {800|8000:power} {Dollar|Euro:currency}."
    ),
    (
      "Nine out of ten of you will forget this by Friday.",
      "{Neun|Acht:fraction} von {zehn|zwanzig:fraction} von Ihnen haben das bis {Freitag|Sonntag:weekday} vergessen."
    ),
    (
      "Back in the nineties nobody had a mobile phone.",
      "Damals in den {Neunzigern|Achtzigern:decade} hatte niemand ein Handy."
    ),
    (
      "My grandmother lived to be 103.",
      "Meine Großmutter wurde {103|113:age} Jahre alt."
    ),
    (
      "We analysed more than six thousand letters from the 18th century.",
      "Wir haben mehr als {sechstausend|sechzigtausend:power|siebentausend:spelled} Briefe aus dem {18.|19.:century} Jahrhundert ausgewertet."
    ),
    (
      "It took us two and a half years to build the second prototype.",
      "Für den {zweiten|dritten:ordinal} Prototyp haben wir {zweieinhalb|dreieinhalb:spelled} Jahre gebraucht."
    ),
    (
      "In his mid-forties he went back to school.",
      "Mit Mitte {vierzig|fünfzig:age} ging er wieder zur Schule."
    ),
    (
      "Every year, eight million tons of plastic end up in the sea.",
      "Jedes Jahr landen {acht|neun:spelled} {Millionen|Milliarden:scale} Tonnen Plastik im Meer."
    ),
    (
      "The answer came at half past two in the morning.",
      "Die Antwort kam um halb {drei|zwei:clock} Uhr morgens."
    ),
    (
      "We had a dozen volunteers and 300 euros.",
      "Wir hatten {ein Dutzend|zwei Dutzend:spelled} Freiwillige und {300|3000:power} Euro."
    ),
    (
      "You blink about 15 times a minute.",
      "Man blinzelt etwa {15|50:multiplier}-mal in der Minute."
    ),
    (
      "Three of the four engines failed.",
      "{Drei|Zwei:spelled} der {vier|fünf:spelled} Triebwerke fielen aus."
    ),
    (
      "By 2050, two billion people will be over 60.",
      "Bis {2050|2060:year} werden {zwei Milliarden|zwei Billionen:scale} Menschen über {60|65:age} sein."
    ),
    (
      "The twentieth century began with a promise.",
      "Das {zwanzigste|neunzehnte:century} Jahrhundert begann mit einem Versprechen."
    ),
    (
      "I slept for four hours, then the phone rang twice.",
      "Ich schlief {vier|fünf:spelled} {Stunden|Minuten:unit}, dann klingelte {zweimal|dreimal:multiplier} das Telefon."
    ),
    (
      "A hundred and twenty people wrote to me within a week.",
      "Innerhalb einer Woche schrieben mir {hundertzwanzig|hundertzwölf:spelled|hundertdreißig:spelled} Leute."
    ),
    (
      "My brother is six feet two inches tall.",
      "Mein Bruder ist {1,88|1,98:convert} Meter groß."
    ),
    (
      "That was on the 9th of November 1989.",
      "Das war am {9.|19.:day} {November|Oktober:month} {1989|1998:year}."
    ),
    (
      "Half of the audience had left by ten o'clock.",
      "Bis {zehn|elf:clock} Uhr war {die Hälfte|ein Drittel:fraction} des Publikums gegangen."
    ),
  ]
}
