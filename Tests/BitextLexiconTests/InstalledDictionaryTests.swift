import BitextCore
import BitextTestSupport
import Testing

@testable import BitextLexicon

/// Looks into the dictionary of the package trans-de-en where it is installed.
@Suite(
  .enabled(
    if: FileIdentity("/usr/share/trans/de-en") != nil, "the package trans-de-en is not installed"))
struct InstalledDictionaryTests {
  @Test(arguments: [
    ("government", "Regierungen"), ("went", "ging"), ("elections", "Wahl"), ("quickly", "schnell"),
    ("increased", "gestiegen"), ("announced", "angekündigt"), ("neighbor", "Nachbar"),
    ("bigger", "größere"), ("women", "Frauen"), ("percent", "Prozent"), ("won", "gewann"),
    ("organization", "Organisation"), ("decision", "Entscheidung"), ("warned", "warnte"),
  ])
  func knowsCommonWords(english: String, german: String) async {
    #expect(await InstalledDictionary.lexicon.value.weight(english, german) ?? 0 > 0.15)
  }

  @Test(arguments: [
    ("Bundesverfassungsgericht", "Gericht"), ("Klimaschutzgesetz", "Gesetz"),
    ("Präsidentschaftskandidaten", "Kandidat"), ("Wahlkampfteam", "Team"),
    ("Unterseekabelverband", "Kabel"), ("Flüchtlingslager", "Lager"),
  ])
  func findsThePartsOfCompounds(word: String, part: String) async {
    let parts = await InstalledDictionary.lexicon.value.parts(of: WordFolding.folded(word), .target)
    #expect(parts.contains(stem(part, .german)))
  }
}
