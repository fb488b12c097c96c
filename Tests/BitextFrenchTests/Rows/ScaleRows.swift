/// Thousands and millions, and the long scale of French and German against the short one of English.
enum ScaleRows {
  static let english: [FrenchCase] = [
    ("A quarter of a million birds came.", "Un quart de million d'oiseaux est venu.", .agrees),
    ("The rate is 3 × 10⁻⁴ here.", "Le taux est ici de 3 × 10⁻⁵.", .number),
    ("It has 1.5 million readers.", "Il a 1,5 million de lecteurs.", .agrees),
    ("It has a million readers.", "Il a un million de lecteurs.", .agrees),
    ("It has three million readers.", "Il a trois millions de lecteurs.", .agrees),
    ("It has 1.5 million readers.", "Il a 1 500 000 lecteurs.", .agrees),
    ("It has half a million readers.", "Il a un demi-million de lecteurs.", .agrees),
    (
      "It has two and a half million readers.", "Il a deux millions et demi de lecteurs.", .agrees
    ),
    ("It has 1.5 million readers.", "Il a 1,5 milliard de lecteurs.", .number),
    ("It has 1.5 million readers.", "Il a 15 millions de lecteurs.", .number),
    ("It has 1.5 billion readers.", "Il a 1,5 milliard de lecteurs.", .agrees),
    ("It has two billion readers.", "Il a deux milliards de lecteurs.", .agrees),
    ("It has 1.5 billion readers.", "Il a 1,5 Md de lecteurs.", .agrees),
    ("It has 1.5 billion readers.", "Il a 1,5 billion de lecteurs.", .number),
    ("It has 1.5 billion readers.", "Il a un milliard et demi de lecteurs.", .agrees),
    ("The debt is 1.5 trillion euros.", "La dette est de 1,5 billion d'euros.", .agrees),
    ("The debt is 1.5 billion euros.", "La dette est de 1,5 billion d'euros.", .number),
    ("The debt is 3 trillion euros.", "La dette est de 3 000 milliards d'euros.", .agrees),
    ("The debt is 3 trillion euros.", "La dette est de trois mille milliards d'euros.", .agrees),
    ("The debt is 3 trillion euros.", "La dette est de 3 trillions d'euros.", .number),
    ("There are two quadrillion of them.", "Il y en a deux billiards.", .agrees),
    ("There are two trillion of them.", "Il y en a deux billiards.", .number),
    ("It covers 40 thousand farmers.", "Cela touche 40 000 agriculteurs.", .agrees),
    ("It drew 11 million viewers.", "Elle a attiré 11 millions de spectateurs.", .agrees),
    (
      "It has 2,300,000 inhabitants.", "Elle compte deux millions trois cent mille habitants.",
      .agrees
    ),
    ("Between 2 and 3 million came.", "De 2 à 3 millions de personnes sont venues.", .agrees),
    ("Between 2 and 3 million came.", "De 2 à 4 millions de personnes sont venues.", .number),
  ]

  static let german: [FrenchCase] = [
    ("Es hat 1,5 Millionen Leser.", "Il a 1,5 million de lecteurs.", .agrees),
    ("Es hat 1,5 Milliarden Leser.", "Il a 1,5 milliard de lecteurs.", .agrees),
    ("Es hat 1,5 Mrd. Leser.", "Il a 1,5 milliard de lecteurs.", .agrees),
    ("Es hat anderthalb Milliarden Leser.", "Il a un milliard et demi de lecteurs.", .agrees),
    ("Es hat 1,5 Milliarden Leser.", "Il a 1,5 million de lecteurs.", .number),
    ("Die Schulden betragen 2 Billionen Euro.", "La dette est de 2 billions d'euros.", .agrees),
    (
      "Die Schulden betragen zwei Billionen Euro.", "La dette est de 2 000 milliards d'euros.",
      .agrees
    ),
    ("Die Schulden betragen 2 Billionen Euro.", "La dette est de 2 milliards d'euros.", .number),
    ("Die Schulden betragen 2 Milliarden Euro.", "La dette est de 2 billions d'euros.", .number),
    ("Es gibt zwei Billiarden davon.", "Il y en a deux billiards.", .agrees),
    ("Es hat eine halbe Million Leser.", "Il a un demi-million de lecteurs.", .agrees),
    ("Es hat zweieinhalb Millionen Leser.", "Il a deux millions et demi de lecteurs.", .agrees),
    (
      "Sie zählt zwei Millionen dreihunderttausend Einwohner.",
      "Elle compte deux millions trois cent mille habitants.", .agrees
    ),
  ]
}
