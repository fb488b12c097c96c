import BitextCore
import BitextReading
import Testing

/// What French pages say of themselves, and lines of French articles that look like it.
@Suite struct FrenchPageTests {
  private static let title = "Le vieux pont sera rénové"
  private static let body = """
    La ville veut rénover son plus vieux pont d'ici à l'automne et a mis de l'argent de côté.

    Le conseil a approuvé le projet mardi, après avoir pris connaissance de deux expertises.
    """

  /// The role of a line after the text.
  private func role(after line: String) throws -> [Role] {
    try read("\(Self.title)\n\n\(Self.body)\n\n\(line)").blocks.map(\.role)
  }

  @Test(arguments: [
    // Shares and comments.
    "Partager", "Partager cet article", "Partager : Facebook X LinkedIn", "Imprimer cet article",
    "PartagerImprimerEnregistrer", "Commentaires (31)", "12 commentaires", "Laisser un commentaire",
    "Soyez le premier à réagir !", "3 réflexions sur « Le vieux pont sera rénové »",
    "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
    // Other articles.
    "Lire aussi", "À lire également", "Lire aussi : Le tunnel attendra", "Sur le même sujet",
    "Articles similaires", "Autres articles", "Pour aller plus loin", "Les plus lus",
    "Vous aimerez aussi", "Article suivant →",
    // Help and feedback.
    "Cette page vous a-t-elle été utile ? Oui · Non", "Modifier cette page", "Signaler une erreur",
    "Retour en haut de page", "Retour à l’accueil", "Page suivante »",
    // Subscriptions.
    "Abonnez-vous", "Abonnez-vous à notre newsletter", "Article réservé aux abonnés",
    "Déjà abonné ? Connectez-vous", "Se désabonner | Gérer mes préférences",
    "Vous recevez cet e-mail parce que vous êtes membre.", "Mot de passe oublié",
    // The shop, and cookies.
    "Ajouter au panier", "Nous utilisons des cookies pour améliorer votre visite.",
    "Tout accepter", "Télécharger les images (ZIP, 12 Mo)",
    // Legal notices and menus.
    "Tous droits réservés", "© 2024 Le Journal du Pont. Tous droits réservés.",
    "Mentions légales | CGU | Plan du site",
    "Accueil Actualités Boutique Contact",
    "Exemple & Fils SARL, 2 rue du Pont", "Publicité", "La rédaction avec AFP",
  ])
  func linesAfterTheTextAreThePages(line: String) throws {
    #expect(try role(after: line) == [.title, .paragraph, .paragraph, .chrome])
  }

  @Test(arguments: [
    "Accueil > Actualités", "Accueil / Société", "Politique Économie Société Culture", "Rechercher",
    "Se connecter", "Aller au contenu principal", "Communiqué de presse", "Actualités",
    "Temps de lecture : 5 min", "5 min de lecture", "Écouter l'article", "FR | EN",
    "Accueil\nProduits\nRecrutement", "Article réservé à nos abonnés",
  ])
  func linesBeforeTheTitleAreThePages(line: String) throws {
    let document = try read("\(line)\n\n\(Self.title)\n\n\(Self.body)")
    #expect(document.strings(.title) == [Self.title])
    #expect(document.blocks.filter(\.role.isBody).count == 3)
  }

  @Test(arguments: [
    "Publié le 12 mars 2024", "Publié le 12 mars 2024 à 10h30", "Mis à jour le 1er août 2023",
    "Publié le 3 octobre 2023 par Anne Martin", "Dernière modification : 5 février 2024",
    "Mis en ligne le 05/06/2024", "Lundi 4 décembre 2023", "Mis à jour le 2 mai 2024 à 18 h 05",
  ])
  func datesOfThePage(line: String) throws {
    for text in [
      "\(Self.title)\n\n\(line)\n\n\(Self.body)", "\(Self.title)\n\n\(Self.body)\n\n\(line)",
    ] {
      #expect(try read(text).strings(.dateline) == [line])
    }
  }

