/// Figures in digits: grouping, decimals and shares.
enum FigureRows {
  static let english: [FrenchCase] = [
    ("The library lends 1,234 books.", "La bibliothèque prête 1\u{202F}234 livres.", .agrees),
    ("The library lends 1,234 books.", "La bibliothèque prête 1\u{A0}234 livres.", .agrees),
    ("The library lends 1,234 books.", "La bibliothèque prête 1 234 livres.", .agrees),
    ("The library lends 1,234 books.", "La bibliothèque prête 1.234 livres.", .agrees),
    ("The library lends 1,234 books.", "La bibliothèque prête 1234 livres.", .agrees),
    ("The library lends 1,234 books.", "La bibliothèque prête 1\u{202F}243 livres.", .number),
    ("The library lends 1,234 books.", "La bibliothèque prête 12\u{202F}340 livres.", .number),
    ("The bridge has 42 arches.", "Le pont compte 24 arches.", .number),
    ("The bridge has 42 arches.", "Le pont compte des arches.", .number),
    ("The town has 16,700 inhabitants.", "La ville compte 16 700 habitants.", .agrees),
    ("The town has 16,700 inhabitants.", "La ville compte 17 600 habitants.", .number),
    (
      "The state has 12,345,678 inhabitants.",
      "L'État compte 12\u{202F}345\u{202F}678 habitants.", .agrees
    ),
    ("The state has 12,345,678 inhabitants.", "L'État compte 12.345.678 habitants.", .agrees),
    ("The state has 12,345,678 inhabitants.", "L'État compte 12 345 768 habitants.", .number),
    ("The average is 3.5 children.", "La moyenne est de 3,5 enfants.", .agrees),
    ("The average is 3.5 children.", "La moyenne est de trois virgule cinq enfants.", .agrees),
    ("The average is 3.5 children.", "La moyenne est de 5,3 enfants.", .number),
    ("The average is 3.5 children.", "La moyenne est de 35 enfants.", .number),
    ("The factor is 0.125 here.", "Le facteur est ici de 0,125.", .agrees),
    ("The sum is 1,234.50 in all.", "La somme est de 1\u{202F}234,50 en tout.", .agrees),
    ("Prices rose by 12%.", "Les prix ont augmenté de 12\u{202F}%.", .agrees),
    ("Prices rose by 12%.", "Les prix ont augmenté de 12\u{A0}%.", .agrees),
    ("Prices rose by 12%.", "Les prix ont augmenté de 12 pour cent.", .agrees),
    ("Prices rose by twelve percent.", "Les prix ont augmenté de douze pour cent.", .agrees),
    ("Prices rose by 12%.", "Les prix ont augmenté de 21 %.", .number),
    ("Prices rose by 2.5 percent.", "Les prix ont augmenté de 2,5 %.", .agrees),
    ("Prices rose by 2.5 percent.", "Les prix ont augmenté de 25 %.", .number),
    (
      "Unemployment fell by two percentage points.",
      "Le chômage a reculé de deux points de pourcentage.", .agrees
    ),
    ("Unemployment fell by two percentage points.", "Le chômage a reculé de deux points.", .agrees),
    (
      "Unemployment fell by five percentage points.", "Le chômage a reculé de cinq pour cent.",
      .unit
    ),
    ("Between 10 and 20 percent agree.", "Entre 10 et 20 % sont d'accord.", .agrees),
    ("Between 10 and 20 percent agree.", "Entre 10 et 25 % sont d'accord.", .number),
    ("Choose 2 to 4 of them.", "Choisissez-en de 2 à 4.", .agrees),
    ("Choose 2 to 4 of them.", "Choisissez-en de 2 à 5.", .number),
    ("Lyon won 3-1.", "Lyon a gagné 3-1.", .agrees),
    ("Lyon won 3-1.", "Lyon a gagné 3 à 1.", .agrees),
    ("Lyon won 3-1.", "Lyon a gagné 3-2.", .number),
    ("It was minus five degrees.", "Il faisait moins cinq degrés.", .agrees),
    ("It was -5 °C.", "Il faisait -5 °C.", .agrees),
  ]

  static let german: [FrenchCase] = [
    ("Die Bücherei verleiht 1.234 Bücher.", "La bibliothèque prête 1\u{202F}234 livres.", .agrees),
    ("Die Bücherei verleiht 1234 Bücher.", "La bibliothèque prête 1 234 livres.", .agrees),
    ("Die Bücherei verleiht 1.234 Bücher.", "La bibliothèque prête 1 324 livres.", .number),
    ("Der Schnitt liegt bei 3,5 Kindern.", "La moyenne est de 3,5 enfants.", .agrees),
    (
      "Der Schnitt liegt bei drei Komma fünf Kindern.",
      "La moyenne est de trois virgule cinq enfants.", .agrees
    ),
    ("Der Schnitt liegt bei 3,5 Kindern.", "La moyenne est de 3,8 enfants.", .number),
    ("Die Preise stiegen um 12 Prozent.", "Les prix ont augmenté de 12\u{A0}%.", .agrees),
    ("Die Preise stiegen um zwölf Prozent.", "Les prix ont augmenté de douze pour cent.", .agrees),
    ("Die Preise stiegen um zwölf Prozent.", "Les prix ont augmenté de deux pour cent.", .number),
    ("Zwischen 10 und 20 Prozent stimmen zu.", "De 10 à 20 % sont d'accord.", .agrees),
    ("Lyon gewann 3:1.", "Lyon a gagné 3-1.", .agrees),
    ("Lyon gewann 3:1.", "Lyon a gagné 3-0.", .number),
  ]

  /// A format is judged where it was written, in the target.
  static let intoFrench: [FrenchCase] = [
    ("The library lends 1,234 books.", "La bibliothèque prête 1,234 livres.", .format),
    ("Prices rose by 2.5 percent.", "Les prix ont augmenté de 2.5 %.", .format),
    ("The sum is 1,234.50 in all.", "La somme est de 1,234.50 en tout.", .format),
  ]

  static let fromFrench: [FrenchCase] = [
    ("The library lends 1.234 books.", "La bibliothèque prête 1\u{202F}234 livres.", .format),
    ("Prices rose by 2,5 percent.", "Les prix ont augmenté de 2,5 %.", .format),
    ("The sum is 1.234,50 in all.", "La somme est de 1\u{202F}234,50 en tout.", .format),
  ]
}
