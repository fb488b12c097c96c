import BitextCore
import Testing

@testable import BitextAudit

@Suite struct FrenchWordTests {
  private static let french = Language("fr")

  private func doubles(_ source: String, _ language: Language, _ target: String) throws
    -> [Severity]
  {
    let text = try TiedSentences(source, language, target, Self.french)
    return Rule.doubledWord.findings(in: text.context).map(\.severity)
  }

  @Test(arguments: [
    ("The house is in the city.", Language.english, "La maison est dans dans la ville."),
    ("The house is in the city.", .english, "La maison est dans la la ville."),
    ("He says that it rains.", .english, "Il dit que que tout va bien."),
    ("Das Haus und die Brücke.", .german, "La maison et et le pont."),
    ("Das Haus des Ministers.", .german, "La maison du du ministre."),
    ("With his brother he came.", .english, "Avec avec son frère il est venu."),
  ]) func aSlipIsReported(_ source: String, _ language: Language, _ target: String) throws {
    #expect(try doubles(source, language, target) == [.warning])
  }

  @Test(arguments: [
    ("We see each other.", Language.english, "Nous nous voyons."),
    ("You are wrong.", .english, "Vous vous trompez."),
    ("De Gaulle's policy.", .english, "La politique de de Gaulle."),
    ("It is very, very cold.", .english, "Il fait très très froid."),
    ("Wir sehen uns.", .german, "Nous nous voyons."),
    ("Sie irren sich.", .german, "Vous vous trompez."),
    ("Sich einen Anzug machen lassen.", .german, "Se faire faire un costume."),
  ]) func whatGrammarDoublesIsNone(_ source: String, _ language: Language, _ target: String) throws
  {
    #expect(try doubles(source, language, target) == [])
  }

  @Test(arguments: [
    ("who", "oms"), ("nato", "otan"), ("un", "onu"), ("imf", "fmi"), ("gdp", "pib"),
    ("us", "états"), ("eu", "ue"), ("ai", "ia"),
  ]) func abbreviationsAreTranslated(_ english: String, _ french: String) {
    let group = NameWords.of(.english).group(of: TokenLetters.key(of: Array(english.utf8)[...]))
    let other = NameWords.of(Self.french).group(of: TokenLetters.key(of: Array(french.utf8)[...]))
    #expect(group != nil && group == other)
  }

  @Test(arguments: [("iwf", "fmi"), ("ezb", "bce"), ("bip", "pib"), ("dsgvo", "rgpd")])
  func soAreThoseOfGerman(_ german: String, _ french: String) {
    let group = NameWords.of(.german).group(of: TokenLetters.key(of: Array(german.utf8)[...]))
    let other = NameWords.of(Self.french).group(of: TokenLetters.key(of: Array(french.utf8)[...]))
    #expect(group != nil && group == other)
  }

  @Test func aCapitalMakesANameAndAnArticleNoNoun() {
    let words = NameWords.of(Self.french)
    #expect(words.areMarkedByCapital && words.haveArticles)
  }

  @Test(
    arguments: [
      (Language.english, "1.5 billion euros", "1,5 billion d'euros", "billion is milliard"),
      (.english, "2 trillion dollars", "2 trillions de dollars", "trillion is billion"),
      (.english, "1.5 billion euros", "1,5 milliard d'euros", nil),
      (.english, "3 million euros", "3 millions d'euros", nil),
      (.german, "1,5 Billionen Euro", "1,5 billion d'euros", nil),
      (.german, "2 Milliarden Euro", "2 milliards d'euros", nil),
    ] as [(Language, String, String, String?)]) func numbersHaveFalseFriendsInEnglishOnly(
      _ language: Language, _ text: String, _ french: String, _ lesson: String?
    )
  {
    #expect(FalseFriends(language, Self.french).lesson((text, french)) == lesson)
    #expect(FalseFriends(Self.french, language).lesson((french, text)) == lesson)
  }

  @Test func aRemarkOnTheLanguageIsNoPassage() throws {
    let side = try TiedSentences.side("(en anglais seulement)", Self.french)
    #expect(LanguageRemark.of(Self.french)?.isAll(of: side.segments.indices, in: side) == true)
  }
}
