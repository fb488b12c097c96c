/// Set phrases with a number in them, and words that only look like one.
enum IdiomRows {
  static let english: [FrenchCase] = [
    ("They talked in private.", "Ils ont parlé entre quatre yeux.", .agrees),
    ("He was extremely well dressed.", "Il s'était mis sur son trente et un.", .agrees),
    ("She is over the moon.", "Elle est au septième ciel.", .agrees),
    ("He searched everywhere.", "Il a remué ciel et terre, fait les quatre cents coups.", .agrees),
    ("Many thanks for the help.", "Mille mercis pour votre aide.", .agrees),
    ("He thinks hard.", "Il se met en quatre et réfléchit.", .agrees),
    ("It happened all at once.", "C'est arrivé tout d'un coup.", .agrees),
    ("The second hand of the clock stopped.", "La trotteuse de l'horloge s'est arrêtée.", .agrees),
    ("In a second all was over.", "En un instant, tout était fini.", .agrees),
    ("At first, he said nothing.", "Dans un premier temps, il n'a rien dit.", .agrees),
    ("First, close the door.", "Premièrement, fermez la porte.", .agrees),
    ("Nine new pupils came to the school.", "Neuf nouveaux élèves sont venus à l'école.", .agrees),
    ("There was a big sound.", "Il y eut un grand son.", .agrees),
    ("The World Wars changed the town.", "Les guerres mondiales ont changé la ville.", .agrees),
    (
      "During World War II he served at sea.",
      "Pendant la Seconde Guerre mondiale, il servit en mer.", .agrees
    ),
    (
      "During World War I he served at sea.",
      "Pendant la Première Guerre mondiale, il servit en mer.", .agrees
    ),
    ("Louis XIV built the palace.", "Louis XIV a construit le palais.", .agrees),
    ("Francis I built the palace.", "François Ier a construit le palais.", .agrees),
    ("See page 112.", "Voir page 112.", .agrees),
    ("See page 112.", "Voir page 121.", .number),
    ("Read chapter seven.", "Lisez le chapitre sept.", .agrees),
    ("Read chapter seven.", "Lisez le chapitre six.", .number),
    ("Article 5 applies.", "L'article 5 s'applique.", .agrees),
    ("The Airbus A320 landed.", "L'Airbus A320 a atterri.", .agrees),
    ("More than 30 people were hurt.", "Plus de 30 personnes ont été blessées.", .agrees),
    ("Less than five people were hurt.", "Moins de cinq personnes ont été blessées.", .agrees),
    ("At least 30 people were hurt.", "Au moins 30 personnes ont été blessées.", .agrees),
    ("At most 30 people came to the town.", "Au plus 30 personnes sont venues en ville.", .agrees),
    ("At least 30 people were hurt.", "Au moins 13 personnes ont été blessées.", .number),
    ("Nearly 5,000 people came.", "Près de 5 000 personnes sont venues.", .agrees),
    ("About 4,980 people came.", "Environ 5 000 personnes sont venues.", .agrees),
    ("Several hundred people came.", "Plusieurs centaines de personnes sont venues.", .agrees),
    ("Call 01 45 55 12 34.", "Appelez le 01 45 55 12 34.", .agrees),
    ("Call 01 45 55 12 34.", "Appelez le 01 45 55 21 34.", .number),
  ]

  static let german: [FrenchCase] = [
    ("Sie sprachen unter vier Augen.", "Ils ont parlé en tête-à-tête.", .agrees),
    ("Sie schwebt auf Wolke sieben.", "Elle est sur un petit nuage.", .agrees),
    ("Sie ist im siebten Himmel.", "Elle est au septième ciel.", .agrees),
    (
      "Im Zweiten Weltkrieg diente er auf See.",
      "Pendant la Seconde Guerre mondiale, il servit en mer.", .agrees
    ),
    ("Siehe Seite 112.", "Voir page 112.", .agrees),
    ("Siehe Seite 112.", "Voir page 12.", .number),
    ("Mindestens 30 Menschen wurden verletzt.", "Au moins 30 personnes ont été blessées.", .agrees),
    ("Knapp 5000 Menschen kamen.", "Près de 5 000 personnes sont venues.", .agrees),
    ("Neun neue Schüler kamen.", "Neuf nouveaux élèves sont venus.", .agrees),
  ]
}
