/// Quotations in French, English and German marks, nested ones and blanks within.
enum QuotationRows {
  static let english: [FrenchCase] = [
    (
      "“The bridge is old,” said the landlord.",
      "« Le pont est ancien », a dit l'aubergiste.", .agrees
    ),
    (
      "“The bridge is old,” said the landlord.",
      "«\u{A0}Le pont est ancien\u{A0}», a dit l'aubergiste.", .agrees
    ),
    (
      "“The bridge is old,” said the landlord.",
      "“Le pont est ancien”, a dit l'aubergiste.", .agrees
    ),
    (
      "\"The bridge is old,\" said the landlord.",
      "«\u{202F}Le pont est ancien\u{202F}», a dit l’aubergiste.", .agrees
    ),
    (
      "“The bridge is old,” said the landlord.", "« Le pont est ancien, a dit l'aubergiste.",
      .quote
    ),
    (
      "“The bridge is old,” said the landlord.", "Le pont est ancien », a dit l'aubergiste.",
      .quote
    ),
    (
      "The landlord said: “My brother calls it ‘the old lady’ and loves it.”",
      "L'aubergiste a dit : « Mon frère l'appelle “la vieille dame” et l'aime. »", .agrees
    ),
    (
      "The landlord said: “My brother calls it ‘the old lady’ and loves it.”",
      "L'aubergiste a dit : « Mon frère l'appelle ‹ la vieille dame › et l'aime. »", .agrees
    ),
    (
      "The landlord said: “My brother calls it ‘the old lady’ and loves it.”",
      "L'aubergiste a dit : « Mon frère l'appelle “la vieille dame” et l'aime.", .quote
    ),
    (
      "“The bridge is old,” he said, “but it holds.”",
      "« Le pont est ancien, a-t-il dit, mais il tient. »", .agrees
    ),
    (
      "“The bridge is old,” he said. “It holds.”",
      "« Le pont est ancien », a-t-il dit. « Il tient. »", .agrees
    ),
    (
      "“The bridge is old,” he said. “It holds.”",
      "« Le pont est ancien », a-t-il dit. « Il tient.", .quote
    ),
    (
      "“The bridge is old,” he said. “It holds.”",
      "Le pont était ancien, a-t-il dit, mais il tenait.", .agrees
    ),
    (
      "“The bridge is old,” said the landlord.",
      "— Le pont est ancien, a dit l'aubergiste.", .agrees
    ),
    (
      "It is the man's choice, the woman's house and today's bread.",
      "C'est le choix de l'homme, la maison de l'épouse et le pain d'aujourd'hui.", .agrees
    ),
  ]

  static let german: [FrenchCase] = [
    (
      "„Die Brücke ist alt“, sagte der Wirt.",
      "« Le pont est ancien », a dit l'aubergiste.", .agrees
    ),
    (
      "»Die Brücke ist alt«, sagte der Wirt.",
      "« Le pont est ancien », a dit l'aubergiste.", .agrees
    ),
    (
      "„Die Brücke ist alt“, sagte der Wirt.", "« Le pont est ancien, a dit l'aubergiste.",
      .quote
    ),
    (
      "Der Wirt sagte: „Mein Bruder nennt sie ‚die alte Dame‘ und liebt sie.“",
      "L'aubergiste a dit : « Mon frère l'appelle “la vieille dame” et l'aime. »", .agrees
    ),
  ]
}
