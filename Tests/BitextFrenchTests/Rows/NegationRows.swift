/// Denials: lost, added, of two words or one, and the "ne" that denies nothing.
enum NegationRows {
  static let english: [FrenchCase] = [
    ("The law is not new.", "La loi n'est pas nouvelle.", .agrees),
    ("The law is not new.", "La loi n’est pas nouvelle.", .agrees),
    ("The law is not new.", "La loi est nouvelle.", .negation),
    ("The law is new.", "La loi n'est pas nouvelle.", .negation),
    ("There is no water in the house.", "Il n'y a pas d'eau dans la maison.", .agrees),
    ("There is no water in the house.", "Il y a de l'eau dans la maison.", .negation),
    ("There is water in the house.", "Il n'y a plus d'eau dans la maison.", .negation),
    ("The house is never closed.", "La maison n'est jamais fermée.", .agrees),
    ("The house is never closed.", "La maison est fermée.", .negation),
    ("The house is closed.", "La maison n'est jamais fermée.", .negation),
    ("The children no longer go to school.", "Les enfants ne vont plus à l'école.", .agrees),
    ("The children go to school.", "Les enfants ne vont plus à l'école.", .negation),
    ("The man saw nothing in the house.", "L'homme n'a rien vu dans la maison.", .agrees),
    ("Everything is new in the town.", "Rien n'est nouveau dans la ville.", .negation),
    ("The law changes the town.", "La loi ne change rien à la ville.", .negation),
    ("No child came to the school.", "Aucun enfant n'est venu à l'école.", .agrees),
    ("A child came to the school.", "Aucun enfant n'est venu à l'école.", .negation),
    ("Nobody came to the school.", "Personne n'est venu à l'école.", .agrees),
    ("The children came to the school.", "Personne n'est venu à l'école.", .negation),
    ("The town is hardly old.", "La ville n'est guère ancienne.", .agrees),
    ("The woman has no money and no house.", "La femme n'a ni argent ni maison.", .agrees),
    ("The house is open.", "La maison n'est plus ouverte.", .negation),
    ("The man came without money.", "L'homme est venu sans argent.", .agrees),
    (
      "The children do not come because the road is closed.",
      "Les enfants ne viennent pas parce que la route est fermée.", .agrees
    ),
    (
      "The children do not come because the road is closed.",
      "Les enfants viennent parce que la route est fermée.", .negation
    ),
    (
      "The children come because the road is closed.",
      "Les enfants ne viennent pas parce que la route est fermée.", .negation
    ),
    (
      "The man fears that the children will come.",
      "L'homme craint que les enfants ne viennent.", .agrees
    ),
    (
      "The house is older than people think.",
      "La maison est plus ancienne qu'on ne le pense.", .agrees
    ),
    (
      "The woman left before the children came.",
      "La femme est partie avant que les enfants ne viennent.", .agrees
    ),
    ("The wine is good.", "Le vin n'est pas mauvais.", .agrees),
    ("The book is quite good.", "Le livre est pas mal.", .agrees),
    ("The man has only one house.", "L'homme n'a qu'une maison.", .agrees),
    ("The woman sees only the children.", "La femme ne voit que les enfants.", .agrees),
    ("Not only the house is old.", "Il n'y a pas que la maison qui est ancienne.", .agrees),
    ("The work is impossible today.", "Le travail n'est pas possible aujourd'hui.", .agrees),
    ("The school is not far.", "L'école est proche.", .agrees),
    ("Isn't the house old?", "La maison n'est-elle pas ancienne ?", .agrees),
    (
      "The man never goes to the town and neither does the woman.",
      "L'homme ne va jamais à la ville, et la femme non plus.", .agrees
    ),
    ("It is a step for the town.", "C'est un pas pour la ville.", .agrees),
    ("The person who came is old.", "La personne qui est venue est vieille.", .agrees),
    ("The town wants more money.", "La ville veut plus d'argent.", .agrees),
    ("Not many children came to the school.", "Peu d'enfants sont venus à l'école.", .agrees),
  ]

  static let german: [FrenchCase] = [
    ("Das Gesetz ist nicht neu.", "La loi n'est pas nouvelle.", .agrees),
    ("Das Gesetz ist nicht neu.", "La loi est nouvelle.", .negation),
    ("Das Gesetz ist neu.", "La loi n'est pas nouvelle.", .negation),
    ("Im Haus ist kein Wasser.", "Il n'y a pas d'eau dans la maison.", .agrees),
    ("Im Haus ist kein Wasser.", "Il y a de l'eau dans la maison.", .negation),
    ("Das Haus ist nie geschlossen.", "La maison n'est jamais fermée.", .agrees),
    ("Das Haus ist geschlossen.", "La maison n'est jamais fermée.", .negation),
    ("Die Kinder gehen nicht mehr zur Schule.", "Les enfants ne vont plus à l'école.", .agrees),
    ("Das Haus ist geschlossen.", "La maison n'est plus fermée.", .negation),
    ("Niemand kam in die Schule.", "Personne n'est venu à l'école.", .agrees),
    ("Der Mann hat nur ein Haus.", "L'homme n'a qu'une maison.", .agrees),
    (
      "Das Haus ist älter, als man denkt.", "La maison est plus ancienne qu'on ne le pense.",
      .agrees
    ),
    ("Der Mann kam ohne Geld.", "L'homme est venu sans argent.", .agrees),
    ("Die Frau hat weder Geld noch ein Haus.", "La femme n'a ni argent ni maison.", .agrees),
  ]
}
