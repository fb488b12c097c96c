import Testing

/// Lines that a French news page has above and below its article.
struct PageLines: Sendable, CustomTestStringConvertible {
  var above: [String] = []
  var below: [String] = []

  var testDescription: String { (above + below).joined(separator: " / ") }

  func around(_ article: String) -> String {
    (above + [article] + below).joined(separator: "\n\n")
  }

  static let french = [
    PageLines(below: ["Partager cet article"]),
    PageLines(below: ["Lire aussi : La mer qui monte"]),
    PageLines(below: ["À lire aussi"]),
    PageLines(below: ["Partager sur Facebook", "Partager sur X", "Envoyer par e-mail"]),
    PageLines(below: ["Abonnez-vous à notre newsletter"]),
    PageLines(below: ["Imprimer", "Copier le lien"]),
    PageLines(below: ["Sur le même sujet"]),
    PageLines(below: ["Les plus lus"]),
    PageLines(below: ["© 2021 Le Courrier. Tous droits réservés."]),
    PageLines(below: ["Mentions légales", "Politique de confidentialité", "Contact"]),
    PageLines(below: ["Laisser un commentaire"]),
    PageLines(below: ["Publicité"]),
    PageLines(above: ["Accueil", "Actualités", "Société"]),
    PageLines(above: ["Aller au contenu"]),
    PageLines(above: ["Par Jeanne Moreau"], below: ["Partager cet article"]),
    PageLines(above: ["Publié le 3 mai 2021 à 17h30"]),
    PageLines(above: ["Publié le 3 mai 2021, mis à jour le 4 mai 2021"]),
    PageLines(above: ["Temps de lecture : 3 minutes"]),
  ]
}