  @Test(arguments: [
    "Par Anne Martin", "Par Anne Martin et Jean Dupont",
    "Par Anne de La Tour, envoyée spéciale à Lyon",
    "Texte : Anne Martin", "Photos : Jean Dupont/Belga", "Crédit photo : Jean Dupont",
    "Traduit de l'anglais par Anne Martin", "Traduit de l’anglais (États-Unis) par Anne Martin",
    "Propos recueillis par Jean Dupont.", "Texte et photos de Anne Martin", "Auteur : Anne Martin",
  ])
  func creditsOverTheText(line: String) throws {
    let document = try read("\(Self.title)\n\n\(line)\n\n\(Self.body)")
    #expect(document.strings(.byline) == [line])
    #expect(document.strings(.paragraph).count == 2)
  }

  @Test(arguments: [
    ("Source : Le Journal du Pont", Role.source), ("Première publication : mai 2023", .source),
    ("Mots-clés : pont, ville, budget", .tags), ("Classé dans Urbanisme", .tags),
    ("Photo\u{202F}: le pont en 1905", .caption), ("Photo d'illustration : le pont", .caption),
    ("Le pont vu du quai (Photo : Anne Martin)", .caption),
  ])
  func linesThatAreKnownByTheirLabel(line: String, expected: Role) throws {
    #expect(try role(after: line).last == expected)
  }

  @Test func theContentsOfAPageAreSetApart() throws {
    let document = try read(
      """
      # Construire un pont

      ## Dans cet article

      - [Poser les piles](#a)
      - [Maçonner les arches](#b)

      Qui veut construire un pont a besoin de pierres, de patience et d'une rivière.

      ## Poser les piles

      La pile tient quand elle se trouve au même endroit après trois hivers.

      ## Maçonner les arches

      L'arche tient parce que chaque pierre veut tomber sur la suivante et n'y arrive pas.
      """, as: "a.md")
    #expect(
      document.strings(.chrome) == ["Dans cet article", "Poser les piles", "Maçonner les arches"])
  }

  @Test(arguments: [
    "Partager le pouvoir", "Partager un pont avec ses voisins", "Par le pont ou par la rivière",
    "Publié, oublié, retrouvé", "Lire aussi entre les lignes", "Lire et relire",
    "Source de vie", "À lire avant de partir", "Retour à la rivière", "Retour à « la normale »",
    "Une photo de famille", "Accueil des réfugiés", "Recherche et développement",
    "Le contact humain", "Commentaire sur une ruine", "Sur la page blanche",
    "Les derniers produits", "De plus en plus d'articles", "Politique et culture",
    "12 mars, un jour comme un autre", "Mis à jour, le plan déplaît", "Traduit en justice",
    "Sommaire exécution", "La rédaction du plan", "Crédit : les taux montent",
    "Tendances : le pont revient", "Illustration : un exemple", "Suivant l'exemple de « Zorro »",
    "Abonnés absents", "Produits et services de la ville", "Réponse à tout",
    "Tous droits dehors", "Marie, sa sœur, 12 ans", "Le prix du pont", "Mode d'emploi",
  ])
  func shortLinesOfTheArticleStay(line: String) throws {
    let document = try read("\(Self.title)\n\n\(Self.body)\n\n\(line)\n\n\(Self.body)")
    #expect(document.blocks.count { $0.role.isBody } == 6)
  }

  @Test(arguments: [
    "Retour à « la normale »", "Suivant l'exemple de « Zorro »", "À lire : trois romans pour l'été",
    "Protection des données : ce qui change", "Tendances : le retour du vinyle",
    "Enquête : Air France", "Justice", "Un entretien avec le maire", "Par-delà le pont",
  ])
  func titlesStay(line: String) throws {
    let document = try read("\(line)\n\n\(Self.body)")
    #expect(document.strings(.title) == [line])
  }

  @Test func classesOfElementsHaveFrenchNames() throws {
    let paragraphs = Self.body.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
    let document = try read(
      """
      <html lang="fr"><body><h1>\(Self.title)</h1><p class="chapo">Un an sans pont.</p>
      <p class="auteur">Anne Martin</p>\(paragraphs)
      <div class="fil-ariane">Accueil, Ville</div></body></html>
      """, as: "a.html")
    #expect(document.strings(.lead) == ["Un an sans pont."])
    #expect(document.strings(.byline) == ["Anne Martin"])
    #expect(document.strings(.chrome) == ["Accueil, Ville"])
  }
}
