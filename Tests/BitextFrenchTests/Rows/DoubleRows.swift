/// Words that stand twice in a row, which French grammar wants or no sentence has.
enum DoubleRows {
  /// A double is judged where it was written, in the target.
  static let intoFrench: [FrenchCase] = [
    ("We got up early.", "Nous nous sommes levés tôt.", .agrees),
    ("You got up early.", "Vous vous êtes levés tôt.", .agrees),
    ("It was very, very cold.", "Il faisait très très froid.", .agrees),
    ("He had a key made.", "Il a fait faire une clé, à faire faire vite.", .agrees),
    ("Speaking of it, he smiled.", "En en parlant, il sourit.", .agrees),
    ("Do you wonder why?", "Vous vous demandez pourquoi ?", .agrees),
    ("Yes, yes, he is here.", "Si si, il est là.", .agrees),
    ("The mill stands on the river.", "Le moulin est au bord de de la rivière.", .double),
    ("The mill stands on the river.", "Le le moulin est au bord de la rivière.", .double),
    ("He says that the mill is old.", "Il dit que que le moulin est ancien.", .double),
    ("She came with her brother.", "Elle est venue avec avec son frère.", .double),
    ("The mill is old and works.", "Le moulin est ancien et et il marche.", .double),
    ("The children play in the garden.", "Les enfants jouent dans dans le jardin.", .double),
    ("He goes to school.", "Il va à à l'école.", .double),
    ("The man who came is old.", "L'homme qui qui est venu est vieux.", .double),
  ]

  static let germanIntoFrench: [FrenchCase] = [
    ("Wir sind früh aufgestanden.", "Nous nous sommes levés tôt.", .agrees),
    ("Die Mühle steht am Fluss.", "Le moulin est au bord de de la rivière.", .double),
    ("Sie kam mit ihrem Bruder.", "Elle est venue avec avec son frère.", .double),
  ]
}
