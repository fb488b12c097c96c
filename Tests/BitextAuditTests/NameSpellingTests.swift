import BitextCore
import Testing

@testable import BitextAudit

@Suite struct NameSpellingTests {
  @Test(arguments: [
    ("chruschtschow", "khrushchev"), ("putin", "poutine"), ("gaddafi", "qaddafi"),
    ("nawalny", "navalny"), ("lawrow", "lavrov"),
  ]) func transliterationsOfOneNameAreAlike(_ a: String, _ b: String) {
    #expect(NameSpelling.areTransliterated(Array(a.utf8)[...], Array(b.utf8)[...]))
  }

  @Test(arguments: [
    ("merkel", "macron"), ("moskau", "london"), ("trump", "biden"), ("schmidt", "kowalski"),
  ]) func otherNamesAreNot(_ a: String, _ b: String) {
    let (a, b) = (Array(a.utf8)[...], Array(b.utf8)[...])
    #expect(!NameSpelling.areTransliterated(a, b))
    #expect(!NameSpelling.areRelated(a, b))
  }

  @Test(arguments: [
    ("london", "londoner"), ("trump", "trumpregierung"), ("scotland", "scottish"),
    ("merkel", "merkels"),
  ]) func derivedWordsAreRelated(_ a: String, _ b: String) {
    #expect(NameSpelling.areRelated(Array(a.utf8)[...], Array(b.utf8)[...]))
  }

  @Test(arguments: [
    ("steinmeier", "steinmeyer", 1), ("merkel", "merkle", 1), ("corbyn", "coruyns", 1),
    ("kavanaugh", "kavnaaugh", 1), ("steinmeier", "stienmeyer", 2), ("trump", "trmup", 1),
  ]) func countsWrongLetters(_ name: String, _ other: String, _ count: Int) {
    #expect(NameSpelling.misspelling(Array(name.utf8)[...], Array(other.utf8)[...]) == count)
  }

  @Test(arguments: [
    ("merkel", "merkels", Language.german), ("iran", "iraner", .german),
    ("brazil", "brazilian", .english), ("iran", "iranowi", Language("xx")),
  ]) func anEndingIsNoMisspelling(_ name: String, _ other: String, _ language: Language) {
    let (a, b) = (Array(name.utf8)[...], Array(other.utf8)[...])
    #expect(NameWords.of(language).areInflected(a, b))
    #expect(!NameWords.of(language).areInflected(a, Array("macron".utf8)[...]))
  }

  @Test(arguments: [
    ("newsletters", "newslettern", true), ("gouverneurs", "gouverneurinnen", true),
    ("newsletter", "newslettern", true), ("steinmeiers", "steinmeyers", false),
    ("anna", "anne", false), ("deployment", "deploment", false),
  ]) func anEndingOfEitherLanguageIsNoMisspelling(
    _ name: String, _ other: String, _ isInflected: Bool
  ) {
    let (a, b) = (Array(name.utf8)[...], Array(other.utf8)[...])
    let (english, german) = (NameWords.of(.english), NameWords.of(.german))
    let found =
      english.areInflected(a, b) || german.areInflected(a, b) || english.inflects(a, german, b)
    #expect(found == isInflected)
  }
}
