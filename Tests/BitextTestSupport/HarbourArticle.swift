public import BitextCore

/// A small article in three languages, complete and rendered freely, to be damaged.
public struct HarbourArticle: Sendable {
  public var english = """
    The harbour that nobody wanted

    For thirty years the old harbour of Wendelin lay idle, and most people in the town had \
    forgotten that ships once brought timber there.

    Last spring the council decided to repair the quay. The work took eight months, and it cost \
    less than the engineers had feared.

    On the first day the mayor arrived in a rowing boat. A choir sang two songs, and the baker \
    sold warm bread from his van.

    Children from the primary school painted the long wall behind the boathouse. Their teacher \
    says that nothing has united the village as much as this summer of painting.

    Not everybody is happy. Fishermen complain that the new lamps keep the eels away, and the \
    owner of the campsite fears the noise.

    The harbour master smiles at such worries. He keeps a notebook in which every guest may write \
    a wish, and so far most of them only ask for better coffee.
    """

  public var german = """
    Der Hafen, den niemand wollte

    Dreißig Jahre lang lag der alte Hafen von Wendelin brach, und die meisten Leute in der Stadt \
    hatten vergessen, dass Schiffe dort einst Holz brachten.

    Im vergangenen Frühjahr beschloss der Rat, den Kai zu reparieren. Die Arbeiten dauerten acht \
    Monate, und sie kosteten weniger, als die Ingenieure befürchtet hatten.

    Am ersten Tag kam der Bürgermeister in einem Ruderboot. Ein Chor sang zwei Lieder, und der \
    Bäcker verkaufte warmes Brot aus seinem Lieferwagen.

    Kinder aus der Grundschule bemalten die lange Mauer hinter dem Bootshaus. Ihre Lehrerin sagt, \
    dass nichts das Dorf so sehr vereint hat wie dieser Sommer des Malens.

    Nicht alle sind glücklich. Fischer klagen, dass die neuen Lampen die Aale fernhalten, und der \
    Besitzer des Zeltplatzes fürchtet den Lärm.

    Der Hafenmeister lächelt über solche Sorgen. Er führt ein Notizbuch, in das jeder Gast einen \
    Wunsch schreiben darf, und bisher bitten die meisten nur um besseren Kaffee.
    """

  public var french = """
    Le port dont personne ne voulait

    Pendant trente ans, le vieux port de Wendelin est resté à l'abandon, et la plupart des gens \
    de la ville avaient oublié que des navires y apportaient autrefois du bois.

    Au printemps dernier, le conseil a décidé de réparer le quai. Les travaux ont duré huit mois, \
    et ils ont coûté moins que les ingénieurs ne l'avaient craint.

    Le premier jour, le maire est arrivé dans une barque. Une chorale a chanté deux chansons, et \
    le boulanger a vendu du pain chaud dans sa camionnette.

    Des enfants de l'école primaire ont peint le long mur derrière le hangar à bateaux. Leur \
    institutrice dit que rien n'a autant uni le village que cet été de peinture.

    Tout le monde n'est pas content. Les pêcheurs se plaignent que les nouvelles lampes éloignent \
    les anguilles, et le propriétaire du camping craint le bruit.

    Le capitaine du port sourit de ces soucis. Il tient un cahier dans lequel chaque visiteur peut \
    écrire un vœu, et jusqu'ici la plupart ne demandent qu'un meilleur café.
    """

  public init() {}

  /// The article in a language that it has.
  public subscript(language: Language) -> String {
    get {
      switch language {
      case .german: german
      case .french: french
      case _: english
      }
    }
    set {
      switch language {
      case .german: german = newValue
      case .french: french = newValue
      case _: english = newValue
      }
    }
  }
}

extension Language {
  public static let french = Language("fr")
}
