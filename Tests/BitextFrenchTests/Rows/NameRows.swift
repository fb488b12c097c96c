/// Names: exonyms, particles, acronyms of either language, and another name in the place of one.
enum NameRows {
  static let english: [FrenchCase] = [
    ("They arrived in London on Friday.", "Ils sont arrivés à Londres vendredi.", .agrees),
    ("They arrived in London on Friday.", "Ils sont arrivés à Moscou vendredi.", .name),
    ("They came from China on Friday.", "Ils sont venus de Chine vendredi.", .agrees),
    ("They came from China on Friday.", "Ils sont venus de Suède vendredi.", .name),
    ("In China the children go to school.", "En Italie, les enfants vont à l'école.", .name),
    ("They came from Germany and Spain.", "Ils sont venus d'Allemagne et d'Espagne.", .agrees),
    ("They came from Germany and Spain.", "Ils sont venus d'Allemagne et de Suède.", .name),
    ("In Geneva they met on Friday.", "À Genève, ils se sont réunis vendredi.", .agrees),
    ("In Vienna they met on Friday.", "À Vienne, ils se sont réunis vendredi.", .agrees),
    ("In Munich they met on Friday.", "À Munich, ils se sont réunis vendredi.", .agrees),
    ("In Beijing they met on Friday.", "À Pékin, ils se sont réunis vendredi.", .agrees),
    (
      "Jean de La Fontaine wrote the fable.", "Jean de La Fontaine a écrit la fable.", .agrees
    ),
    (
      "Mrs Dupont and Mr Lefèvre met on Friday.",
      "Mme Dupont et M. Lefèvre se sont réunis vendredi.", .agrees
    ),
    ("The UN has a plan.", "L'ONU a un plan.", .agrees),
    ("The United Nations has a plan.", "Les Nations unies ont un plan.", .agrees),
    ("NATO has a plan.", "L'OTAN a un plan.", .agrees),
    ("The EU has a plan.", "L'UE a un plan.", .agrees),
    ("The WHO has a plan.", "L'OMS a un plan.", .agrees),
    ("The Englishman met the Frenchman.", "L'Anglais a rencontré le Français.", .agrees),
    (
      "The Parisians love the English gardens.", "Les Parisiens aiment les jardins anglais.",
      .agrees
    ),
    ("In 1960 Khrushchev came.", "En 1960, Khrouchtchev est venu.", .agrees),
    ("In May Putin came.", "En mai, Poutine est venu.", .agrees),
    ("The house of the Pope is in Rome.", "La maison du pape est à Rome.", .agrees),
    ("The Atlantic Ocean is deep.", "L'océan Atlantique est profond.", .agrees),
  ]

  static let german: [FrenchCase] = [
    ("Am Freitag kamen sie in London an.", "Ils sont arrivés à Londres vendredi.", .agrees),
    ("Am Freitag kamen sie in Warschau an.", "Ils sont arrivés à Moscou vendredi.", .name),
    ("Sie kamen aus China.", "Ils sont venus de Chine.", .agrees),
    ("Am Freitag trafen sie sich in Genf.", "À Genève, ils se sont réunis vendredi.", .agrees),
    ("Am Freitag trafen sie sich in Köln.", "À Cologne, ils se sont réunis vendredi.", .agrees),
    ("Die WHO hat einen Plan.", "L'OMS a un plan.", .agrees),
    ("Die Vereinten Nationen haben einen Plan.", "L'ONU a un plan.", .agrees),
    (
      "Frau Dupont und Herr Lefèvre trafen sich.", "Mme Dupont et M. Lefèvre se sont réunis.",
      .agrees
    ),
  ]
}
