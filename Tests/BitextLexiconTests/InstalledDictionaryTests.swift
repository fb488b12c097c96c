import BitextCore
import Testing

@testable import BitextLexicon

/// Looks into the dictionary of the package trans-de-en where it is installed.
@Suite(
  .enabled(
    if: FileIdentity("/usr/share/trans/de-en") != nil, "the package trans-de-en is not installed"),
  .serialized)
struct InstalledDictionaryTests {
  /// Built once and left in the machine's cache, as the tool leaves it.
  private static let lexicon = Lexicon.open(source: .english, target: .german)

  @Test(arguments: [
    ("government", "Regierungen"), ("went", "ging"), ("elections", "Wahl"), ("quickly", "schnell"),
    ("increased", "gestiegen"), ("announced", "angekündigt"), ("neighbor", "Nachbar"),
    ("bigger", "größere"), ("women", "Frauen"), ("percent", "Prozent"), ("won", "gewann"),
    ("organization", "Organisation"), ("decision", "Entscheidung"), ("warned", "warnte"),
  ])
  func knowsCommonWords(english: String, german: String) {
    #expect(Self.lexicon.weight(english, german) ?? 0 > 0.15)
  }

  @Test(arguments: [
    ("Bundesverfassungsgericht", "Gericht"), ("Klimaschutzgesetz", "Gesetz"),
    ("Präsidentschaftskandidaten", "Kandidat"), ("Wahlkampfteam", "Team"),
    ("Unterseekabelverband", "Kabel"), ("Flüchtlingslager", "Lager"),
  ])
  func findsThePartsOfCompounds(word: String, part: String) {
    #expect(
      Self.lexicon.parts(of: WordFolding.folded(word), .target).contains(stem(part, .german)))
  }
}
