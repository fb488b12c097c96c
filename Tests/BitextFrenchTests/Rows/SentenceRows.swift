/// Several sentences a paragraph: blanks before marks, abbreviations, and what ends no sentence.
enum SentenceRows {
  static let english: [FrenchCase] = [
    (
      "Why wait? asks the mayor. Nobody knows!",
      "Pourquoi attendre ? demande le maire. Personne ne le sait !", .agrees
    ),
    (
      "There are two ways: the road and the river; both are long.",
      "Il y a deux chemins : la route et la rivière ; les deux sont longs.", .agrees
    ),
    (
      "There are two ways: the road and the river; both are long.",
      "Il y a deux chemins\u{A0}: la route et la rivière\u{202F}; les deux sont longs.", .agrees
    ),
    (
      "The house was built in 52 BC by soldiers. Today it is a school.",
      "La maison fut bâtie en 52 av. J.-C. par des soldats. Aujourd'hui, c'est une école.",
      .agrees
    ),
    (
      "On 5 September Mr Martin left the town. The children stayed.",
      "Le 5 sept. M. Martin a quitté la ville. Les enfants sont restés.", .agrees
    ),
    (
      "The book has a second edition, p. 12, by Dr Martin. It is old.",
      "Le livre a une 2e éd., p. 12, du Dr Martin. Il est ancien.", .agrees
    ),
    (
      "“Where are you going?” asked the woman. “To the river.”",
      "« Où vas-tu ? » demanda la femme. « À la rivière. »", .agrees
    ),
    (
      "The children sing, dance, etc. The teacher smiles.",
      "Les enfants chantent, dansent, etc. L'institutrice sourit.", .agrees
    ),
    (
      "The road is closed... The children wait.",
      "La route est fermée… Les enfants attendent.", .agrees
    ),
  ]

  static let german: [FrenchCase] = [
    (
      "Warum warten? fragt der Bürgermeister. Niemand weiß es!",
      "Pourquoi attendre ? demande le maire. Personne ne le sait !", .agrees
    ),
    (
      "Das Haus wurde 52 v. Chr. von Soldaten gebaut. Heute ist es eine Schule.",
      "La maison fut bâtie en 52 av. J.-C. par des soldats. Aujourd'hui, c'est une école.",
      .agrees
    ),
    (
      "„Wohin gehst du?“, fragte die Frau. „Zum Fluss.“",
      "« Où vas-tu ? » demanda la femme. « À la rivière. »", .agrees
    ),
  ]
}
