/// Numbers in words to a thousand million million, of France, Belgium and Switzerland.
enum NumberWordRows {
  static let english: [FrenchCase] = [
    (
      "After the war they sold twelve boats to the town.",
      "Après la guerre, ils ont vendu douze bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 17 boats to the town.",
      "Après la guerre, ils ont vendu dix-sept bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 21 boats to the town.",
      "Après la guerre, ils ont vendu vingt et un bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 21 boats to the town.",
      "Après la guerre, ils ont vendu vingt-et-un bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold seventy boats to the town.",
      "Après la guerre, ils ont vendu soixante-dix bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold seventy-one boats to the town.",
      "Après la guerre, ils ont vendu soixante et onze bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 77 boats to the town.",
      "Après la guerre, ils ont vendu soixante-dix-sept bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold eighty boats to the town.",
      "Après la guerre, ils ont vendu quatre-vingts bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 81 boats to the town.",
      "Après la guerre, ils ont vendu quatre-vingt-un bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 97 boats to the town.",
      "Après la guerre, ils ont vendu quatre-vingt-dix-sept bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 97 boats to the town.",
      "Après la guerre, ils ont vendu quatre-vingt-sept bateaux à la ville.", .number
    ),
    (
      "After the war they sold 77 boats to the town.",
      "Après la guerre, ils ont vendu soixante-sept bateaux à la ville.", .number
    ),
    (
      "After the war they sold eighty boats to the town.",
      "Après la guerre, ils ont vendu vingt-quatre bateaux à la ville.", .number
    ),
    (
      "After the war they sold seventy boats to the town.",
      "Après la guerre, ils ont vendu soixante bateaux à la ville.", .number
    ),
    (
      "After the war they sold seventy boats to the town.",
      "Après la guerre, ils ont vendu septante bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 86 boats to the town.",
      "Après la guerre, ils ont vendu huitante-six bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 86 boats to the town.",
      "Après la guerre, ils ont vendu octante-six bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold ninety-nine boats to the town.",
      "Après la guerre, ils ont vendu nonante-neuf bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold ninety-nine boats to the town.",
      "Après la guerre, ils ont vendu septante-neuf bateaux à la ville.", .number
    ),
    (
      "After the war they sold a hundred boats to the town.",
      "Après la guerre, ils ont vendu cent bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold two hundred boats to the town.",
      "Après la guerre, ils ont vendu deux cents bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 206 boats to the town.",
      "Après la guerre, ils ont vendu deux cent six bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 236 boats to the town.",
      "Après la guerre, ils ont vendu deux-cent-trente-six bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 236 boats to the town.",
      "Après la guerre, ils ont vendu deux cent soixante-trois bateaux à la ville.", .number
    ),
    (
      "After the war they sold a thousand boats to the town.",
      "Après la guerre, ils ont vendu mille bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 1,200 boats to the town.",
      "Après la guerre, ils ont vendu mille deux cents bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold twelve hundred boats to the town.",
      "Après la guerre, ils ont vendu douze cents bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 1,200 boats to the town.",
      "Après la guerre, ils ont vendu deux mille cent bateaux à la ville.", .number
    ),
    (
      "After the war they sold eighty thousand boats to the town.",
      "Après la guerre, ils ont vendu quatre-vingt mille bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 200,000 boats to the town.",
      "Après la guerre, ils ont vendu deux cent mille bateaux à la ville.", .agrees
    ),
    (
      "After the war they sold 200,000 boats to the town.",
      "Après la guerre, ils ont vendu deux cents bateaux à la ville.", .number
    ),
    (
      "They sold three thousand six hundred and seventy-eight boats to the town.",
      "Ils ont vendu trois mille six cent soixante-dix-huit bateaux à la ville.",
      .agrees
    ),
    (
      "They sold three thousand six hundred and seventy-eight boats to the town.",
      "Ils ont vendu trois mille six cent quatre-vingt-dix-huit bateaux à la ville.",
      .number
    ),
    ("The three of them came.", "Ils sont venus tous les trois.", .agrees),
    ("Both came.", "Tous les deux sont venus.", .agrees),
    ("One of them came.", "L'un d'eux est venu.", .agrees),
    ("A woman came.", "Une femme est venue.", .agrees),
    ("The new house is big.", "La maison neuve est grande.", .agrees),
    ("Nine houses are big.", "Neuf maisons sont grandes.", .agrees),
    ("She came twice.", "Elle est venue deux fois.", .agrees),
    ("She came three times.", "Elle est venue à trois reprises.", .agrees),
    ("She came three times.", "Elle est venue quatre fois.", .number),
    ("The town is three times as big.", "La ville est trois fois plus grande.", .agrees),
    ("Sales doubled.", "Les ventes ont doublé.", .agrees),
    ("Sales tripled.", "Les ventes ont été multipliées par trois.", .agrees),
    ("Out of 60 calls, 17 were answered.", "Sur 60 appels, 17 ont reçu une réponse.", .agrees),
    ("Out of 60 calls, 17 were answered.", "Sur 60 appels, 71 ont reçu une réponse.", .number),
    ("One in five children smokes.", "Un enfant sur cinq fume.", .agrees),
    ("One in five children smokes.", "Un enfant sur six fume.", .number),
  ]

  static let german: [FrenchCase] = [
    (
      "Nach dem Krieg verkauften sie siebzig Boote an die Stadt.",
      "Après la guerre, ils ont vendu soixante-dix bateaux à la ville.", .agrees
    ),
    (
      "Nach dem Krieg verkauften sie zweiundneunzig Boote an die Stadt.",
      "Après la guerre, ils ont vendu quatre-vingt-douze bateaux à la ville.", .agrees
    ),
    (
      "Nach dem Krieg verkauften sie zweiundneunzig Boote an die Stadt.",
      "Après la guerre, ils ont vendu nonante-deux bateaux à la ville.", .agrees
    ),
    (
      "Nach dem Krieg verkauften sie zweiundneunzig Boote an die Stadt.",
      "Après la guerre, ils ont vendu quatre-vingt-deux bateaux à la ville.", .number
    ),
    (
      "Nach dem Krieg verkauften sie zweiundneunzig Boote an die Stadt.",
      "Après la guerre, ils ont vendu vingt-neuf bateaux à la ville.", .number
    ),
    (
      "Nach dem Krieg verkauften sie 206 Boote an die Stadt.",
      "Après la guerre, ils ont vendu deux cent six bateaux à la ville.", .agrees
    ),
    (
      "Nach dem Krieg verkauften sie zweihunderttausend Boote an die Stadt.",
      "Après la guerre, ils ont vendu deux cent mille bateaux à la ville.", .agrees
    ),
    (
      "Nach dem Krieg verkauften sie zweihunderttausend Boote an die Stadt.",
      "Après la guerre, ils ont vendu deux mille bateaux à la ville.", .number
    ),
    (
      "Nach dem Krieg verkauften sie tausend Boote an die Stadt.",
      "Après la guerre, ils ont vendu mille bateaux à la ville.", .agrees
    ),
    ("Eines von fünf Kindern raucht.", "Un enfant sur cinq fume.", .agrees),
    ("Jedes fünfte Kind raucht.", "Un enfant sur cinq fume.", .agrees),
    ("Jedes fünfte Kind raucht.", "Un enfant sur trois fume.", .number),
    ("Sie kam zweimal.", "Elle est venue deux fois.", .agrees),
    ("Der Umsatz verdreifachte sich.", "Le chiffre d'affaires a triplé.", .agrees),
  ]
}
