/// Ordinals, centuries, fractions, and the numbers that French makes collective.
enum OrdinalRows {
  static let english: [FrenchCase] = [
    ("It was her 36th meeting.", "C'était sa 36e réunion.", .agrees),
    ("It was her 36th meeting.", "C'était sa 36ème réunion.", .agrees),
    ("It was her 36th meeting.", "C'était sa trente-sixième réunion.", .agrees),
    ("It was her 36th meeting.", "C'était sa 63e réunion.", .number),
    ("It was the first time.", "C'était la première fois.", .agrees),
    ("It was the fifth time.", "C'était la cinquième fois.", .agrees),
    ("It was the fifth time.", "C'était la sixième fois.", .number),
    ("It was the 21st edition.", "C'était la vingt et unième édition.", .agrees),
    ("It was the 80th edition.", "C'était la quatre-vingtième édition.", .agrees),
    ("She lives in the 2nd district.", "Elle habite dans le 2e arrondissement.", .agrees),
    ("She lives in the second district.", "Elle habite dans le deuxième arrondissement.", .agrees),
    ("She lives in the 12th district.", "Elle habite dans le XIIe arrondissement.", .agrees),
    ("She lives in the 12th district.", "Elle habite dans le 13e arrondissement.", .number),
    ("It is the second largest city.", "C'est la deuxième plus grande ville.", .agrees),
    ("It is the second largest city.", "C'est la seconde ville par la taille.", .agrees),
    (
      "Sales rose in the third quarter.", "Les ventes ont augmenté au troisième trimestre.", .agrees
    ),
    ("Sales rose in the third quarter.", "Les ventes ont augmenté au 2e trimestre.", .number),
    ("A house of the 19th century burned.", "Une maison du XIXe siècle a brûlé.", .agrees),
    (
      "A house of the 19th century burned.", "Une maison du dix-neuvième siècle a brûlé.", .agrees
    ),
    ("A house of the 19th century burned.", "Une maison du 19e siècle a brûlé.", .agrees),
    ("A house of the 19th century burned.", "Une maison du XIXᵉ siècle a brûlé.", .agrees),
    ("A house of the 19th century burned.", "Une maison du XVIIIe siècle a brûlé.", .date),
    ("The wall is from the 2nd century.", "Le mur date du IIe siècle.", .agrees),
    ("The wall is from the 2nd century.", "Le mur date du IIIe siècle.", .date),
    ("The wall is from the 1st century.", "Le mur date du Ier siècle.", .agrees),
    (
      "The wall is from the 2nd century BC.", "Le mur date du IIe siècle av. J.-C.", .agrees
    ),
    ("Half of them left.", "La moitié d'entre eux est partie.", .agrees),
    ("A third of them left.", "Un tiers d'entre eux est parti.", .agrees),
    ("A third of them left.", "Un quart d'entre eux est parti.", .number),
    ("Two thirds of them left.", "Les deux tiers d'entre eux sont partis.", .agrees),
    ("Three quarters of them left.", "Les trois quarts d'entre eux sont partis.", .agrees),
    ("Three quarters of them left.", "Trois quarts d'entre eux sont partis.", .agrees),
    ("Three quarters of them left.", "Les trois cinquièmes d'entre eux sont partis.", .number),
    ("One fifth is gone.", "Un cinquième a disparu.", .agrees),
    ("Two fifths are gone.", "Deux cinquièmes ont disparu.", .agrees),
    ("One tenth is gone.", "Un dixième a disparu.", .agrees),
    ("Some twenty people came.", "Une vingtaine de personnes sont venues.", .agrees),
    ("About thirty people came.", "Une vingtaine de personnes sont venues.", .number),
    ("About a hundred people came.", "Une centaine de personnes sont venues.", .agrees),
    ("About fifty people came.", "Une cinquantaine de personnes sont venues.", .agrees),
    (
      "About a hundred thousand people came.", "Une centaine de milliers de personnes sont venues.",
      .agrees
    ),
    ("Thousands of people came.", "Des milliers de personnes sont venues.", .agrees),
    ("Thousands of people came.", "Des centaines de personnes sont venues.", .number),
    (
      "Tens of thousands of people came.", "Des dizaines de milliers de personnes sont venues.",
      .agrees
    ),
    (
      "Tens of thousands of people came.", "Des centaines de milliers de personnes sont venues.",
      .number
    ),
    ("He bought a dozen eggs.", "Il a acheté une douzaine d'œufs.", .agrees),
    ("He bought two dozen eggs.", "Il a acheté deux douzaines d'œufs.", .agrees),
    ("About a thousand people came.", "Un millier de personnes sont venues.", .agrees),
    ("It lasted about two weeks.", "Cela a duré une quinzaine de jours.", .agrees),
    ("It lasted two weeks.", "Cela a duré quinze jours.", .agrees),
    ("It lasted three weeks.", "Cela a duré quinze jours.", .unit),
    ("A man in his forties came.", "Un homme d'une quarantaine d'années est venu.", .agrees),
  ]

  static let german: [FrenchCase] = [
    ("Es war ihr 36. Treffen.", "C'était sa 36e réunion.", .agrees),
    ("Es war ihr 36. Treffen.", "C'était sa 26e réunion.", .number),
    ("Es war das fünfte Mal.", "C'était la cinquième fois.", .agrees),
    ("Es war das fünfte Mal.", "C'était la quinzième fois.", .number),
    ("Ein Haus aus dem 19. Jahrhundert brannte.", "Une maison du XIXe siècle a brûlé.", .agrees),
    ("Ein Haus aus dem 19. Jahrhundert brannte.", "Une maison du XXe siècle a brûlé.", .date),
    ("Die Hälfte von ihnen ging.", "La moitié d'entre eux est partie.", .agrees),
    ("Ein Drittel von ihnen ging.", "Un tiers d'entre eux est parti.", .agrees),
    ("Drei Viertel von ihnen gingen.", "Les trois quarts d'entre eux sont partis.", .agrees),
    ("Zwei Drittel von ihnen gingen.", "Les trois quarts d'entre eux sont partis.", .number),
    ("Etwa zwanzig Leute kamen.", "Une vingtaine de personnes sont venues.", .agrees),
    ("Etwa vierzig Leute kamen.", "Une vingtaine de personnes sont venues.", .number),
    ("Tausende kamen.", "Des milliers de personnes sont venues.", .agrees),
    ("Hunderttausende kamen.", "Des centaines de milliers de personnes sont venues.", .agrees),
    ("Zehntausende kamen.", "Des centaines de milliers de personnes sont venues.", .number),
    ("Er kaufte ein Dutzend Eier.", "Il a acheté une douzaine d'œufs.", .agrees),
    ("Es dauerte vierzehn Tage.", "Cela a duré quinze jours.", .agrees),
    ("Es dauerte zwei Wochen.", "Cela a duré quinze jours.", .agrees),
  ]
}
