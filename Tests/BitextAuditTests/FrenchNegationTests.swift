import BitextCore
import Testing

@testable import BitextAudit

@Suite struct FrenchNegationTests {
  private static let french = Language("fr")

  private func reading(_ text: String) throws -> NegationReading {
    let side = try TiedSentences.side(text, Self.french)
    let words = try #require(NegationWords.of(Self.french))
    return NegationReading(side.tokens.indices, of: side, words)
  }

  @Test(arguments: [
    "Elle ne chante pas.", "Elle n'a pas chanté.", "Elle n’a pas chanté.", "Il ne vient plus.",
    "Nous n'avons jamais vu la mer.", "Rien ne bouge.", "Personne n'est venu.",
    "Aucun train ne part.", "Il ne dit jamais rien.", "Ne pas fumer.", "N'a-t-il pas chanté",
    "Elle ne le lui a pas donné.", "Il n'y a guère de vent.", "Personne n'a rien dit.",
  ]) func twoWordsAreOneDenial(_ text: String) throws {
    #expect(try reading(text).denial(alone: 7) != nil)
  }

  @Test(arguments: [
    "Elle est plus grande.", "Une personne est venue.", "Il arrive à ce point.",
    "Il est plus grand qu'on ne le pense.", "Je crains qu'il ne vienne.",
    "Avant qu'elle ne parte, il pleut.", "La maison n'est pas mal.", "C'est pas mal du tout.",
    "Il n'est pas seulement riche.", "Il ne cesse de chanter.", "Il n'y a que lui.",
    "Ce n'est pas impossible.", "Ni lui ni elle.", "Un jour sans pain.", "Un pas en avant.",
    "Il n'a plus que deux jours.", "Ce n'est pas sans risque.", "Non, elle chante.",
  ]) func otherWordsDenyNothingAlone(_ text: String) throws {
    #expect(try reading(text).denial(alone: 7) == nil)
  }

  @Test(arguments: [
    ("Elle est plus grande.", true), ("Une personne est venue.", true),
    ("Le point est atteint.", true), ("Un jour sans pain.", false),
    ("Il ne cesse de chanter.", false), ("Il refuse de venir.", false),
    ("C'est pas vrai.", false), ("Il n'a pu venir.", false),
  ]) func affirmsWithoutATrace(_ text: String, _ affirms: Bool) throws {
    #expect(try reading(text).affirms(0..<20) == affirms)
  }

  private static let glossary = [
    ("law", "loi"), ("new", "nouvelle"), ("house", "maison"), ("old", "vieille"),
    ("minister", "ministre"), ("signed", "signé"), ("report", "rapport"), ("bridge", "pont"),
    ("open", "ouvert"), ("plan", "plan"), ("important", "important"), ("city", "ville"),
    ("thinks", "pense"), ("possible", "possible"), ("person", "personne"),
    ("gesetz", "loi"), ("neu", "nouvelle"), ("haus", "maison"), ("alt", "vieille"),
    ("minister", "ministre"), ("unterschrieben", "signé"), ("bericht", "rapport"),
    ("brücke", "pont"), ("offen", "ouvert"), ("wichtig", "important"), ("stadt", "ville"),
  ]

  private func findings(
    _ source: String, _ a: Language, _ target: String, _ b: Language
  ) throws -> [Finding] {
    let pairs = a == Self.french ? Self.glossary.map { ($0.1, $0.0) } : Self.glossary
    let text = try TiedSentences(source, a, target, b, pairs)
    return Rule.negationMismatch.findings(in: text.context)
  }

  @Test(arguments: [
    ("The law is not new.", Language.english, "La loi est nouvelle."),
    ("The bridge is not open.", .english, "Le pont est ouvert."),
    ("The minister never signed the report.", .english, "Le ministre a signé le rapport."),
    ("Nobody signed the report in the city.", .english, "On a signé le rapport dans la ville."),
    ("The house is old.", .english, "La maison n'est pas vieille."),
    ("The plan is important.", .english, "Le plan n’est plus important."),
    ("The minister signed the report.", .english, "Le ministre n'a jamais signé le rapport."),
    ("A minister signed the report.", .english, "Aucun ministre n'a signé le rapport."),
    ("Das Gesetz ist nicht neu.", .german, "La loi est nouvelle."),
    ("Die Brücke ist nicht offen.", .german, "Le pont est ouvert."),
    ("Das Haus ist alt.", .german, "La maison n'est pas vieille."),
    (
      "Der Minister hat den Bericht nie unterschrieben.", .german, "Le ministre a signé le rapport."
    ),
    ("Der Plan ist wichtig.", .german, "Le plan n'est pas important."),
  ]) func aLostDenialIsSeenBothWays(_ text: String, _ language: Language, _ other: String) throws {
    #expect(try findings(text, language, other, Self.french).count == 1)
    #expect(try findings(other, Self.french, text, language).count == 1)
  }

  @Test(arguments: [
    ("The law is not new.", Language.english, "La loi n'est pas nouvelle."),
    ("The law is not new.", .english, "La loi est loin d'être nouvelle."),
    ("The law is not only new.", .english, "La loi n'est pas seulement nouvelle."),
    ("The plan is not possible.", .english, "Le plan est impossible."),
    ("The plan is no longer important.", .english, "Le plan n'est plus important."),
    (
      "The house is older than one thinks.", .english,
      "La maison est plus vieille qu'on ne le pense."
    ),
    ("The house is fairly old.", .english, "La maison est pas mal vieille."),
    ("Only the house is old.", .english, "Il n'y a que la maison qui soit vieille."),
    ("A person signed the report.", .english, "Une personne a signé le rapport."),
    ("The minister failed to sign the report.", .english, "Le ministre n'a pas signé le rapport."),
    (
      "The bridge is open before the minister comes.", .english,
      "Le pont est ouvert avant que le ministre n'arrive."
    ),
    ("Isn't the house old?", .english, "La maison n'est-elle pas vieille ?"),
    ("Is the house old?", .english, "La maison n'est-elle pas vieille ?"),
    ("Das Gesetz ist nicht neu.", .german, "La loi n'est pas nouvelle."),
    ("Das Gesetz ist keineswegs neu.", .german, "La loi n'est pas nouvelle."),
    ("Der Plan ist unwichtig.", .german, "Le plan n'est pas important."),
    (
      "Kein Minister hat den Bericht unterschrieben.", .german,
      "Aucun ministre n'a signé le rapport."
    ),
    ("Nur die Brücke ist offen.", .german, "Il n'y a que le pont qui soit ouvert."),
    ("Das Haus ist ohne Zweifel alt.", .german, "La maison est sans aucun doute vieille."),
  ]) func aFaithfulRenderingIsNone(_ text: String, _ language: Language, _ other: String) throws {
    #expect(try findings(text, language, other, Self.french) == [])
    #expect(try findings(other, Self.french, text, language) == [])
  }
}
