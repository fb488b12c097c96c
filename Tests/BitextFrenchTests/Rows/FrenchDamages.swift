import BitextTestSupport

/// What may happen to the French article, or to what was made of it.
enum FrenchDamages {
  static let french = [
    Damage(
      "a paragraph is gone",
      (
        """
        Le premier jour, le maire est arrivé dans une barque. Une chorale a chanté deux chansons, \
        et le boulanger a vendu du pain chaud dans sa camionnette.


        """, ""
      ),
      finds: "missing-passage", .paragraph, at: ""),
    Damage(
      "a sentence is gone",
      (
        """
         Une chorale a chanté deux chansons, et le boulanger a vendu du pain chaud dans sa \
        camionnette.
        """, ""
      ),
      finds: "missing-passage", .sentence, at: ""),
    Damage(
      "a paragraph breaks off",
      ("n'a autant uni le village que cet été de peinture.", "n'a autant uni le"),
      finds: "truncated-passage", .sentence, at: "uni le"),
    Damage(
      "a sentence was invented",
      ("dans une barque.", "dans une barque. Sa fille étudie le violon au conservatoire."),
      finds: "added-passage", .sentence, at: "Sa fille"),
    Damage(
      "a paragraph was invented",
      (
        "Tout le monde n'est pas content.",
        """
        En hiver, le musée ferme plus tôt, parce que le chauffage est vieux et que personne n'a \
        d'argent pour un nouveau.

        Tout le monde n'est pas content.
        """
      ),
      finds: "added-passage", .paragraph, at: "En hiver, le musée ferme"),
    Damage(
      "a paragraph stands twice",
      (
        "Le capitaine du port sourit",
        """
        Le premier jour, le maire est arrivé dans une barque. Une chorale a chanté deux chansons, \
        et le boulanger a vendu du pain chaud dans sa camionnette.

        Le capitaine du port sourit
        """
      ),
      finds: "duplicated-passage", .paragraph, at: "Le premier jour"),
    Damage(
      "a number differs", ("ont duré huit mois", "ont duré dix-huit mois"),
      finds: "number-mismatch", .token, at: "dix-huit"),
    Damage(
      "a word stands twice", ("le quai", "le le quai"), finds: "doubled-word", .token,
      at: "le le"),
    Damage(
      "a paragraph stands elsewhere",
      (
        """
        Des enfants de l'école primaire ont peint le long mur derrière le hangar à bateaux. Leur \
        institutrice dit que rien n'a autant uni le village que cet été de peinture.


        """, ""
      ),
      (
        "qu'un meilleur café.",
        """
        qu'un meilleur café.

        Des enfants de l'école primaire ont peint le long mur derrière le hangar à bateaux. Leur \
        institutrice dit que rien n'a autant uni le village que cet été de peinture.
        """
      ),
      finds: "moved-passage", .paragraph, at: "Des enfants de l'école primaire"),
  ]

  static let english = [
    Damage(
      "a paragraph was left in French",
      (
        """
        On the first day the mayor arrived in a rowing boat. A choir sang two songs, and the baker \
        sold warm bread from his van.
        """,
        """
        Le premier jour, le maire est arrivé dans une barque. Une chorale a chanté deux chansons, \
        et le boulanger a vendu du pain chaud dans sa camionnette.
        """
      ),
      finds: "untranslated-passage", .paragraph, at: "Le premier jour"),
    Damage(
      "a sentence is gone",
      (" The work took eight months, and it cost less than the engineers had feared.", ""),
      finds: "missing-passage", .sentence, at: "Les travaux ont duré"),
    Damage(
      "a sentence was invented",
      ("from his van.", "from his van. The road to the castle was closed because of ice."),
      finds: "added-passage", .sentence, at: "The road to the castle"),
    Damage(
      "a number differs", ("For thirty years", "For thirteen years"), finds: "number-mismatch",
      .token, at: "thirteen"),
  ]

  static let german = [
    Damage(
      "a paragraph was left in French",
      (
        """
        Am ersten Tag kam der Bürgermeister in einem Ruderboot. Ein Chor sang zwei Lieder, und der \
        Bäcker verkaufte warmes Brot aus seinem Lieferwagen.
        """,
        """
        Le premier jour, le maire est arrivé dans une barque. Une chorale a chanté deux chansons, \
        et le boulanger a vendu du pain chaud dans sa camionnette.
        """
      ),
      finds: "untranslated-passage", .paragraph, at: "Le premier jour"),
    Damage(
      "a sentence is gone",
      (
        " Ein Chor sang zwei Lieder, und der Bäcker verkaufte warmes Brot aus seinem Lieferwagen.",
        ""
      ),
      finds: "missing-passage", .sentence, at: "Une chorale a chanté"),
    Damage(
      "a paragraph stands twice",
      (
        "Der Hafenmeister lächelt",
        """
        Am ersten Tag kam der Bürgermeister in einem Ruderboot. Ein Chor sang zwei Lieder, und der \
        Bäcker verkaufte warmes Brot aus seinem Lieferwagen.

        Der Hafenmeister lächelt
        """
      ),
      finds: "duplicated-passage", .paragraph, at: "Am ersten Tag"),
  ]
}
