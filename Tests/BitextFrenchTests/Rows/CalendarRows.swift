/// Dates, weekdays, years and decades.
enum CalendarRows {
  static let english: [FrenchCase] = [
    ("It has run since 03/2021.", "Cela dure depuis mars 2021.", .agrees),
    ("It has run since March 2021.", "Cela dure depuis 04/2021.", .date),
    ("The vote is due in autumn 2031.", "Le vote est prévu à l'automne 2031.", .agrees),
    ("The vote is due in autumn 2031.", "Le vote est prévu au printemps 2031.", .date),
    ("It burned on the night of 6 June.", "Il a brûlé dans la nuit du 6 au 7 juin.", .agrees),
    ("The mill was built in the 1700s.", "Le moulin date du XVIIIe siècle.", .agrees),
    ("The war of 1914-1918 ended.", "La guerre de 14-18 s'est terminée.", .agrees),
    ("It ends on 1 March 2020.", "Cela se termine le 1er mars 2020.", .agrees),
    ("It ends on March 1, 2020.", "Cela se termine le 1er mars 2020.", .agrees),
    ("It ends on March 1, 2020.", "Cela se termine le premier mars 2020.", .agrees),
    ("It ends on March 1, 2020.", "Cela se termine le 1er mai 2020.", .date),
    ("It ends on March 1, 2020.", "Cela se termine le 1er mars 2002.", .date),
    ("It ends on 3 May.", "Cela se termine le 3 mai.", .agrees),
    ("It ends on 3 May.", "Cela se termine le trois mai.", .agrees),
    ("It ends on 3 May.", "Cela se termine le 4 mai.", .date),
    ("They met on Tuesday, 14 July.", "Ils se sont réunis le mardi 14 juillet.", .agrees),
    ("They met on Tuesday, July 14.", "Ils se sont réunis mardi 14 juillet.", .agrees),
    ("They met on Tuesday, 14 July.", "Ils se sont réunis le mercredi 14 juillet.", .date),
    ("They met on Tuesday, 14 July.", "Ils se sont réunis le mardi 14 juin.", .date),
    ("The prison fell on 14 July 1789.", "La prison est tombée le 14/07/1789.", .agrees),
    ("The prison fell on 14 July 1789.", "La prison est tombée le 14.07.1789.", .agrees),
    ("The prison fell on 14 July 1789.", "La prison est tombée le 14/06/1789.", .date),
    ("They met on Friday.", "Ils se sont réunis vendredi.", .agrees),
    ("They met on Friday evening.", "Ils se sont réunis vendredi soir.", .agrees),
    ("They meet on Mondays.", "Ils se réunissent le lundi.", .agrees),
    ("They meet on Monday.", "Ils se réunissent jeudi.", .date),
    ("In August 1914 he left.", "En août 1914, il est parti.", .agrees),
    ("In August 1914 he left.", "En août 1915, il est parti.", .date),
    ("In February he left.", "En février, il est parti.", .agrees),
    ("In December he left.", "En octobre, il est parti.", .date),
    ("It opened on Sept. 5, 1998.", "Il a ouvert le 5 sept. 1998.", .agrees),
    ("It opened in 1939.", "Il a ouvert en 1939.", .agrees),
    ("It opened in 1939.", "Il a ouvert en 1993.", .date),
    ("It lasted from 1950 to 1953.", "Cela a duré de 1950 à 1953.", .agrees),
    ("It lasted from 1950 to 1953.", "Cela a duré de 1950 à 1954.", .date),
    ("It runs from 2 to 4 October.", "Il se tient du 2 au 4 octobre.", .agrees),
    ("It runs from 2 to 4 October.", "Il se tient du 2 au 5 octobre.", .date),
    ("He fell in May 44 BC.", "Il est tombé en mai 44 av. J.-C.", .agrees),
    ("In the 1990s, trams came.", "Dans les années 1990, le tramway est arrivé.", .agrees),
    ("In the 1990s, trams came.", "Dans les années 90, le tramway est arrivé.", .agrees),
    (
      "In the nineties, trams came.", "Dans les années quatre-vingt-dix, le tramway est arrivé.",
      .agrees
    ),
    (
      "In the 1970s, trams came.", "Dans les années soixante-dix, le tramway est arrivé.", .agrees
    ),
    ("In the 1990s, trams came.", "Dans les années 1980, le tramway est arrivé.", .date),
    (
      "In the 1990s, trams came to the town for the first time.",
      "Dans les années quatre-vingts, le tramway est arrivé en ville pour la première fois.", .date
    ),
    (
      "In the early 2000s, it ended.", "Cela s'est terminé au début des années 2000.", .agrees
    ),
    ("At Christmas it snowed.", "À Noël, il a neigé.", .agrees),
    ("On Christmas Eve it snowed.", "La veille de Noël, il a neigé.", .agrees),
    ("On Christmas Eve it snowed.", "Le 24 décembre, il a neigé.", .agrees),
    ("The market walks on.", "Le marché marche toujours.", .agrees),
  ]

  static let german: [FrenchCase] = [
    ("Es endet am 1. März 2020.", "Cela se termine le 1er mars 2020.", .agrees),
    ("Es endet am 01.03.2020.", "Cela se termine le 1er mars 2020.", .agrees),
    ("Es endet am 1. März 2020.", "Cela se termine le 2 mars 2020.", .date),
    ("Es endet am 3. Mai.", "Cela se termine le 3 mai.", .agrees),
    ("Sie trafen sich am Dienstag, dem 14. Juli.", "Ils se sont réunis mardi 14 juillet.", .agrees),
    ("Sie trafen sich am Dienstag, dem 14. Juli.", "Ils se sont réunis jeudi 14 juillet.", .date),
    ("Das Gefängnis fiel am 14. Juli 1789.", "La prison est tombée le 14/07/1789.", .agrees),
    ("Es wurde 1939 eröffnet.", "Il a ouvert en 1939.", .agrees),
    ("Es wurde 1939 eröffnet.", "Il a ouvert en 1942.", .date),
    (
      "In den 1990er-Jahren kam die Tram.", "Dans les années 1990, le tramway est arrivé.", .agrees
    ),
    (
      "In den Neunzigerjahren kam die Tram.",
      "Dans les années quatre-vingt-dix, le tramway est arrivé.", .agrees
    ),
    (
      "In den Siebzigerjahren kam die Tram.",
      "Dans les années soixante, le tramway est arrivé.", .date
    ),
    ("An Heiligabend schneite es.", "Le 24 décembre, il a neigé.", .agrees),
  ]
}
